/** Finds the node that an id means which is written in another case. */
import { byIdInAnyCase } from '../generated/statements.ts';
import type { Graph } from '../graph/graph.ts';

/** Undefined where none has it, or several that differ in case alone. */
export async function idInAnyCase(
  graph: Graph,
  type: string,
  id: string,
): Promise<string | undefined> {
  const rows = await byIdInAnyCase(graph, { id: id.toLowerCase() });
  const ids = rows.flatMap(([found, labels]) => (labels.includes(type) ? [found] : []));
  return ids.length === 1 ? ids[0] : undefined;
}
