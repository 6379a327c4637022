/** Plans a root field: one statement, whatever the depth of its selection. */
import { badUserInput } from '../../errors.ts';
import type { CypherStatement } from '../../graph/graph.ts';
import { argumentsOf, dayOf } from './collect.ts';
import { defer } from '../read/deferred.ts';
import type { Deferred, ResolverUse } from '../read/deferred.ts';
import type { FieldPlan } from '../../model/field-plan.ts';
import { isId, isIdInAnyCase, quoted } from '../../model/id.ts';
import { collectRows, newBlock, startPlanning } from './planning.ts';
import { selectOptional } from './parent.ts';
import type { Block, Planning, Reader } from './planning.ts';
import type { Day, Request, SelectedField } from '../request.ts';
import { selectConnection } from './select-connection.ts';
import { selectNode } from './select-node.ts';
import { selectStatement } from './select-statement.ts';

/** A statement to run, if one is needed, and the reader of the one row that it gives. */
export interface PlannedRoot {
  readonly statement: CypherStatement | undefined;
  /** Gives the answer once what was deferred has been settled. */
  readonly read: (row: readonly unknown[], deferred: Deferred) => () => unknown;
  /** What need not wait for the statement. */
  readonly ahead: ReadonlyMap<ResolverUse, string>;
}

/** Of a root field that names one node, `id` is that of the node. */
export function planRoot(
  request: Request,
  field: SelectedField,
  id: string | undefined,
): PlannedRoot {
  const [root = ''] = field.types;
  const plan = request.types[root]?.fields[field.name];
  if (plan === undefined) throw new Error(`The planner has no plan for ${root}.${field.name}.`);
  const planning = startPlanning(request);
  const given = argumentsOf(request, root, field);
  const args = id === undefined ? given : { ...given, id };
  const day = dayOf(args, undefined);
  if (plan.kind === 'resolver') {
    const read = deferRoot({ plan, field, args, day });
    return { statement: undefined, read, ahead: planning.ahead };
  }
  const block = newBlock();
  const read = selectRoot(planning, block, plan, field, args, day);
  return {
    statement: statementOf(planning, block),
    read: (row, deferred) => {
      const value = read(row, deferred);
      return () => value;
    },
    ahead: planning.ahead,
  };
}

/** The root is the one parent of a resolver's root field. */
function deferRoot(use: ResolverUse): PlannedRoot['read'] {
  return (_row, deferred) => {
    let answer: unknown = null;
    const put = (value: unknown): void => {
      answer = value;
    };
    defer(deferred, use, { parent: '', put });
    return () => answer;
  };
}

/** What is selected beneath ids that a resolver gave, in one statement; reads as a map by id. */
export function planByIds(
  request: Request,
  target: string,
  field: SelectedField,
  ids: readonly string[],
  day: Day,
) {
  const planning = startPlanning(request);
  const block = newBlock();
  const read = selectByIds(planning, block, target, field, ids, day);
  return { statement: statementOf(planning, block), read };
}

export function statementOf(planning: Planning, block: Block): CypherStatement {
  const text = [...block.clauses, `RETURN [${block.columns.join(', ')}] AS row`].join('\n');
  return { text, parameters: planning.parameters };
}

function selectRoot(
  planning: Planning,
  block: Block,
  plan: Exclude<FieldPlan, { readonly kind: 'resolver' }>,
  field: SelectedField,
  args: Readonly<Record<string, unknown>>,
  day: Day,
): Reader {
  switch (plan.kind) {
    case 'byId': {
      const variable = planning.fresh('n');
      const id = checkedId(plan.coordinate, args.id, isIdInAnyCase);
      const reference = planning.parameter(id);
      block.clauses.push(
        `OPTIONAL MATCH (${variable}:${idLabels(plan.target)} {id: ${reference}})`,
      );
      const parent = { variable, type: plan.target, day, id };
      return selectOptional(selectNode, planning, block, parent, field.nodes);
    }
    case 'byIds': {
      const ids = args.ids as readonly unknown[];
      if (ids.length > 1000) {
        throw badUserInput(
          `${plan.coordinate}: at most 1000 ids can be asked for, found ${ids.length}.`,
        );
      }
      const checked = ids.map((id) => checkedId(plan.coordinate, id));
      const read = selectByIds(planning, block, plan.target, field, checked, day);
      return (row, deferred) => {
        const found = read(row, deferred);
        return checked.map((id) => found.get(id) ?? null);
      };
    }
    case 'all':
      return selectConnection(planning, block, selectNode, {
        coordinate: plan.coordinate,
        target: plan.target,
        match: (variable) => `(${variable}:${plan.target})`,
        conditions: [],
        imported: undefined,
        nodes: field.nodes,
        args,
        day,
      });
    case 'statement':
      return selectStatement(planning, block, selectNode, {
        plan,
        imported: undefined,
        nodes: field.nodes,
        args,
        day,
      });
    case 'property':
    case 'one':
    case 'connection':
    case 'parts':
    case 'column':
      throw new Error(`${plan.coordinate} is not a field of the root.`);
    default:
      return plan satisfies never;
  }
}

/** The nodes that have these ids, as a map by id. */
export function selectByIds(
  planning: Planning,
  block: Block,
  target: string,
  field: SelectedField,
  ids: readonly string[],
  day: Day,
): (row: readonly unknown[], deferred: Deferred) => ReadonlyMap<string, unknown> {
  const variable = planning.fresh('n');
  const id = planning.fresh('i');
  const inner = newBlock();
  inner.columns.push(id);
  inner.clauses.push(
    `UNWIND ${planning.parameter([...new Set(ids)])} AS ${id}`,
    `MATCH (${variable}:${idLabels(target)} {id: ${id}})`,
  );
  const read = selectNode(planning, inner, { variable, type: target, day }, field.nodes);
  const place = collectRows(planning, block, undefined, inner);
  return (row, deferred) =>
    new Map(
      (row[place] as readonly (readonly unknown[])[]).map((each) => [
        each[0] as string,
        read(each, deferred),
      ]),
    );
}

/** Ids are unique among all nodes, so that is where the index is. */
function idLabels(target: string): string {
  return target === 'Node' ? 'Node' : `Node:${target}`;
}

/** An id that names nothing is not an error; one that cannot name anything is. */
function checkedId(
  coordinate: string,
  id: unknown,
  is: (id: unknown) => id is string = isId,
): string {
  if (is(id)) return id;
  throw badUserInput(
    `${coordinate}: ${quoted(id)} is not an id. An id names a type and a node, such as "alliance:csto".`,
  );
}
