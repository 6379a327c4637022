/** The statements that bring what is stored from one revision to the next; all run in one transaction. */
import type { Write } from '../graph/graph.ts';
import { batches, grouped } from '../lists.ts';
import { stored } from './stored.ts';
import type { StoredNode, StoredRelationship } from './stored.ts';
import { hasVariants } from './record.ts';
import type { NodeRecord } from './record.ts';
import type { Seen } from './transition.ts';
import {
  attributeNodes,
  changeNodes,
  createNodes,
  createRelationships,
  createVariants,
  deleteNodes,
  unlink,
} from '../generated/statements.ts';

/** How many rows go into one statement: more cost memory, fewer cost time. */
const batchSize = 1000;

export function writeStatements(transitions: readonly Seen[], revision: number): readonly Write[] {
  const attributed = transitions.filter(isOnlyAttributed);
  const others = transitions.filter((each) => !isOnlyAttributed(each));
  const created = others.filter(({ kind }) => kind === 'ADDED');
  const changed = others.filter(({ kind }) => kind !== 'ADDED' && kind !== 'WITHDRAWN');
  const withdrawn = others.filter(({ kind }) => kind === 'WITHDRAWN');
  const all = [...created, ...changed].map((transition) => storedOf(transition, revision));
  const own = new Map(all.map(({ nodes: [node] }) => [node.id, node] as const));
  const nodesOf = (some: readonly Seen[]) => some.flatMap(({ id }) => own.get(id) ?? []);
  return [
    ...unlinkStatements([...changed, ...withdrawn]),
    ...idStatements(withdrawn, deleteNodes.statement),
    ...nodeStatements(nodesOf(changed), changeNodes.statement),
    ...nodeStatements(
      [...nodesOf(created), ...all.flatMap(({ nodes: [, ...parts] }) => parts)],
      createNodes.statement,
    ),
    ...relationshipStatements(all.flatMap(({ relationships }) => relationships)),
    ...variantStatements([...created, ...changed]),
    ...attributionStatements(attributed, revision),
  ];
}

/** Whether what is shown stays, so that only the names of the origins are written. */
function isOnlyAttributed({ kind, before, after }: Seen): boolean {
  return kind === 'ATTRIBUTED' && !varies(before) && !varies(after);
}

function varies(record: NodeRecord | undefined): boolean {
  return record !== undefined && hasVariants(record);
}

interface StoredRecord {
  readonly nodes: readonly [StoredNode, ...StoredNode[]];
  readonly relationships: readonly StoredRelationship[];
}

function storedOf({ id, after, shownAfter }: Seen, revision: number): StoredRecord {
  if (after === undefined || shownAfter === undefined) {
    throw new Error(`${id} is withdrawn, and cannot be stored.`);
  }
  const { nodes, relationships } = stored(shownAfter);
  const [node, ...parts] = nodes;
  if (node === undefined) throw new Error(`Nothing is stored of ${id}.`);
  const origins = [...after.keys()].sort();
  const marked = { ...node, properties: { ...node.properties, origins, revision } };
  return { nodes: [marked, ...parts], relationships };
}

type IdStatement = (parameters: { readonly ids: readonly string[] }) => Write;

function idStatements(transitions: readonly Seen[], statement: IdStatement): readonly Write[] {
  return batches(
    transitions.map(({ id }) => id),
    batchSize,
  ).map((ids) => statement({ ids }));
}

function unlinkStatements(transitions: readonly Seen[]): readonly Write[] {
  return idStatements(transitions, unlink.statement);
}

function nodeStatements(
  nodes: readonly StoredNode[],
  statement: typeof createNodes.statement,
): readonly Write[] {
  return [...grouped(nodes, ({ labels }) => labels.join(':')).values()].flatMap((group) =>
    batches(group, batchSize).map((some) => {
      const labels = some[0]?.labels ?? [];
      return {
        ...statement({ labels }, { rows: some.map(rowOf) }),
        expect: { rows: some.length, what: `nodes of ${labels[0] ?? ''}` },
      };
    }),
  );
}

/** A property without a value is not stored. */
function rowOf({ id, properties }: StoredNode) {
  const values = Object.entries(properties).filter(([, value]) => value !== null);
  return { id, ...Object.fromEntries(values) };
}

function relationshipStatements(relationships: readonly StoredRelationship[]): readonly Write[] {
  const groups = grouped(relationships, ({ type, label }) => `${type} ${label}`);
  return [...groups.values()].flatMap((group) =>
    batches(group, batchSize).map((some) => {
      const [{ type, label }] = group;
      return {
        ...createRelationships.statement(
          { relationship: type, label },
          { rows: some.map(({ from, to }) => ({ from, to })) },
        ),
        expect: { rows: some.length, what: `relationships ${type}` },
      };
    }),
  );
}

function variantStatements(transitions: readonly Seen[]): readonly Write[] {
  const rows = transitions.flatMap(({ id, after }) =>
    after === undefined || !hasVariants(after)
      ? []
      : [...after].map(([origin, fact]) => ({
          of: id,
          id: `${id}#${origin}`,
          origin,
          fact: JSON.stringify(fact),
        })),
  );
  return batches(rows, batchSize).map((some) => ({
    ...createVariants.statement({ rows: some }),
    expect: { rows: some.length, what: 'variants' },
  }));
}

function attributionStatements(transitions: readonly Seen[], revision: number): readonly Write[] {
  const rows = transitions.map(({ id, after }) => ({
    id,
    origins: [...(after?.keys() ?? [])].sort(),
    revision,
  }));
  return batches(rows, batchSize).map((some) => ({
    ...attributeNodes.statement({ rows: some }),
    expect: { rows: some.length, what: 'nodes' },
  }));
}
