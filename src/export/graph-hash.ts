/** The hash by which a file can be traced to the graph that it came from. */
import type { Graph } from '../graph/graph.ts';
import { canonicalHash } from '../store/canonical.ts';

/** The SHA-256 that the last load left; computed where a load was cut off and left none. */
export async function graphHash(graph: Graph): Promise<string> {
  const [load] = await graph.read({
    text: `MATCH (load:Load {id: 'graph'}) RETURN load.hash`,
    parameters: {},
  });
  return (load?.[0] as string | null | undefined) ?? canonicalHash(graph);
}
