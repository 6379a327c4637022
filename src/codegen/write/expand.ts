/** Expands the data model into the API that clients see: root fields, connections, filters, orderings. */
import pluralize from 'pluralize';
import { parse, print } from 'graphql';
import type { DocumentNode } from 'graphql';
import { entities, isAssertion, rootNames } from '../read/entities.ts';
import { orderInput, quantifiers, scalarFilters, whereInput } from './expand-inputs.ts';
import { listSize, nodeTypeEnum } from '../read/model.ts';
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
  const kept = field.node.directives?.filter(({ name }) => name.value === listSize) ?? [];
  return print({ ...field.node, directives: kept });
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
