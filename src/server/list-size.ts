/** Says how many objects a field may return: a connection's page, or a plain list. */

import { isIntrospectionType, isObjectType } from 'graphql';
import type {
  FieldNode,
  GraphQLCompositeType,
  GraphQLField,
  GraphQLObjectType,
  GraphQLSchema,
  GraphQLType,
} from 'graphql';
import { argumentValue } from './argument-value.ts';
import type { VariableValues } from './argument-value.ts';
import { introspectionListSize } from './introspection-size.ts';

type Field = GraphQLField<unknown, unknown>;

const pages: ReadonlySet<string> = new Set(['nodes', 'edges']);
const defaultPageSize = 25;
const plainListSize = 10;
const listOfIds = /^\[ID!?\]!?$/;

export function isConnection(type: GraphQLType): type is GraphQLObjectType {
  return (
    isObjectType(type) &&
    type.name.endsWith('Connection') &&
    Object.keys(type.getFields()).some((name) => pages.has(name))
  );
}

/** Whether a connection's field holds the entries of its page. */
export function isPage(field: Field): boolean {
  return pages.has(field.name);
}

export function pageSize(node: FieldNode, field: Field, variables: VariableValues): number {
  const asked = ['first', 'last']
    .map((name) => argumentValue(node, field, name, variables))
    .filter((size) => typeof size === 'number');
  return asked.length > 0 ? Math.max(0, ...asked) : defaultPageSize;
}

/** A list has as many entries as the ids that are asked for, where the field takes a list of ids. */
export function listSize(
  schema: GraphQLSchema,
  parent: GraphQLCompositeType,
  field: Field,
  node: FieldNode,
  variables: VariableValues,
): number {
  if (isIntrospectionType(parent)) {
    return introspectionListSize(schema, `${parent.name}.${field.name}`);
  }
  const ids = field.args.find(({ type }) => listOfIds.test(String(type)));
  const given = ids && argumentValue(node, field, ids.name, variables);
  return Array.isArray(given) ? given.length : plainListSize;
}
