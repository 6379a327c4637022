/** Gives the number of objects to count for a field that returns several: the page of a connection, or a plain list. */

import { getDirectiveValues, isIntrospectionType, isObjectType } from 'graphql';
import type {
  FieldNode,
  GraphQLArgument,
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
const sizeDirective = 'listSize';

export function isConnection(type: GraphQLType): type is GraphQLObjectType {
  return (
    isObjectType(type) &&
    type.name.endsWith('Connection') &&
    Object.keys(type.getFields()).some((name) => pages.has(name))
  );
}

/** Whether this field of a connection has the entries of its page. */
export function isPage(field: Field): boolean {
  return pages.has(field.name);
}

export function pageSize(node: FieldNode, field: Field, variables: VariableValues): number {
  const asked = ['first', 'last']
    .map((name) => argumentValue(node, field, name, variables))
    .filter((size) => typeof size === 'number');
  return asked.length > 0 ? Math.max(0, ...asked) : defaultPageSize;
}

/**
 * A list has as many entries as the ids that are asked for, or as the numbers between `from` and `to`;
 * else as many as the schema assumes.
 */
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
  const given = (name: string): unknown => argumentValue(node, field, name, variables);
  const ids = given('ids');
  if (Array.isArray(ids)) return ids.length;
  const [from, to] = [given('from'), given('to')];
  if (typeof from === 'number' && typeof to === 'number') return Math.max(0, to - from + 1);
  const named = field.args.filter(({ name }) => given(name) != null);
  const sizes = [field, ...named].flatMap((sized) => assumedSize(schema, sized));
  return sizes.length > 0 ? Math.min(...sizes) : plainListSize;
}

/** Empty if the schema assumes no size. */
function assumedSize(
  schema: GraphQLSchema,
  { astNode }: Pick<Field | GraphQLArgument, 'astNode'>,
): readonly number[] {
  const directive = schema.getDirective(sizeDirective);
  const values = directive && astNode && getDirectiveValues(directive, astNode);
  return typeof values?.assumedSize === 'number' ? [values.assumedSize] : [];
}
