/** The canonical text of a graph, now or as it was after an earlier revision. */
import type { Graph } from '../graph/graph.ts';
import { plus, sumText } from './hash.ts';
import { readHead } from './head.ts';
import { lineOf } from './line.ts';
import { readEntries } from './log.ts';
import type { Origin } from './origin.ts';
import type { LooseFact } from '../model/fact.ts';
import { allRecords, readRecords } from './read-records.ts';
import type { NodeRecord } from './record.ts';
import { withFact } from './record.ts';

/** A line for each record, in the order of ids. */
export async function* canonicalLines(graph: Graph): AsyncGenerator<string> {
  const { precedence } = await readHead(graph);
  for await (const { record } of allRecords(graph)) yield lineOf(record, precedence);
}

/** The hash of the lines, computed from all of them: what the store keeps up to date with each revision. */
export async function canonicalHash(graph: Graph): Promise<string> {
  return hashOfLines(canonicalLines(graph));
}

export async function hashOfLines(lines: AsyncIterable<string>): Promise<string> {
  let sum = 0n;
  for await (const line of lines) sum = plus(sum, line);
  return sumText(sum);
}

/** The same, as the graph was after this revision: what came later is taken back on the way. */
export async function* canonicalLinesAt(graph: Graph, revision: number): AsyncGenerator<string> {
  const { precedence } = await readHead(graph);
  const earlier = await recordsAt(graph, revision);
  const gone = [...earlier].filter(([, record]) => record !== undefined).map(([id]) => id);
  // What was withdrawn since stands between what is there now.
  const waiting = gone.sort(compareAsEngines);
  const written = new Set<string>();
  const lineAt = (id: string, record: NodeRecord | undefined): readonly string[] => {
    written.add(id);
    return record === undefined ? [] : [lineOf(record, precedence)];
  };
  let next = 0;
  for await (const { id, record } of allRecords(graph)) {
    for (; next < waiting.length && compareAsEngines(waiting[next] ?? '', id) < 0; next += 1) {
      const other = waiting[next] ?? '';
      if (!written.has(other)) yield* lineAt(other, earlier.get(other));
    }
    yield* lineAt(id, earlier.has(id) ? earlier.get(id) : record);
  }
  for (const other of waiting.slice(next)) {
    if (!written.has(other)) yield* lineAt(other, earlier.get(other));
  }
}

/** In the order of code points, by which both engines compare; JavaScript compares halves of characters. */
function compareAsEngines(one: string, other: string): number {
  return Buffer.compare(Buffer.from(one), Buffer.from(other));
}

/** All that later revisions changed, as it was after this one; undefined where there was nothing. */
export async function recordsAt(
  graph: Graph,
  revision: number,
): Promise<ReadonlyMap<string, NodeRecord | undefined>> {
  const later = await readEntries(graph, revision);
  const ids = [...new Set(later.map(({ id }) => id))];
  const now = await readRecords(graph, ids);
  const then = new Map<string, NodeRecord | undefined>(ids.map((id) => [id, now.get(id)]));
  for (const { id, origin, before } of later.toReversed()) {
    then.set(id, withFact(then.get(id), origin, before));
  }
  return then;
}

/** What an origin asserts of a node, by id and origin. */
export function assertedBy(record: NodeRecord | undefined, origin: Origin): LooseFact | null {
  return record?.get(origin) ?? null;
}
