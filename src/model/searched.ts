/** Which fields of a node a search looks into. */

/** Names come before quotes in the order of results, and in this order where a snippet is taken from one. */
export const nameFields = ['name', 'abbreviation', 'title', 'aliases'] as const;
export const quoteFields = ['quote'] as const;

export type SearchedField = (typeof nameFields)[number] | (typeof quoteFields)[number];

/** The texts of some fields of a node, whose values are texts or lists of them. */
export function textsIn(
  fields: readonly SearchedField[],
  values: Readonly<Record<string, unknown>>,
): readonly string[] {
  return fields.flatMap((field) =>
    [values[field]].flat().filter((value): value is string => typeof value === 'string'),
  );
}
