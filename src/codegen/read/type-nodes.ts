/** Reads types and directives of SDL, and the names that codegen gives a meaning. */
import type { DirectiveNode, TypeNode } from 'graphql';

/** The directive by which a list says how long it gets: of the model's own the one that the API keeps. */
export const listSize = 'listSize';

/** The types that operations start from: whatever file asks first brings one into being. */
export const rootTypes: readonly string[] = ['Query', 'Mutation', 'Subscription'];

/** The enum of all types of nodes, which codegen writes itself. */
export const nodeTypeEnum = 'NodeType';

export const builtInScalars: readonly string[] = ['ID', 'String', 'Int', 'Float', 'Boolean'];

export function namedType(type: TypeNode): string {
  return type.kind === 'NamedType' ? type.name.value : namedType(type.type);
}

export function isNonNull(type: TypeNode): boolean {
  return type.kind === 'NonNullType';
}

export function isList(type: TypeNode): boolean {
  return type.kind === 'NonNullType' ? isList(type.type) : type.kind === 'ListType';
}

export function directive(
  node: { readonly directives?: readonly DirectiveNode[] | undefined },
  name: string,
): DirectiveNode | undefined {
  return node.directives?.find((candidate) => candidate.name.value === name);
}

/** The value of a string or enum argument that the SDL gives literally. */
export function literalArgument(node: DirectiveNode, name: string): string | undefined {
  const value = node.arguments?.find((argument) => argument.name.value === name)?.value;
  return value?.kind === 'StringValue' || value?.kind === 'EnumValue' ? value.value : undefined;
}
