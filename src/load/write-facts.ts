/** Writes facts into a graph, in batches; writing the same facts again changes nothing. */
import type { Graph, Statement } from '../graph/graph.ts';
import type { LooseFact } from './located.ts';
import { stored } from './stored.ts';
import type { StoredNode, StoredRelationship } from './stored.ts';

/** What a node or relationship remembers of the load that brought it. */
export interface Stamp {
  readonly property: 'shipped' | 'imported';
  readonly value: string | boolean;
}

export interface Progress {
  readonly done: number;
  readonly total: number;
}

const batchSize = 1000;

export async function writeFacts(
  graph: Graph,
  facts: readonly LooseFact[],
  stamp: Stamp,
  onProgress: (progress: Progress) => void,
): Promise<void> {
  const all = facts.map(stored);
  const statements = [
    ...nodeStatements(
      all.flatMap(({ nodes }) => nodes),
      stamp,
    ),
    ...relationshipStatements(
      all.flatMap(({ relationships }) => relationships),
      stamp,
    ),
  ];
  let done = 0;
  for (const statement of statements) {
    onProgress({ done, total: statements.length });
    await graph.write([statement]);
    done += 1;
  }
  onProgress({ done, total: statements.length });
}

/** Labels cannot be parameters; they come from the data model alone. */
function nodeStatements(
  nodes: readonly StoredNode[],
  { property, value }: Stamp,
): readonly Statement[] {
  return [...grouped(nodes, ({ labels }) => labels.join(':'))].flatMap(([labels, group]) => {
    const found = labels.split(':').includes('Node') ? 'Node' : (labels.split(':')[0] ?? '');
    return batches(group).map((rows) => ({
      text: `UNWIND $rows AS row
MERGE (n:${found} {id: row.id})
SET n:${labels}, n += row.properties, n.${property} = $stamp`,
      parameters: { rows: rows.map(({ id, properties }) => ({ id, properties })), stamp: value },
    }));
  });
}

function relationshipStatements(
  relationships: readonly StoredRelationship[],
  { property, value }: Stamp,
): readonly Statement[] {
  return [...grouped(relationships, ({ type, label }) => `${type} ${label}`).values()].flatMap(
    (group) =>
      batches(group).map((rows) => ({
        text: `UNWIND $rows AS row
MATCH (a:Node {id: row.from})
MATCH (b:${rows[0]?.label ?? 'Node'} {id: row.to})
MERGE (a)-[r:${rows[0]?.type ?? ''}]->(b)
SET r.${property} = $stamp`,
        parameters: { rows: rows.map(({ from, to }) => ({ from, to })), stamp: value },
      })),
  );
}

function grouped<T>(
  items: readonly T[],
  key: (item: T) => string,
): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group) group.push(item);
    else groups.set(key(item), [item]);
  }
  return groups;
}

function batches<T>(items: readonly T[]): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(items.length / batchSize) }, (_, index) =>
    items.slice(index * batchSize, (index + 1) * batchSize),
  );
}
