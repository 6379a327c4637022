/** Everything in a schema that can have a description, by its coordinate. */
import {
  buildSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedDirective,
  isSpecifiedScalarType,
} from 'graphql';
import type { GraphQLArgument, GraphQLNamedType } from 'graphql';

interface Described {
  readonly description?: string | null | undefined;
}

export type Part = readonly [coordinate: string, Described];

export function partsIn(sdl: string): readonly Part[] {
  const schema = buildSchema(sdl);
  return [
    ...schema
      .getDirectives()
      .filter((directive) => !isSpecifiedDirective(directive))
      .flatMap((directive) => withArguments(`@${directive.name}`, directive)),
    ...Object.values(schema.getTypeMap())
      .filter((type) => !isSpecifiedScalarType(type) && !isIntrospectionType(type))
      .flatMap((type): readonly Part[] => [[type.name, type], ...members(type)]),
  ];
}

function members(type: GraphQLNamedType): readonly Part[] {
  if (isEnumType(type))
    return type.getValues().map((value) => [`${type.name}.${value.name}`, value]);
  if (isInputObjectType(type)) {
    return Object.values(type.getFields()).map((field) => [`${type.name}.${field.name}`, field]);
  }
  if (!isObjectType(type) && !isInterfaceType(type)) return [];
  return Object.values(type.getFields()).flatMap((field) =>
    withArguments(`${type.name}.${field.name}`, field),
  );
}

function withArguments(
  coordinate: string,
  owner: Described & { readonly args: readonly GraphQLArgument[] },
): readonly Part[] {
  return [
    [coordinate, owner],
    ...owner.args.map((arg): Part => [`${coordinate}(${arg.name}:)`, arg]),
  ];
}
