/** Plans what a selection asks of a node that a variable of the statement is bound to. */
import { argumentsOf, collectForTypes, dayOf } from './collect.ts';
import { defer } from '../read/deferred.ts';
import type { Deferred } from '../read/deferred.ts';
import type { FieldPlan, RelationshipPlan } from '../../model/field-plan.ts';
import { pattern, where } from '../compile/pattern.ts';
import { collectRows, column, newBlock, typePlan } from './planning.ts';
import type { Block, Planning, Reader } from './planning.ts';
import type { Parent, SelectNode } from './parent.ts';
import type { SelectedField } from '../request.ts';
import { selectConnection } from './select-connection.ts';
import { selectStatement } from './select-statement.ts';

type Assign = (
  target: Record<string, unknown>,
  row: readonly unknown[],
  deferred: Deferred,
) => void;

export const selectNode: SelectNode = (planning, block, parent, parents) => {
  const { possible } = typePlan(planning, parent.type);
  const assigns = new Map<string, Assign[]>(possible.map((type) => [type, []]));
  for (const field of collectForTypes(planning, possible, parents)) {
    const assign = selectField(planning, block, parent, field);
    for (const type of field.types) assigns.get(type)?.push(assign);
  }
  const only = possible.length === 1 ? possible[0] : undefined;
  const labels = only === undefined ? column(block, `labels(${parent.variable})`) : undefined;
  return (row, deferred) => {
    const type = only ?? concreteOf(row[labels ?? 0], assigns);
    const target: Record<string, unknown> & { __typename: string } = { __typename: type };
    for (const assign of assigns.get(type) ?? []) assign(target, row, deferred);
    return target;
  };
};

function concreteOf(labels: unknown, assigns: ReadonlyMap<string, unknown>): string {
  const type = (labels as readonly string[]).find((label) => assigns.has(label));
  if (type === undefined)
    throw new Error(`No type of the schema has the labels ${String(labels)}.`);
  return type;
}

function selectField(
  planning: Planning,
  block: Block,
  parent: Parent,
  field: SelectedField,
): Assign {
  const type = field.types[0] ?? parent.type;
  const plan = typePlan(planning, type).fields[field.name];
  if (plan === undefined) throw new Error(`The planner has no plan for ${type}.${field.name}.`);
  if (plan.kind === 'resolver') {
    const args = argumentsOf(planning, type, field);
    const use = { plan, field, args, day: dayOf(args, parent.day) };
    // What may be of another type is first seen to be of this one.
    if (parent.id !== undefined && parent.type === type) planning.ahead.set(use, parent.id);
    const id = column(block, `${parent.variable}.id`);
    return (target, row, deferred) =>
      defer(deferred, use, {
        parent: row[id] as string,
        put: (value) => {
          target[field.key] = value;
        },
      });
  }
  const read = selectPlanned(planning, block, parent, field, plan, type);
  return (target, row, deferred) => {
    target[field.key] = read(row, deferred);
  };
}

function selectPlanned(
  planning: Planning,
  block: Block,
  parent: Parent,
  field: SelectedField,
  plan: Exclude<FieldPlan, { readonly kind: 'resolver' }>,
  type: string,
): Reader {
  switch (plan.kind) {
    case 'property': {
      const args = plan.onDay === undefined ? {} : argumentsOf(planning, type, field);
      const day = dayOf(args, parent.day);
      if (plan.onDay !== undefined && day !== undefined) {
        const use = { plan: plan.onDay, imported: parent.variable, nodes: field.nodes, args, day };
        return selectStatement(planning, block, selectNode, use);
      }
      const place = column(block, `${parent.variable}.${plan.property}`);
      return (row) => row[place];
    }
    case 'one':
      return selectOne(planning, block, parent, field, plan);
    case 'parts':
      return selectParts(planning, block, parent, field, plan);
    case 'connection': {
      const args = argumentsOf(planning, type, field);
      const day = dayOf(args, parent.day);
      return selectConnection(planning, block, selectNode, {
        coordinate: plan.coordinate,
        target: plan.target,
        match: (variable) => pattern(parent.variable, plan, variable),
        conditions: gate(planning, parent, field),
        imported: parent.variable,
        nodes: field.nodes,
        args,
        day,
      });
    }
    case 'statement': {
      const args = argumentsOf(planning, type, field);
      return selectStatement(planning, block, selectNode, {
        plan,
        imported: parent.variable,
        nodes: field.nodes,
        args,
        day: dayOf(args, parent.day),
      });
    }
    case 'column':
    case 'byId':
    case 'byIds':
    case 'all':
      throw new Error(`${plan.coordinate} is not a field of a node.`);
    default:
      return plan satisfies never;
  }
}

/** A relationship to one node: a list of one row, or of none. */
function selectOne(
  planning: Planning,
  block: Block,
  parent: Parent,
  field: SelectedField,
  plan: RelationshipPlan,
): Reader {
  const variable = planning.fresh('n');
  const inner = newBlock();
  inner.clauses.push(
    `MATCH ${pattern(parent.variable, plan, variable)}${where(gate(planning, parent, field))}`,
  );
  const target = { variable, type: plan.target, day: parent.day };
  const read = selectNode(planning, inner, target, field.nodes);
  const place = collectRows(planning, block, parent.variable, inner);
  return (row, deferred) => {
    const [one] = row[place] as readonly (readonly unknown[])[];
    return one === undefined ? null : read(one, deferred);
  };
}

function selectParts(
  planning: Planning,
  block: Block,
  parent: Parent,
  field: SelectedField,
  plan: RelationshipPlan,
): Reader {
  const variable = planning.fresh('n');
  const inner = newBlock();
  inner.clauses.push(
    `MATCH ${pattern(parent.variable, plan, variable)}${where(gate(planning, parent, field))}`,
    `WITH ${variable} ORDER BY ${variable}.position`,
  );
  const target = { variable, type: plan.target, day: parent.day };
  const read = selectNode(planning, inner, target, field.nodes);
  const place = collectRows(planning, block, parent.variable, inner);
  return (row, deferred) =>
    (row[place] as readonly (readonly unknown[])[]).map((part) => read(part, deferred));
}

/**
 * Where the parent may be of a type that lacks the field, its label is asked for: another type may
 * use the same relationship for something else.
 */
function gate(
  planning: Planning,
  { variable, type }: Parent,
  { types }: SelectedField,
): readonly string[] {
  if (types.length === typePlan(planning, type).possible.length) return [];
  return [`(${types.map((name) => `${variable}:${name}`).join(' OR ')})`];
}
