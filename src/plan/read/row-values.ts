/** Fills the values that a resolver gave of a type that is not a node: where they hold ids, with the nodes. */
import type { FieldNode } from 'graphql';
import type { CypherStatement } from '../../graph/graph.ts';
import { collectForTypes } from '../build/collect.ts';
import type { Deferred } from './deferred.ts';
import { knownReader } from './known-nodes.ts';
import type { KnownNodes } from './known-nodes.ts';
import { selectByIds, statementOf } from '../build/plan-root.ts';
import { newBlock, startPlanning, typePlan } from '../build/planning.ts';
import type { Day, Request, SelectedField } from '../request.ts';

/** A value as the resolver gives it: fields by name, nodes as ids, other such values in place. */
export type RowValue = Readonly<Record<string, unknown>>;

/** How the values of a type are filled: field by field of the selection. */
type Shape = readonly ShapedField[];

interface ShapedField {
  readonly key: string;
  readonly name: string;
  /** Of a field whose type is a node, where its ids are gathered and found. */
  readonly nodes?: Lookup;
  /** Of a field whose type is another such type. */
  readonly rows?: { readonly type: string; readonly shape: Shape };
}

interface Lookup {
  readonly target: string;
  readonly field: SelectedField;
  /** Those that must be read. */
  readonly ids: Set<string>;
  readonly known: (id: string) => unknown;
  readonly found: Map<string, unknown>;
}

export interface RowValues {
  /** One statement for all nodes that are selected beneath; undefined where there are none. */
  readonly statement: CypherStatement | undefined;
  readonly receive: (row: readonly unknown[], deferred: Deferred) => void;
  /** The value in the shape of the selection, once what the statement gave has been received. */
  readonly fill: (value: unknown) => unknown;
}

export function planRowValues(
  request: Request,
  type: string,
  nodes: readonly FieldNode[],
  values: readonly unknown[],
  day: Day,
  known: KnownNodes,
): RowValues {
  const lookups: Lookup[] = [];
  const shape = shapeOf(request, type, nodes, known, day, lookups);
  for (const value of values) gather(shape, value);
  const wanted = lookups.filter(({ ids }) => ids.size > 0);
  const planning = startPlanning(request);
  const block = newBlock();
  const readers = wanted.map((lookup) => ({
    lookup,
    read: selectByIds(planning, block, lookup.target, lookup.field, [...lookup.ids], day),
  }));
  return {
    statement: wanted.length > 0 ? statementOf(planning, block) : undefined,
    receive: (row, deferred) => {
      for (const { lookup, read } of readers) {
        for (const [id, node] of read(row, deferred)) lookup.found.set(id, node);
      }
    },
    fill: (value) => fill(type, shape, value),
  };
}

function shapeOf(
  request: Request,
  type: string,
  parents: readonly FieldNode[],
  known: KnownNodes,
  day: Day,
  lookups: Lookup[],
): Shape {
  return collectForTypes(request, [type], parents).map((field): ShapedField => {
    const { key, name, nodes } = field;
    const plan = typePlan(request, type).fields[name];
    if (plan?.kind !== 'column') throw new Error(`${type}.${name} is not a column.`);
    const target = request.types[plan.target];
    if (target === undefined) return { key, name };
    if (target.role === 'row') {
      return {
        key,
        name,
        rows: {
          type: target.name,
          shape: shapeOf(request, target.name, nodes, known, day, lookups),
        },
      };
    }
    const lookup: Lookup = {
      target: target.name,
      field,
      ids: new Set(),
      known: knownReader(request, target.name, nodes, known, day),
      found: new Map(),
    };
    lookups.push(lookup);
    return { key, name, nodes: lookup };
  });
}

function gather(shape: Shape, value: unknown): void {
  for (const row of listOf(value)) {
    for (const { name, nodes, rows } of shape) {
      const inner = (row as RowValue)[name];
      if (rows !== undefined) gather(rows.shape, inner);
      if (nodes === undefined) continue;
      for (const id of listOf(inner)) note(nodes, id as string);
    }
  }
}

/** Each id once: what is known of the node is enough, or it is read. */
function note({ ids, known, found }: Lookup, id: string): void {
  if (ids.has(id) || found.has(id)) return;
  const node = known(id);
  if (node === undefined) ids.add(id);
  else found.set(id, node);
}

function fill(type: string, shape: Shape, value: unknown): unknown {
  if (value === null || value === undefined) return null;
  if (Array.isArray(value)) return value.map((each) => fill(type, shape, each));
  const filled: Record<string, unknown> = { __typename: type };
  for (const { key, name, nodes, rows } of shape) {
    const inner = (value as RowValue)[name];
    if (nodes !== undefined) filled[key] = found(nodes, inner);
    else filled[key] = rows === undefined ? inner : fill(rows.type, rows.shape, inner);
  }
  return filled;
}

function found(lookup: Lookup, value: unknown): unknown {
  if (Array.isArray(value)) return value.map((id) => lookup.found.get(id as string) ?? null);
  return lookup.found.get(value as string) ?? null;
}

/** A value as the list that it is or stands for. */
function listOf(value: unknown): readonly unknown[] {
  if (value === null || value === undefined) return [];
  return Array.isArray(value) ? value : [value];
}
