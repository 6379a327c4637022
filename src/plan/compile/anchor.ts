/** Finds in a filter the node that it names by id, so that a statement can start there. */
import type { FieldPlan, RelationshipPlan } from '../../model/field-plan.ts';
import { step } from './pattern.ts';
import { typePlan } from '../build/planning.ts';
import type { Planning } from '../build/planning.ts';

export interface Anchor {
  /** What goes on from the variable's pattern to the named node. */
  readonly path: string;
  readonly condition: string;
  /** The relationship types on the path. */
  readonly types: readonly string[];
  /** Whether several paths can lead to the same node. */
  readonly repeats: boolean;
  /** What of the filter the path does not say. */
  readonly rest: Filter;
}

type Filter = Readonly<Record<string, unknown>>;

/**
 * Asked as `EXISTS`, a filter is tried on one node after the other, however few fit. Where it ends at a
 * node named by id, the way back from there is short.
 */
export function anchorOf(planning: Planning, type: string, where: unknown): Anchor | undefined {
  const filter = (where ?? {}) as Filter;
  for (const [key, value] of Object.entries(filter)) {
    const taken = stepOf(typePlan(planning, type).fields[key], value);
    if (taken === undefined) continue;
    const { plan, inner, exact } = taken;
    const other = planning.fresh('n');
    const here = step(plan, other);
    const others = Object.fromEntries(Object.entries(filter).filter(([name]) => name !== key));
    const repeats = plan.kind !== 'one';
    const named = nameOf(planning, other, inner.id);
    if (named !== undefined) {
      const isExact = exact && Object.keys(inner).length === 1;
      const rest = isExact ? others : filter;
      return { path: here, condition: named, types: [plan.type], repeats, rest };
    }
    const further = anchorOf(planning, plan.target, inner);
    // A path takes no relationship twice; a filter may go back by the one on which it came.
    if (further === undefined || further.types.includes(plan.type)) continue;
    const isExact = exact && Object.keys(further.rest).length === 0;
    return {
      path: here + further.path,
      condition: further.condition,
      types: [plan.type, ...further.types],
      repeats: repeats || further.repeats,
      rest: isExact ? others : filter,
    };
  }
  return undefined;
}

interface Step {
  readonly plan: RelationshipPlan;
  /** What the other node must be. */
  readonly inner: Filter;
  /** Whether the field asks for nothing else. */
  readonly exact: boolean;
}

function stepOf(plan: FieldPlan | undefined, value: unknown): Step | undefined {
  if (plan?.kind === 'one') return { plan, inner: (value ?? {}) as Filter, exact: true };
  if (plan?.kind !== 'connection') return undefined;
  const { some } = (value ?? {}) as Filter;
  if (some === undefined || some === null) return undefined;
  const exact = Object.keys(value as Filter).length === 1;
  return { plan, inner: some as Filter, exact };
}

/** `n3.id = $p1`, where the filter names ids and nothing else of them. */
function nameOf(planning: Planning, variable: string, filter: unknown): string | undefined {
  const operators = Object.entries((filter ?? {}) as Filter);
  const [operator, operand] = operators[0] ?? [];
  if (operators.length !== 1 || operand === null) return undefined;
  if (operator === 'eq') return `${variable}.id = ${planning.parameter(operand)}`;
  return operator === 'in' ? `${variable}.id IN ${planning.parameter(operand)}` : undefined;
}
