/** What the graph holds, and the hash of it. */
import { countsByType, countsBySource } from '../generated/statements.ts';
import type { Graph } from '../graph/graph.ts';
import type { FieldContext } from '../plan/field-resolver.ts';

export default async function graphInfo(
  _parents: readonly string[],
  _args: unknown,
  { graph }: FieldContext,
): Promise<readonly unknown[]> {
  const [load] = await graph.read({
    text: `MATCH (load:Load {id: 'graph'}) RETURN load.hash, load.loadedAt`,
    parameters: {},
  });
  const [hash = null, loadedAt = null] = load ?? [];
  return [{ hash, loadedAt, types: await typeCounts(graph), sources: await sourceCounts(graph) }];
}

async function typeCounts(graph: Graph): Promise<readonly unknown[]> {
  const rows = await countsByType(graph);
  return rows.map(([type, count]) => ({ type, count })).sort((a, b) => (a.type < b.type ? -1 : 1));
}

async function sourceCounts(graph: Graph): Promise<readonly unknown[]> {
  const rows = await countsBySource(graph);
  return rows.map(([source, assertions]) => ({ source, assertions }));
}
