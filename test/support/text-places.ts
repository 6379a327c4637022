/** Every place of the API that takes text, found in the schema, so that a new one is tested as well. */
import {
  getNamedType,
  getNullableType,
  isCompositeType,
  isInputObjectType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import type {
  GraphQLArgument,
  GraphQLField,
  GraphQLInputObjectType,
  GraphQLInputType,
  GraphQLInterfaceType,
  GraphQLObjectType,
} from 'graphql';
import { typePlans } from '../../src/generated/plans.ts';
import { schema } from './ask.ts';

type Owner = GraphQLObjectType | GraphQLInterfaceType;
type Field = GraphQLField<unknown, unknown>;

/** Arguments as text: literals, or variables. */
export type Arguments = Readonly<Record<string, string>>;

/** A field with arguments, and the way to ask for it. */
export interface Asked {
  /** Such as `Alliance.memberships`. */
  readonly coordinate: string;
  /** The one to which its cursors are bound: where the field is defined, such as `Organization.terms`. */
  readonly origin: string;
  readonly field: Field;
  /** The field with these arguments, and something selected of what it gives. */
  readonly selection: (args: Arguments, alias?: string) => string;
  /** The selection set of a question that asks for selections of the field's owner. */
  readonly inQuestion: (selections: string) => string;
}

const root = queryType();

export const textScalars: ReadonlySet<string> = new Set(['ID', 'String', 'URL']);
export const dayScalars: ReadonlySet<string> = new Set(['Date', 'PartialDate']);

/** All fields with arguments that hold text: of the root, or of nodes that it lists. */
export const askedFields: readonly Asked[] = Object.values(schema.getTypeMap())
  .filter((type): type is Owner => isObjectType(type) || isInterfaceType(type))
  .filter(({ name }) => !name.startsWith('__'))
  .flatMap((owner) => {
    const way = wayTo(owner);
    return Object.values(owner.getFields())
      .filter(({ args }) => args.some(({ type }) => takesText(type)))
      .map((field) => ({
        coordinate: `${owner.name}.${field.name}`,
        origin: typePlans[owner.name]?.fields[field.name]?.coordinate ?? '',
        field,
        inQuestion: (selections: string) => {
          if (way !== undefined) return way(selections);
          throw new Error(`No question leads to ${owner.name}; teach wayTo one.`);
        },
        selection: (args: Arguments, alias = field.name) =>
          `${alias}: ${field.name}${withRequired(field, args)} ${leavesOf(field)}`,
      }));
  });

export const connections: readonly Asked[] = askedFields.filter(({ field }) =>
  field.args.some(({ name }) => name === 'where'),
);

/** Their arguments that take text as such: neither a filter nor a cursor. */
export const textArguments: readonly {
  readonly asked: Asked;
  readonly argument: GraphQLArgument;
}[] = askedFields.flatMap((asked) =>
  asked.field.args
    .filter(({ name }) => name !== 'after' && name !== 'before')
    .filter(({ type }) => textScalars.has(getNamedType(type).name))
    .map((argument) => ({ asked, argument })),
);

/** The type of a connection's filter. */
export function whereOf({ coordinate, field }: Asked): GraphQLInputObjectType {
  const argument = field.args.find(({ name }) => name === 'where');
  const type = argument && getNamedType(argument.type);
  if (!isInputObjectType(type)) throw new Error(`${coordinate} has no filter.`);
  return type;
}

/** Gives an operand for each operator of these scalars; others are left out. */
export type Operands = (scalar: string) => string | undefined;

/**
 * A filter with every operator of these scalars, of the type itself and of its lists; the whole of it
 * has all quantifiers, what belongs to the type, the ids of what it leads to, and all that negated. No
 * node has the id, so that the graph is not searched.
 */
export function filterOf(
  where: GraphQLInputObjectType,
  operands: Operands,
  extent: 'whole' | 'own' = 'whole',
): object {
  const own = alternatives(where, operands, extent === 'whole' ? quantifiers : ['some']);
  const or =
    extent === 'own'
      ? own
      : [...own, ...related(where, operands), { not: { and: related(where, operands) } }];
  return { id: { eq: 'none:none' }, or };
}

const quantifiers: readonly string[] = ['some', 'none', 'every'];

function alternatives(
  where: GraphQLInputObjectType,
  operands: Operands,
  quantified: readonly string[],
): readonly object[] {
  return inputsOf(where).flatMap(({ name, input }): readonly object[] => {
    if (!isInputObjectType(input)) {
      const operand = operands(input.name);
      return operand === undefined ? [] : [{ [name]: operand }];
    }
    const inner = elementOf(input);
    if (isFilterOfNodes(inner ?? input)) return [];
    if (inner === undefined) return operators(input, operands).map((each) => ({ [name]: each }));
    return quantifiedBy(quantified, name, operators(inner, operands));
  });
}

/** Filters through relationships. */
function related(where: GraphQLInputObjectType, operands: Operands): readonly object[] {
  return inputsOf(where).flatMap(({ name, input }): readonly object[] => {
    if (!isInputObjectType(input)) return [];
    const inner = elementOf(input);
    if (!isFilterOfNodes(inner ?? input)) return [];
    if (inner === undefined) return ids(input, operands).map((each) => ({ [name]: each }));
    const filters = isPart(inner) ? alternatives(inner, operands, ['some']) : ids(inner, operands);
    return quantifiedBy(quantifiers, name, filters);
  });
}

function inputsOf(where: GraphQLInputObjectType) {
  return Object.values(where.getFields())
    .filter(({ name }) => !['and', 'or', 'not'].includes(name))
    .map(({ name, type }) => ({ name, input: getNamedType(type) }));
}

/** What a quantifier's filter applies to. */
function elementOf(input: GraphQLInputObjectType): GraphQLInputObjectType | undefined {
  const some = input.getFields().some;
  const element = some && getNamedType(some.type);
  return isInputObjectType(element) ? element : undefined;
}

function isFilterOfNodes(input: GraphQLInputObjectType): boolean {
  return input.getFields().and !== undefined;
}

function quantifiedBy(
  quantified: readonly string[],
  name: string,
  filters: readonly object[],
): readonly object[] {
  return quantified.flatMap((quantifier) =>
    filters.map((filter) => ({ [name]: { [quantifier]: filter } })),
  );
}

function ids(where: GraphQLInputObjectType, operands: Operands): readonly object[] {
  const operand = operands('ID');
  return operand === undefined || where.getFields().id === undefined
    ? []
    : [{ id: { eq: operand } }];
}

/** What belongs to a node has no connection of its own at the root. */
function isPart(where: GraphQLInputObjectType): boolean {
  return !Object.values(root.getFields()).some(({ args }) =>
    args.some(({ type }) => getNamedType(type) === where),
  );
}

function operators(filter: GraphQLInputObjectType, operands: Operands): readonly object[] {
  return Object.values(filter.getFields()).flatMap(({ name, type }) => {
    const operand = operands(getNamedType(type).name);
    if (operand === undefined) return [];
    return [{ [name]: isListType(getNullableType(type)) ? [operand, operand] : operand }];
  });
}

/**
 * Every null that a filter of this type can hold: as the whole of a field, and in its operators or
 * quantifiers, those of each type of input only where it is new.
 */
export function nullFilters(
  where: GraphQLInputObjectType,
  known: Set<GraphQLInputObjectType>,
): readonly object[] {
  return Object.values(where.getFields()).flatMap(({ name, type }): readonly object[] => {
    const input = getNamedType(type);
    if (!isInputObjectType(input) || input === where || known.has(input)) return [{ [name]: null }];
    known.add(input);
    const inner = Object.values(input.getFields()).map((each) => ({
      [name]: { [each.name]: null },
    }));
    return [{ [name]: null }, ...inner];
  });
}

/** A value as it is written in a question. */
export function literal(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  return `{${Object.entries(value)
    .map(([key, each]) => `${key}: ${literal(each)}`)
    .join(', ')}}`;
}

function queryType(): GraphQLObjectType {
  const type = schema.getQueryType();
  if (type == null) throw new Error('The schema has no root.');
  return type;
}

function wayTo(owner: Owner): ((selections: string) => string) | undefined {
  if (owner === root) return (selections) => `{ ${selections} }`;
  const list = Object.values(root.getFields()).find(
    ({ type, args }) =>
      args.some(({ name }) => name === 'where') &&
      getNamedType(type).name === `${owner.name}Connection`,
  );
  return list && ((selections) => `{ ${list.name}(first: 1) { nodes { ${selections} } } }`);
}

function takesText(type: GraphQLInputType): boolean {
  const named = getNamedType(type);
  return isInputObjectType(named) || textScalars.has(named.name) || dayScalars.has(named.name);
}

const harmless: Readonly<Record<string, string>> = {
  ID: '"state:kgz"',
  String: '"x"',
  Date: '"2001-01-01"',
  Int: '2001',
};

/** The arguments that are given, and harmless ones for those that the field cannot do without. */
function withRequired({ args }: Field, given: Arguments): string {
  // A question about members needs a day; a list of what the sources say does not.
  const filtered = args.some(({ name }) => name === 'where');
  const texts = args.flatMap(({ name, type }) => {
    const needed = isNonNullType(type) || (name === 'asOf' && !filtered);
    const value = given[name] ?? (needed ? harmlessOf(type) : undefined);
    return value === undefined ? [] : [`${name}: ${value}`];
  });
  return texts.length === 0 ? '' : `(${texts.join(', ')})`;
}

function harmlessOf(type: GraphQLInputType): string {
  const value = harmless[getNamedType(type).name] ?? '""';
  return isListType(getNullableType(type)) ? `[${value}]` : value;
}

function leavesOf({ type }: Field): string {
  const target = getNamedType(type);
  if (!isCompositeType(target)) return '';
  const fields = isObjectType(target) || isInterfaceType(target) ? target.getFields() : {};
  if (fields.totalCount !== undefined && fields.nodes !== undefined) {
    return `{ totalCount nodes ${leavesOf(fields.nodes)} }`;
  }
  if (fields.id !== undefined) return '{ id }';
  const leaf = Object.values(fields).find(({ type: own }) => isLeafType(getNamedType(own)));
  const first = leaf ?? Object.values(fields)[0];
  return first === undefined ? '{ __typename }' : `{ ${first.name} ${leavesOf(first)} }`;
}
