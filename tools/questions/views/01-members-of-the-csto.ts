/** A row for each state, or several that are alike, and a column for each day. */
import { markdown, merged } from '../markdown.ts';
import { at, cell } from '../values.ts';
import type { Json } from '../values.ts';

export function view(data: Json): string {
  const [alliance = null] = at(data, 'alliance');
  const days = Object.keys(alliance as Readonly<Record<string, Json>>);
  const states = new Set(days.flatMap((day) => at(alliance, day).map(stateOf)));
  return markdown(
    ['state', ...days.map((day) => `\`${day}\``)],
    merged(
      [...states].sort().map((state) => [
        state,
        ...days.map((day) => {
          const member = at(alliance, day).find((each) => stateOf(each) === state);
          return member === undefined ? '' : conclusion(member);
        }),
      ]),
    ),
  );
}

function stateOf(member: Json): string {
  return cell(member, 'state.name');
}

function conclusion(member: Json): string {
  const by = cell(member, 'affirmedBy.id') || cell(member, 'presumedBy.id');
  const denied = cell(member, 'deniedBy.id');
  return `${cell(member, 'certainty')}: ${by}${denied === '' ? '' : `; denied by ${denied}`}`;
}
