/** Writes facts into a graph, in batches; writing the same facts again changes nothing. */
import type { Graph, Write } from '../graph/graph.ts';
import { batches, grouped } from '../lists.ts';
import type { LooseFact } from '../model/fact.ts';
import type { OnProgress } from './progress.ts';
import { stored } from './stored.ts';
import type { Stored, StoredNode, StoredRelationship } from './stored.ts';

/** What a node or relationship remembers of the load that brought it. */
export interface Stamp {
  readonly property: 'shipped' | 'imported';
  readonly value: string | boolean;
  /** Whose name an alliance keeps that several sources name: the lowest wins, whatever came first. */
  readonly standing: number;
}

/** That of data/alliances.csv: the names in it are the project's own. */
export const shippedStanding = 0;

const batchSize = 1000;

/**
 * Writes a batch whose relationships lead to nodes of the graph or of the batch, in one transaction.
 * Those `changed` are in the graph already, and say otherwise there.
 */
export async function writeBatch(
  graph: Graph,
  facts: readonly LooseFact[],
  stamp: Stamp,
  changed: readonly LooseFact[] = [],
): Promise<void> {
  const all = facts.map(stored);
  await graph.write([
    ...nodeStatements(all, stamp),
    ...relationshipStatements(all, stamp),
    ...correctionStatements(changed.map(stored)),
  ]);
}

/** Writes facts that may lead to each other in any order; one transaction a batch. */
export async function writeFacts(
  graph: Graph,
  facts: readonly LooseFact[],
  stamp: Stamp,
  onProgress: OnProgress,
): Promise<void> {
  const all = facts.map(stored);
  const statements = [
    ...nodeStatements(all, stamp),
    ...relationshipStatements(all, stamp),
    ...correctionStatements(all),
  ];
  for (const [done, statement] of statements.entries()) {
    onProgress({ done, total: statements.length });
    await graph.write([statement]);
  }
  onProgress({ done: statements.length, total: statements.length });
}

/** Labels cannot be parameters; they come from the data model alone. */
function nodeStatements(all: readonly Stored[], stamp: Stamp): readonly Write[] {
  const nodes = all.flatMap((each) => each.nodes);
  return [...grouped(nodes, ({ labels }) => labels.join(':')).values()].flatMap((group) =>
    batches(group, batchSize).map((rows) => ({
      text: nodeText(rows[0]?.labels ?? [], stamp),
      parameters: { rows: rows.map(nodeRow), stamp: stamp.value, standing: stamp.standing },
      expect: { rows: rows.length, what: `nodes of ${rows[0]?.labels[0] ?? ''}` },
    })),
  );
}

function nodeText(labels: readonly string[], { property }: Stamp): string {
  const found = labels.includes('Node') ? 'Node' : (labels[0] ?? '');
  const merge = `UNWIND $rows AS row
MERGE (n:${found} {id: row.id})
SET n:${labels.join(':')}, n.${property} = $stamp`;
  if (!labels.includes('Alliance')) return `${merge}, n += row.properties\nRETURN count(*)`;
  return `${merge}
WITH n, row, CASE WHEN n.standing < $standing THEN {standing: n.standing} ELSE row.properties END AS properties
SET n += properties, n.standing = CASE WHEN n.standing < $standing THEN n.standing ELSE $standing END
RETURN count(*)`;
}

function nodeRow({ id, properties }: StoredNode) {
  return { id, properties };
}

function relationshipStatements(all: readonly Stored[], stamp: Stamp): readonly Write[] {
  const relationships = all.flatMap((each) => each.relationships);
  return [...grouped(relationships, ({ type, label }) => `${type} ${label}`).values()].flatMap(
    (group) =>
      batches(group, batchSize).map((rows) => ({
        text: relationshipText(rows[0], stamp),
        parameters: { rows: rows.map(({ from, to }) => ({ from, to })), stamp: stamp.value },
        expect: { rows: rows.length, what: `relationships ${rows[0]?.type ?? ''}` },
      })),
  );
}

function relationshipText(first: StoredRelationship | undefined, { property }: Stamp): string {
  return `UNWIND $rows AS row
MATCH (a:Node {id: row.from})
MATCH (b:${first?.label ?? 'Node'} {id: row.to})
MERGE (a)-[r:${first?.type ?? ''}]->(b)
SET r.${property} = $stamp
RETURN count(*)`;
}

/**
 * Takes away what facts led to before they said otherwise, whichever load had brought it: whoever
 * writes a fact last has the word. Nodes that are no one source's, such as alliances, keep what
 * another has given them.
 */
function correctionStatements(all: readonly Stored[]): readonly Write[] {
  const cited = all.flatMap(({ nodes: [node], relationships }) =>
    node?.labels.includes('Cited') ? [{ id: node.id, kept: relationships.map(endOf) }] : [],
  );
  return batches(cited, batchSize).map((rows) => ({
    text: `UNWIND $rows AS row
MATCH (a:Node {id: row.id})-[r]->(b)
WHERE NOT type(r) + ' ' + b.id IN row.kept
DELETE r
WITH b WHERE NOT b:Node
DETACH DELETE b`,
    parameters: { rows },
  }));
}

function endOf({ type, to }: StoredRelationship): string {
  return `${type} ${to}`;
}
