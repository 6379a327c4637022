/** Reads what a resolver asks for: its ids and sources are checked, and what is thereby known of nodes is not read again. */
import { didYouMean } from 'graphql/jsutils/didYouMean.js';
import { suggestionList } from 'graphql/jsutils/suggestionList.js';
import { badUserInput } from '../../errors.ts';
import { sourceIds } from '../../generated/statements.ts';
import type { Graph } from '../../graph/graph.ts';
import type { FieldContext } from '../../plan/field-resolver.ts';
import type { KnownNode } from '../../plan/read/known-nodes.ts';
import type { RecordedAlliance } from '../rules/recorded.ts';
import { checkIds, checkNamed, namedBy } from './named.ts';
import type { Named } from './named.ts';
import { readRecorded } from './recorded.ts';
import type { Scope, Sources } from './recorded.ts';

export type ReadRecorded = (scope: Omit<Scope, 'sources'>) => Promise<readonly RecordedAlliance[]>;

/** Checks the sources once, however often is read. */
export async function recordedReader(
  { graph, know }: FieldContext,
  coordinate: string,
  sources: Sources,
): Promise<ReadRecorded> {
  await checkSources(graph, coordinate, sources);
  return async (scope) => {
    const alliances = await readRecorded(graph, { ...scope, sources });
    know(nodesIn(alliances));
    return alliances;
  };
}

export async function checkedRecorded(
  context: FieldContext,
  coordinate: string,
  { sources, ...scope }: Scope,
): Promise<readonly RecordedAlliance[]> {
  const read = await recordedReader(context, coordinate, sources);
  return read(scope);
}

/** What a question is about, if its arguments narrow it. */
export interface About {
  readonly alliance?: string | null | undefined;
  readonly state?: string | null | undefined;
  readonly sources: Sources;
}

/**
 * One alliance, else the alliances of one state, else all. That a node is there is shown by what is recorded
 * of it; the graph is asked only where nothing is.
 */
export async function recordedAbout(
  context: FieldContext,
  coordinate: string,
  { alliance, state, sources }: About,
): Promise<readonly RecordedAlliance[]> {
  const alliances = namedBy('alliance', 'Alliance', alliance);
  const states = namedBy('state', 'State', state);
  checkIds(coordinate, [...alliances, ...states]);
  const ids = (all: readonly Named[]) => all.map(({ id }) => id);
  const found = await checkedRecorded(context, coordinate, {
    sources,
    ...(alliances.length > 0
      ? { alliances: ids(alliances) }
      : states.length > 0 && { states: ids(states) }),
  });
  await checkNamed(context.graph, coordinate, [
    ...alliances.filter(({ id }) => !found.some((each) => each.id === id)),
    ...states.filter(({ id }) => !found.some(({ stateNames }) => stateNames.has(id))),
  ]);
  return found;
}

/** Refuses sources that the graph does not have, and says which may have been meant. */
export async function checkSources(
  graph: Graph,
  coordinate: string,
  sources: Sources,
): Promise<void> {
  if (sources === null || sources === undefined) return;
  const rows = await sourceIds(graph);
  const known = rows.map(([id]) => id);
  const unknown = sources.filter((id) => !known.includes(id));
  if (unknown.length === 0) return;
  throw badUserInput(
    `${coordinate}: no source has the id ${unknown.join(', ')}. ${suggestSources(unknown, known)}`,
    { unknown },
  );
}

/** Articles can be many: they are named where one was nearly meant. */
function suggestSources(unknown: readonly string[], known: readonly string[]): string {
  const near = new Set(unknown.flatMap((id) => suggestionList(id, known)));
  if (near.size > 0) return didYouMean([...near]).trim();
  const datasets = known.filter((id) => !id.startsWith('article:'));
  return `The datasets are ${datasets.join(', ')}; the query \`articles\` lists the articles.`;
}

/** What is known of the nodes that the records are about, once they are read. */
function* nodesIn(alliances: readonly RecordedAlliance[]): Iterable<KnownNode> {
  for (const { id, name, kind, sources, stateNames } of alliances) {
    yield { labels: ['Alliance'], fields: { id, name, kind } };
    for (const [state, stateName] of stateNames) {
      yield { labels: ['State'], fields: { id: state, name: stateName } };
    }
    for (const source of sources) {
      yield { labels: source.labels, fields: { id: source.id, title: source.title } };
      for (const membership of source.memberships) {
        yield { labels: ['Membership'], fields: { id: membership.id } };
      }
    }
  }
}
