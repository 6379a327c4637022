/** Expands the data model into the API that clients see: connections, filters, orderings, root fields. */
import pluralize from 'pluralize';
import { parse, print } from 'graphql';
import type { ASTNode, DocumentNode } from 'graphql';
import { builtInScalars, nodeTypeEnum } from './model.ts';
import type { Model, ModelField, ModelType } from './model.ts';

/** The root fields of an entity: one by id, and the connection of all. */
export function rootNames(type: string): { readonly one: string; readonly many: string } {
  const one = type.charAt(0).toLowerCase() + type.slice(1);
  return { one, many: pluralize(one) };
}

/** Types that have an id, a root field and a connection. `Node` itself has `node` and `nodes` instead. */
export function entities(model: Model): readonly ModelType[] {
  return [...model.types.values()].filter(({ name, role }) => role === 'node' && name !== 'Node');
}

export function isAssertion(type: ModelType): boolean {
  return type.name === 'Assertion' || type.interfaces.includes('Assertion');
}

export function isOrderable(field: ModelField): boolean {
  return field.origin.kind === 'property' && !field.list && field.target !== 'Boolean';
}

export function expand(model: Model): DocumentNode {
  const sections = [
    ...[...model.scalars.values()].map((node) => print(node)),
    ...[...model.enums.values()].map((node) => print(node)),
    ...[...model.inputs.values()].map((node) => print(node)),
    nodeTypes(model),
    queryType(model),
    ...entities(model).flatMap((type) => [
      outputType(model, type),
      connectionType(type),
      whereInput(model, type),
      orderInput(type),
    ]),
    ...[...model.types.values()].filter(hasNoRoot).map((type) => outputType(model, type)),
    ...[...model.types.values()]
      .filter(({ role }) => role === 'part')
      .map((type) => whereInput(model, type)),
    ...quantifiers(model),
    ...scalarFilters(model),
  ];
  return parse(sections.join('\n\n'));
}

function hasNoRoot({ name, role }: ModelType): boolean {
  return role === 'part' || role === 'row' || name === 'Node';
}

const asOfArgument = `
  "The day for which all that lies under this field is asked, unless a field below names another."
  asOf: Date`;

const pageArguments = `
  "How many to return from the start: 0 to 1,000; 25 where neither \`first\` nor \`last\` is given."
  first: Int
  "Only those after this cursor."
  after: String
  "How many to return from the end: 0 to 1,000."
  last: Int
  "Only those before this cursor."
  before: String`;

function connectionArguments(type: ModelType, asOf: boolean): string {
  return `
  "Only those for which this holds."
  where: ${type.name}Where
  "In which order, the first first; ties are broken by id."
  orderBy: [${type.name}Order!]${asOf ? asOfArgument : ''}${pageArguments}`;
}

function queryType(model: Model): string {
  const own = model.types.get('Query')?.fields ?? [];
  return `
"The questions that can be asked."
type Query {
  "The node with this id, whatever its type; null if there is none."
  node(
    "Such as \`alliance:csto\`."
    id: ID!${asOfArgument}
  ): Node
  "The nodes with these ids, in their order; null in the place of an id that names none. At most 1,000."
  nodes(
    "Such as \`[\\"alliance:csto\\", \\"state:kgz\\"]\`."
    ids: [ID!]!${asOfArgument}
  ): [Node]!
  ${entities(model)
    .map((type) => {
      const { one, many } = rootNames(type.name);
      return `
  "The ${words(type.name)} with this id; null if there is none."
  ${one}(
    "Such as the id of one of \`${many}\`."
    id: ID!${asOfArgument}
  ): ${type.name}
  "All ${pluralize(words(type.name))}, in pages."
  ${many}(${connectionArguments(type, true)}
  ): ${type.name}Connection!`;
    })
    .join('\n')}
  ${own.map(({ node }) => print(node)).join('\n')}
}`;
}

function nodeTypes(model: Model): string {
  return `
"The types of nodes, as \`__typename\` gives them."
enum ${nodeTypeEnum} {
  ${entities(model)
    .filter(({ abstract }) => !abstract)
    .map(({ name, node }) => `${description(node)}\n  ${name}`)
    .join('\n  ')}
}`;
}

function outputType(model: Model, type: ModelType): string {
  const keyword = type.abstract ? 'interface' : 'type';
  const heritage = type.interfaces.length > 0 ? ` implements ${type.interfaces.join(' & ')}` : '';
  return `${description(type.node)}
${keyword} ${type.name}${heritage} {
${type.fields.map((field) => outputField(model, field)).join('\n')}
}`;
}

function outputField(model: Model, field: ModelField): string {
  const target = model.types.get(field.target);
  if (field.origin.kind === 'relationship' && field.list && target?.role === 'node') {
    return `${description(field.node)}
  ${field.name}(${connectionArguments(target, isAssertion(target))}
  ): ${target.name}Connection!`;
  }
  return print({ ...field.node, directives: [] });
}

