/** All that a graph holds, as sorted lines of text: every node and every relationship, with labels and properties. */
import type { Graph } from '../../src/graph/graph.ts';

export async function dump(graph: Graph): Promise<readonly string[]> {
  const nodes = await graph.read({
    text: 'MATCH (n) RETURN labels(n), properties(n)',
    parameters: {},
  });
  const relationships = await graph.read({
    text: 'MATCH (a)-[r]->(b) RETURN a.id, type(r), b.id, properties(r)',
    parameters: {},
  });
  return [
    ...nodes.map(([labels, properties]) => [[...(labels as readonly string[])].sort(), properties]),
    ...relationships,
  ]
    .map(line)
    .sort();
}

/** Keys in one order; a property that is null is none. */
function line(values: readonly unknown[]): string {
  return JSON.stringify(values, (_key, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(
          Object.entries(value)
            .filter(([, property]) => property !== null)
            .sort(([a], [b]) => (a < b ? -1 : 1)),
        )
      : value,
  );
}
