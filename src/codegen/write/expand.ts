/** Expands the data model into the API that clients see: root fields, connections, filters, orderings. */
import pluralize from 'pluralize';
import { parse, print } from 'graphql';
import type { DocumentNode } from 'graphql';
import { entities, rootNames } from '../read/entities.ts';
import { orderInput, quantifiers, scalarFilters, whereInput } from './expand-inputs.ts';
import { listSize, nodeTypeEnum } from '../read/type-nodes.ts';
import type { Model, ModelField, ModelType } from '../read/model.ts';
import { description, words } from './words.ts';

export function expand(model: Model): DocumentNode {
  const sections = [
    ...model.directives.map((node) => print(node)),
    ...[...model.scalars.values()].map((node) => print(node)),
    ...[...model.enums.values()].map((node) => print(node)),
    ...[...model.inputs.values()].map((node) => print(node)),
    nodeTypes(model),
    queryType(model),
    ...mutationType(model),
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
  "The day for which this field and the fields below it are answered, unless a field below gives another day. Of assertions, those are given that hold on it, definitely or possibly, by a source that covers it."
  asOf: Date`;

const pageArguments = `
  "How many to return from the start, from 0 to 1,000; 25, if neither \`first\` nor \`last\` is given."
  first: Int
  "Only those after the one with this cursor."
  after: String
  "How many to return from the end, from 0 to 1,000."
  last: Int
  "Only those before the one with this cursor."
  before: String`;

function connectionArguments(type: ModelType, asOf: boolean): string {
  return `
  "Only those that fit these conditions."
  where: ${type.name}Where
  "The order: by the first entry, then by the second, and so on; those that are equal in all of them are ordered by id."
  orderBy: [${type.name}Order!]${asOf ? asOfArgument : ''}${pageArguments}`;
}

function queryType(model: Model): string {
  const own = model.types.get('Query')?.fields ?? [];
  return `
"All questions that can be asked."
type Query {
  "The node with this id, of any type; null if there is none."
  node(
    "The id, such as \`alliance:csto\`."
    id: ID!${asOfArgument}
  ): Node
  "The nodes with these ids, in the same order; null in the place of an id that no node has."
  nodes(
    "The ids, such as \`[\\"alliance:csto\\", \\"state:kgz\\"]\`; at most 1,000."
    ids: [ID!]!${asOfArgument}
  ): [Node]!
  ${entities(model)
    .map((type) => {
      const { one, many } = rootNames(type.name);
      return `
  ${namingOf(model, type, one, many)}
  "All ${pluralize(words(type.name))}, in pages."
  ${many}(${connectionArguments(type, true)}
  ): ${type.name}Connection!`;
    })
    .join('\n')}
  ${own.map(({ node }) => print(node)).join('\n')}
}`;
}

/** The root field that gives one node: by its id, and where the type has codes by one of these. */
function namingOf(model: Model, type: ModelType, one: string, many: string): string {
  const schemes = schemesOf(model, type);
  const what = words(type.name);
  if (schemes === undefined) {
    return `"The ${what} with this id; null if there is none."
  ${one}(
    "The id, as \`${many}\` gives it, in any case."
    id: ID!${asOfArgument}
  ): ${type.name}`;
  }
  return `"The ${what} with this id, or with this code or abbreviation; null if there is none. A code that means several is an error."
  ${one}(
    "The id, as \`${many}\` gives it, in any case."
    id: ID
    "Instead of the id: a code, alone or with its scheme before it, or an abbreviation, in any case. It must mean the ${what} on the day of \`asOf\`, or today."
    code: String
    "The scheme of the code; any, if left out."
    scheme: ${schemes}${asOfArgument}
  ): ${type.name}`;
}

/** The enum of the schemes in which nodes of the type have codes; undefined if they have none. */
function schemesOf(model: Model, { fields }: ModelType): string | undefined {
  const part = fields
    .map(({ target }) => model.types.get(target))
    .find((target) => target?.marks.codes !== undefined);
  return part?.fields.find(({ name }) => name === part.marks.codes?.scheme)?.target;
}

/** None where nothing can be written. */
function mutationType(model: Model): readonly string[] {
  const own = model.types.get('Mutation')?.fields ?? [];
  if (own.length === 0) return [];
  return [
    `
"What can be changed."
type Mutation {
  ${own.map(({ node }) => print(node)).join('\n')}
}`,
  ];
}

function nodeTypes(model: Model): string {
  return `
"The types of nodes, named as in \`__typename\`."
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
  ${field.name}(${connectionArguments(target, target.marks.validOn !== undefined)}
  ): ${target.name}Connection!`;
  }
  const kept = field.node.directives?.filter(({ name }) => name.value === listSize) ?? [];
  return print({ ...field.node, directives: kept });
}

function connectionType({ name }: ModelType): string {
  const many = pluralize(words(name));
  return `
"A page of ${many}: a connection as Relay specifies it (https://relay.dev/graphql/connections.htm)."
type ${name}Connection {
  "The ${many} on this page, each with its cursor."
  edges: [${name}Edge!]!
  "The ${many} on this page."
  nodes: [${name}!]!
  "Whether there are pages before and after this one, and the cursors of its ends."
  pageInfo: PageInfo!
  "How many there are on all pages together; counted only if you ask for it."
  totalCount: Int!
}

"One of the ${many} on a page, and its cursor."
type ${name}Edge {
  "Its position in the ordering, to be given as \`after\` or \`before\`."
  cursor: String!
  "The ${words(name)}."
  node: ${name}!
}`;
}
