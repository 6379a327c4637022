/** Which fields of a node a search looks into: those that the model calls searchable. */
import { fieldsOf } from './types.ts';
import { typePlans } from '../generated/plans.ts';
import type { TypePlan } from './types.ts';

/** As what a search looks into a field, in the order in which results are shown. */
const kinds = ['name', 'alias', 'text'] as const;

type Kind = (typeof kinds)[number];

/** The fields of the type that are searched as one of these kinds: names first, else in the order of the type. */
function searchedAs(type: TypePlan, wanted: readonly Kind[]): readonly string[] {
  return wanted.flatMap((kind) =>
    fieldsOf(type).flatMap(([name, plan]) =>
      plan.kind === 'property' && plan.searched === kind ? [name] : [],
    ),
  );
}

/** What is found in one of these comes before what is found in other texts. */
export function nameFieldsOf(type: TypePlan): readonly string[] {
  return searchedAs(type, ['name', 'alias']);
}

export function searchedFieldsOf(type: TypePlan): readonly string[] {
  return searchedAs(type, kinds);
}

/** Every field of any type that is searched. */
export const searchedFields: readonly string[] = [
  ...new Set(Object.values(typePlans).flatMap(searchedFieldsOf)),
];

/** The texts of some fields of a node, whose values are texts or lists of them. */
export function textsIn(
  fields: readonly string[],
  values: Readonly<Record<string, unknown>>,
): readonly string[] {
  return fields.flatMap((field) =>
    [values[field]].flat().filter((value): value is string => typeof value === 'string'),
  );
}
