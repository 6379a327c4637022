/** The statements that bring what is stored from one revision to the next; all run in one transaction. */
import type { Write } from '../graph/graph.ts';
import { batches, grouped } from '../lists.ts';
import type { LooseFact } from '../model/fact.ts';
import {
  labelsOf,
  partLabelsOf,
  partsOf,
  storedNode,
  storedParts,
  storedRelationships,
} from './stored.ts';
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
import type { CreateNodesParameters } from '../generated/statements.ts';

/** How many rows go into one statement: more cost memory, fewer cost time. */
const batchSize = 1000;

/**
 * The rows of facts are made when an engine asks for them, statement by statement: those of a large import
 * at once would take several times the memory of its facts.
 */
export function writeStatements(transitions: readonly Seen[], revision: number): readonly Write[] {
  const attributed = transitions.filter(isOnlyAttributed);
  const others = transitions.filter((each) => !isOnlyAttributed(each));
  const created = others.filter(({ kind }) => kind === 'ADDED');
  const changed = others.filter(({ kind }) => kind !== 'ADDED' && kind !== 'WITHDRAWN');
  const withdrawn = others.filter(({ kind }) => kind === 'WITHDRAWN');
  const facts = [...created, ...changed].map(shown);
  return [
    ...unlinkStatements([...changed, ...withdrawn]),
    ...idStatements(withdrawn, deleteNodes.statement),
    ...nodeStatements(changed, revision, changeNodes.statement),
    ...nodeStatements(created, revision, createNodes.statement),
    ...partStatements(facts),
    ...relationshipStatements(facts.flatMap(storedRelationships)),
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

function shown({ id, shownAfter }: Seen): LooseFact {
  if (shownAfter === undefined) throw new Error(`${id} is withdrawn, and cannot be stored.`);
  return shownAfter;
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
  transitions: readonly Seen[],
  revision: number,
  statement: typeof createNodes.statement,
): readonly Write[] {
  const row = (transition: Seen) => {
    const origins = [...(transition.after?.keys() ?? [])].sort();
    return { ...rowOf(storedNode(shown(transition))), origins, revision };
  };
  const groups = grouped(transitions, (each) => labelsOf(shown(each)).join(':'));
  return [...groups].flatMap(([labels, group]) =>
    batches(group, batchSize).map((some) =>
      rowsStatement(statement, labels.split(':'), some.length, () => some.map(row)),
    ),
  );
}

function partStatements(facts: readonly LooseFact[]): readonly Write[] {
  const owners = facts.flatMap((fact) =>
    [...grouped(partsOf(fact), ({ type }) => partLabelsOf(type).join(':'))].map(
      ([labels, parts]) => ({
        ...{ labels, fact, count: parts.length },
      }),
    ),
  );
  return [...grouped(owners, ({ labels }) => labels)].flatMap(([labels, group]) =>
    batches(group, batchSize).map((some) => {
      const count = some.reduce((sum, owner) => sum + owner.count, 0);
      const isOfThese = (node: StoredNode) => node.labels.join(':') === labels;
      return rowsStatement(createNodes.statement, labels.split(':'), count, () =>
        some.flatMap(({ fact }) => storedParts(fact).filter(isOfThese).map(rowOf)),
      );
    }),
  );
}

function rowsStatement(
  statement: typeof createNodes.statement,
  labels: readonly string[],
  count: number,
  rows: () => CreateNodesParameters['rows'],
): Write {
  const parameters = {
    get rows() {
      return rows();
    },
  };
  return {
    ...statement({ labels }, parameters),
    expect: { rows: count, what: `nodes of ${labels[0] ?? ''}` },
  };
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
