/** The two resolvers of the API: of root fields, and of all others. */
import type { GraphQLResolveInfo } from 'graphql';
import { answer } from './read/answer.ts';
import type { Context } from './context.ts';

/** A root field: planned into one statement, and run. */
export async function root(
  _source: unknown,
  _args: unknown,
  context: Context,
  info: GraphQLResolveInfo,
): Promise<never> {
  const value = await answer(
    context,
    {
      schema: info.schema,
      types: context.types,
      fragments: info.fragments,
      variables: info.variableValues,
    },
    {
      key: String(info.path.key),
      name: info.fieldName,
      nodes: info.fieldNodes,
      types: [info.parentType.name],
    },
  );
  // The planner has shaped the value after the selection, which no static type can follow.
  return value as never;
}

/** Any other field: the root's statement has brought its value, under the key of the response. */
export function selected(
  row: Readonly<Record<string, unknown>>,
  _args: unknown,
  _context: unknown,
  info: GraphQLResolveInfo,
): never {
  return row[info.path.key] as never;
}
