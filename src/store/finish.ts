/** Marks a graph whose facts change, and gives it its hash once they stand. */
import type { Graph, Statement } from '../graph/graph.ts';
import { canonicalHash } from './canonical.ts';

/** Part of a load's first write. Until `finishLoad` the graph has no hash: a load that is cut off leaves none. */
export const beginning: Statement = {
  text: `MERGE (load:Load {id: 'graph'}) REMOVE load.hash`,
  parameters: {},
};

export async function finishLoad(graph: Graph): Promise<void> {
  const hash = await canonicalHash(graph);
  await graph.write([
    {
      text: `MERGE (load:Load {id: 'graph'}) SET load.hash = $hash, load.loadedAt = $loadedAt`,
      parameters: { hash, loadedAt: new Date().toISOString() },
    },
  ]);
}
