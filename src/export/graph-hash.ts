/** The hash by which a file can be traced to the graph that it came from. */
import type { Graph } from '../graph/graph.ts';
import { readHead } from '../store/head.ts';

export async function graphHash(graph: Graph): Promise<string> {
  return (await readHead(graph)).hash;
}
