/**
 * Gives the mean length of the lists in a schema's introspection. A schema has hundreds of types: if
 * they were counted as ten entries, as plain lists are, a small query could ask for millions of objects.
 */

import { isEnumType, isInputObjectType, isInterfaceType, isObjectType } from 'graphql';
import type { GraphQLSchema } from 'graphql';

type Sizes = ReadonlyMap<string, number>;

const known = new WeakMap<GraphQLSchema, Sizes>();

/** The mean length of the list at a coordinate such as `__Type.fields`. */
export function introspectionListSize(schema: GraphQLSchema, coordinate: string): number {
  const sizes = known.get(schema) ?? measureSchema(schema);
  known.set(schema, sizes);
  return sizes.get(coordinate) ?? 1;
}

function measureSchema(schema: GraphQLSchema): Sizes {
  const types = Object.values(schema.getTypeMap());
  const directives = schema.getDirectives();
  const composites = types.filter((type) => isObjectType(type) || isInterfaceType(type));
  const fields = composites.flatMap((type) => Object.values(type.getFields()));
  const count = (lists: readonly (readonly unknown[])[]): number => lists.flat().length;

  return new Map([
    ['__Schema.types', types.length],
    ['__Schema.directives', directives.length],
    ['__Type.fields', fields.length / types.length],
    ['__Type.interfaces', count(composites.map((type) => type.getInterfaces())) / types.length],
    [
      '__Type.possibleTypes',
      count(types.filter(isInterfaceType).map((type) => schema.getPossibleTypes(type))) /
        types.length,
    ],
    [
      '__Type.enumValues',
      count(types.filter(isEnumType).map((type) => type.getValues())) / types.length,
    ],
    [
      '__Type.inputFields',
      count(types.filter(isInputObjectType).map((type) => Object.values(type.getFields()))) /
        types.length,
    ],
    ['__Field.args', count(fields.map(({ args }) => args)) / Math.max(1, fields.length)],
    [
      '__Directive.args',
      count(directives.map(({ args }) => args)) / Math.max(1, directives.length),
    ],
  ]);
}
