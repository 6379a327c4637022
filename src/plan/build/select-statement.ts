/** Plans a field that a statement of `cypher/` answers: the parent is `this`, arguments are parameters. */
import type { FieldNode } from 'graphql';
import { collectForTypes } from './collect.ts';
import type { StatementPlan } from '../../model/field-plan.ts';
import { collectRows, column, newBlock } from './planning.ts';
import type { Block, Planning, Reader } from './planning.ts';
import { selectOptional } from './parent.ts';
import type { Parent, SelectNode } from './parent.ts';
import type { Day } from '../request.ts';

export interface StatementUse {
  readonly plan: StatementPlan;
  /** The parent's variable, if there is a parent. */
  readonly imported: string | undefined;
  readonly nodes: readonly FieldNode[];
  readonly args: Readonly<Record<string, unknown>>;
  readonly day: Day;
}

export function selectStatement(
  planning: Planning,
  block: Block,
  selectNode: SelectNode,
  use: StatementUse,
): Reader {
  const { plan, imported } = use;
  const inner = newBlock();
  if (imported !== undefined) inner.clauses.push(`WITH ${imported} AS this`);
  inner.clauses.push(
    [
      imported === undefined ? 'CALL () {' : 'CALL (this) {',
      ...statementText(planning, use)
        .split('\n')
        .map((line) => `  ${line}`),
      '}',
    ].join('\n'),
  );
  const read = readerOf(planning, inner, selectNode, use);
  const place = collectRows(planning, block, imported, inner);
  return (row, deferred) => {
    const values = (row[place] as readonly (readonly unknown[])[]).map((each) =>
      read(each, deferred),
    );
    return plan.list ? values : (values[0] ?? null);
  };
}

function statementText(planning: Planning, { plan, args, day }: StatementUse): string {
  const references = new Map<string, string>();
  return plan.cuts
    .map((cut, index) => {
      if (index % 2 === 0) return cut;
      const value = cut === 'asOf' ? day : args[cut];
      const reference = references.get(cut) ?? planning.parameter(value ?? null);
      references.set(cut, reference);
      return reference;
    })
    .join('');
}

function readerOf(
  planning: Planning,
  inner: Block,
  selectNode: SelectNode,
  use: StatementUse,
): Reader {
  const target = planning.types[use.plan.target];
  const [only = ''] = use.plan.columns;
  if (target === undefined) {
    const place = column(inner, only);
    return (row) => row[place];
  }
  if (target.role !== 'row') {
    const variable = planning.fresh('n');
    inner.clauses.push(`WITH ${only} AS ${variable}`);
    const parent = { variable, type: target.name, day: use.day };
    return selectOptional(selectNode, planning, inner, parent, use.nodes);
  }
  return selectRow(planning, inner, selectNode, use);
}

/** A value that is not a node: each of its fields is a column of the statement. */
function selectRow(
  planning: Planning,
  inner: Block,
  selectNode: SelectNode,
  use: StatementUse,
): Reader {
  const type = use.plan.target;
  const names = new Map(use.plan.columns.map((name) => [name, planning.fresh('r')]));
  inner.clauses.push(`WITH ${[...names].map(([name, fresh]) => `${name} AS ${fresh}`).join(', ')}`);
  const fields = collectForTypes(planning, [type], use.nodes).map(
    ({ key, name, nodes }): readonly [string, Reader] => {
      const plan = planning.types[type]?.fields[name];
      if (plan?.kind !== 'column') throw new Error(`${type}.${name} is not a column.`);
      const variable = names.get(plan.column) ?? plan.column;
      const target = planning.types[plan.target];
      if (target === undefined) {
        const place = column(inner, variable);
        return [key, (row) => row[place]];
      }
      const parent = { variable, type: target.name, day: use.day };
      return [
        key,
        plan.list
          ? selectNodes(selectNode, planning, inner, parent, nodes)
          : selectOptional(selectNode, planning, inner, parent, nodes),
      ];
    },
  );
  return (row, deferred) => {
    const value: Record<string, unknown> & { __typename: string } = { __typename: type };
    for (const [key, read] of fields) value[key] = read(row, deferred);
    return value;
  };
}

/** A column that holds a list of nodes, in the order in which the statement collected them. */
function selectNodes(
  selectNode: SelectNode,
  planning: Planning,
  block: Block,
  list: Parent,
  nodes: readonly FieldNode[],
): Reader {
  const variable = planning.fresh('n');
  const inner = newBlock();
  inner.clauses.push(`UNWIND ${list.variable} AS ${variable}`);
  const read = selectNode(planning, inner, { ...list, variable }, nodes);
  const place = collectRows(planning, block, list.variable, inner);
  return (row, deferred) =>
    (row[place] as readonly (readonly unknown[])[]).map((each) => read(each, deferred));
}
