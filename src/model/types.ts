/** The types of the data model as the loader sees them. */
import { typePlans } from '../generated/plans.ts';
import type { FieldPlan, TypePlan } from '../generated/plans.ts';
import { isConcrete } from './field-plan.ts';

export type { FieldPlan, TypePlan };

export function typeNamed(name: string): TypePlan | undefined {
  return Object.hasOwn(typePlans, name) ? typePlans[name] : undefined;
}

/** The type of a node with these labels. */
export function typeLabelled(labels: readonly string[]): TypePlan {
  const found = labels.flatMap((label) => typeNamed(label) ?? []).find(isConcrete);
  if (found === undefined)
    throw new Error(`No type of the schema has the labels ${labels.join()}.`);
  return found;
}

export function fieldsOf(type: TypePlan): readonly (readonly [string, FieldPlan])[] {
  return Object.entries(type.fields);
}

/** The type whose connection at the root has this name: `memberships` is that of `Membership`. */
export function typeOfConnection(connection: string): TypePlan | undefined {
  const plan = typePlans.Query?.fields[connection];
  return plan?.kind === 'all' ? typeNamed(plan.target) : undefined;
}
