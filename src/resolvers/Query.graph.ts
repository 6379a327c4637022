/** What the graph holds, and the hash of it. */
import { countsByType, countsBySource } from '../generated/statements.ts';
import type { QueryGraphResult, SourceCountRow, TypeCountRow } from '../generated/results.ts';
import type { Graph } from '../graph/graph.ts';
import { readHead } from '../store/head.ts';
import { readRevision } from '../store/log.ts';
import type { FieldContext } from '../plan/field-resolver.ts';

export default async function graphInfo(
  _parents: readonly string[],
  _args: unknown,
  { graph }: FieldContext,
): Promise<readonly QueryGraphResult[]> {
  const head = await readHead(graph);
  const { hash, revision } = head.revision === 0 ? { hash: null, revision: null } : head;
  const last = await readRevision(graph, head.revision);
  const loadedAt = last?.time ?? null;
  const [types, sources] = [await typeCounts(graph), await sourceCounts(graph)];
  return [{ hash, revision, loadedAt, types, sources }];
}

async function typeCounts(graph: Graph): Promise<readonly TypeCountRow[]> {
  const rows = await countsByType(graph);
  return rows.map(([type, count]) => ({ type, count })).sort((a, b) => (a.type < b.type ? -1 : 1));
}

async function sourceCounts(graph: Graph): Promise<readonly SourceCountRow[]> {
  const rows = await countsBySource(graph);
  return rows.map(([source, assertions]) => ({ source, assertions }));
}
