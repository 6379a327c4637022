/** What the graph holds, and the hash of it. */
import { typePlans } from '../generated/plans.ts';
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
  const types = Object.values(typePlans)
    .filter(({ name, role, possible }) => role === 'node' && possible[0] === name)
    .map(({ name }) => name)
    .sort();
  const [counts] = await graph.read({
    text: `RETURN ${types.map((type) => `COUNT { MATCH (n:${type}) } AS ${type}`).join(', ')}`,
    parameters: {},
  });
  return types.map((type, index) => ({ type, count: counts?.[index] }));
}

async function sourceCounts(graph: Graph): Promise<readonly unknown[]> {
  const rows = await graph.read({
    text: `MATCH (source:Source)
RETURN source.id, COUNT { MATCH (source)<-[:FROM_SOURCE]-(assertion:Assertion) }
ORDER BY source.id`,
    parameters: {},
  });
  return rows.map(([source, assertions]) => ({ source, assertions }));
}