function connectionType({ name }: ModelType): string {
  const many = pluralize(words(name));
  return `
"A page of ${many}."
type ${name}Connection {
  "The ${many} of this page, each with its cursor."
  edges: [${name}Edge!]!
  "The ${many} of this page."
  nodes: [${name}!]!
  "Which page this is."
  pageInfo: PageInfo!
  "How many there are on all pages; counted only when asked for."
  totalCount: Int!
}

"One of a page of ${many}."
type ${name}Edge {
  "Its place in the ordering: an operand of \`after\` and \`before\`."
  cursor: String!
  "The ${words(name)}."
  node: ${name}!
}`;
}

function whereInput(model: Model, type: ModelType): string {
  const { name } = type;
  return `
"Which ${pluralize(words(name))} to keep: all that is given must hold."
input ${name}Where {
  "All of these must hold."
  and: [${name}Where!]
  "At least one of these must hold."
  or: [${name}Where!]
  "This must not hold."
  not: ${name}Where
  ${
    isAssertion(type)
      ? `"It holds on this day, definitely or possibly, whatever its source covers."
  holdsOn: Date`
      : ''
  }
  ${type.fields.flatMap((field) => filterField(model, field)).join('\n')}
}`;
}

function filterField(model: Model, field: ModelField): readonly string[] {
  const filter = filterOf(model, field);
  return filter === undefined ? [] : [`${description(field.node)}\n  ${field.name}: ${filter}`];
}

function filterOf(model: Model, field: ModelField): string | undefined {
  if (field.origin.kind === 'property') {
    return field.list ? `${field.target}ListFilter` : `${field.target}Filter`;
  }
  if (field.origin.kind !== 'relationship' || !model.types.has(field.target)) return undefined;
  return field.list ? `${field.target}Quantifier` : `${field.target}Where`;
}

function orderInput(type: ModelType): string {
  const fields = type.fields.filter(isOrderable);
  return `
"By what to order ${pluralize(words(type.name))}: one field each; null comes last in both directions."
input ${type.name}Order @oneOf {
  ${fields.map((field) => `${description(field.node)}\n  ${field.name}: OrderDirection`).join('\n')}
}`;
}

/** For the types that a relationship leads to many of: some, none, every. */
function quantifiers(model: Model): readonly string[] {
  const targets = new Set(
    [...model.types.values()].flatMap(({ fields }) =>
      fields
        .filter(({ origin, list }) => origin.kind === 'relationship' && list)
        .map(({ target }) => target),
    ),
  );
  return [...targets].sort().map(
    (name) => `
"How many of the ${pluralize(words(name))} must fit."
input ${name}Quantifier {
  "At least one fits."
  some: ${name}Where
  "None fits."
  none: ${name}Where
  "All fit, and there may be none at all."
  every: ${name}Where
}`,
  );
}

function scalarFilters(model: Model): readonly string[] {
  const properties = [...model.types.values()]
    .filter(({ role }) => role === 'node' || role === 'part')
    .flatMap(({ fields }) => fields.filter(({ origin }) => origin.kind === 'property'));
  const single = new Set(properties.filter(({ list }) => !list).map(({ target }) => target));
  const listed = new Set(properties.filter(({ list }) => list).map(({ target }) => target));
  return [
    `
"In which direction to order."
enum OrderDirection {
  "From the least to the greatest; text by its code points."
  ASC
  "From the greatest to the least."
  DESC
}`,
    ...[...new Set([...single, ...listed])].sort().map((name) => scalarFilter(model, name)),
    ...[...listed].sort().map(
      (name) => `
"What a list of values must hold."
input ${name}ListFilter {
  "At least one value fits."
  some: ${name}Filter
  "No value fits."
  none: ${name}Filter
  "All values fit, and there may be none at all."
  every: ${name}Filter
}`,
    ),
  ];
}

const textScalars = ['ID', 'String', 'URL'];
const orderedScalars = ['Int', 'Float', 'Date', 'PartialDate'];

function scalarFilter(model: Model, name: string): string {
  const known = builtInScalars.includes(name) || model.scalars.has(name);
  return `
"What ${known ? `a value of type ${name}` : `one of ${name}`} must be: all that is given must hold."
input ${name}Filter {
  "Equal to this."
  eq: ${name}
  ${
    name === 'Boolean'
      ? ''
      : `"One of these."
  in: [${name}!]`
  }
  "Whether there is no value."
  isNull: Boolean
  ${
    textScalars.includes(name)
      ? `"Has this in it, whatever the case of its letters."
  contains: String
  "Begins with this, whatever the case of its letters."
  startsWith: String`
      : ''
  }
  ${
    orderedScalars.includes(name)
      ? `"Less, or earlier, than this."
  lt: ${name}
  "At most, or no later than, this."
  lte: ${name}
  "Greater, or later, than this."
  gt: ${name}
  "At least, or no earlier than, this."
  gte: ${name}`
      : ''
  }
}`;
}

/** `AllianceTreaty` as `alliance treaty`. */
function words(name: string): string {
  return name.replace(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase();
}

function description(node: ASTNode & { readonly description?: ASTNode | undefined }): string {
  return node.description ? print(node.description) : '';
}
