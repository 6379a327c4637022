/** The states by degree, the closest pairs, and who is in dispute. */
import { groupedBy, markdown } from '../markdown.ts';
import { at, cell, number } from '../values.ts';
import type { Json } from '../values.ts';

export function view(data: Json): string {
  const edges = at(data, 'all.edges');
  const nameOf = (id: string): string => {
    const node = at(data, 'all.nodes').find((each) => cell(each, 'state.id') === id);
    return cell(node ?? null, 'state.name');
  };
  const most = Math.max(...edges.map((edge) => number(edge, 'weight')));
  const closest = edges
    .filter((edge) => number(edge, 'weight') === most)
    .map((edge) => `${nameOf(cell(edge, 'a.id'))} and ${nameOf(cell(edge, 'b.id'))}`);
  const disputed = edges.filter((edge) => cell(edge, 'certainty') === 'DISPUTED');
  const inDispute = groupedBy(
    disputed.flatMap((edge) => [nameOf(cell(edge, 'a.id')), nameOf(cell(edge, 'b.id'))]),
    (name) => name,
  )
    .toSorted((a, b) => b.length - a.length)
    .slice(0, 3)
    .map((group) => `${group[0] ?? ''} (${group.length})`);
  return [
    byDegree(data, 'all'),
    byDegree(data, 'defense'),
    `In \`all\`, ${edges.length} pairs share up to ${most} alliances; ${most} are shared by ${closest.join(', ')}. ${disputed.length} of the pairs are \`DISPUTED\`; the states that are in most of these are ${inDispute.join(', ')}.`,
  ].join('\n\n');
}

function byDegree(data: Json, network: string): string {
  const nodes = at(data, `${network}.nodes`);
  const groups = groupedBy(
    nodes.toSorted((a, b) => number(b, 'degree') - number(a, 'degree')),
    (node) => cell(node, 'degree'),
  );
  const shown = groups.slice(0, 4);
  return [
    markdown(
      [`degree, \`${network}\``, 'states'],
      shown.map((group) => [
        cell(group[0] ?? null, 'degree'),
        group.map((node) => cell(node, 'state.name')).join(', '),
      ]),
    ),
    `… and ${nodes.length - shown.flat().length} of ${nodes.length} states with fewer.`,
  ].join('\n\n');
}
