/** Reads one argument of a field or directive, with its variables and its default. */

import { valueFromAST } from 'graphql';
import type { ArgumentNode, GraphQLArgument } from 'graphql';

export type VariableValues = Readonly<Record<string, unknown>>;

/**
 * The value, or undefined if there is none. A value that does not fit its type counts as none:
 * execution reports what is wrong with it.
 */
export function argumentValue(
  node: { readonly arguments?: readonly ArgumentNode[] },
  definition: { readonly args: readonly GraphQLArgument[] },
  name: string,
  variables: VariableValues,
): unknown {
  const declared = definition.args.find((argument) => argument.name === name);
  if (!declared) return undefined;
  const given = node.arguments?.find((argument) => argument.name.value === name);
  const value: unknown = given && valueFromAST(given.value, declared.type, variables);
  return value === undefined ? declared.defaultValue : value;
}
