import { buildSchema, getIntrospectionQuery, getOperationAST, parse } from 'graphql';
import { expect, test } from 'vitest';
import { measureOperation } from '../../src/server/measure.ts';
import type { Measure } from '../../src/server/measure.ts';

const schema = buildSchema(`
  interface Node { id: ID! }
  type Alliance implements Node {
    id: ID!
    parent: Alliance
    members(first: Int, last: Int): StateConnection!
    identifiers: [Identifier!]!
  }
  type State implements Node { id: ID! alliances(first: Int, last: Int): AllianceConnection! }
  type Identifier { value: String! }
  type AllianceConnection { edges: [AllianceEdge!]! nodes: [Alliance!]! pageInfo: PageInfo! totalCount: Int! }
  type AllianceEdge { cursor: String! node: Alliance! }
  type StateConnection { edges: [StateEdge!]! nodes: [State!]! pageInfo: PageInfo! totalCount: Int! }
  type StateEdge { cursor: String! node: State! }
  type PageInfo { hasNextPage: Boolean! }
  type Query {
    alliance: Alliance
    alliances(first: Int, last: Int): AllianceConnection!
    node(id: ID!): Node
    nodes(ids: [ID!]!): [Node]!
    pacts(of: ID @listSize(assumedSize: 4), with: ID @listSize(assumedSize: 9), sources: [ID!]): [Pact!]! @listSize(assumedSize: 300)
    years(from: Int!, to: Int!): [Pact!]! @listSize(assumedSize: 1001)
  }
  type Pact { year: Int! states: [State!]! @listSize(assumedSize: 2) }
  directive @listSize(assumedSize: Int!) on FIELD_DEFINITION | ARGUMENT_DEFINITION
`);

function measure(text: string, variables: Readonly<Record<string, unknown>> = {}): Measure {
  const document = parse(text);
  const operation = getOperationAST(document);
  if (!operation) throw new Error('The text has no operation.');
  return measureOperation(schema, document, operation, variables);
}

test.each([
  ['a single object is one node', '{ alliance { id } }', 1],
  ['objects within objects add up', '{ alliance { parent { parent { id } } } }', 3],
  ['aliases count each', '{ a: alliance { id } b: alliance { id } }', 2],
  ['a connection counts 25 where no size is given', '{ alliances { nodes { id } } }', 25],
  ['a connection counts `first`', '{ alliances(first: 7) { nodes { id } } }', 7],
  ['a connection counts `last`', '{ alliances(last: 7) { nodes { id } } }', 7],
  ['of two sizes the larger counts', '{ alliances(first: 3, last: 7) { nodes { id } } }', 7],
  ['null is no size', '{ alliances(first: null) { nodes { id } } }', 25],
  ['a negative size counts nothing', '{ alliances(first: -5) { nodes { id } } }', 1],
  ['edges count their nodes', '{ alliances(first: 7) { edges { cursor node { id } } } }', 7],
  ['edges count even without nodes', '{ alliances(first: 7) { edges { cursor } } }', 7],
  [
    'nodes and edges count each, other parts do not',
    '{ alliances(first: 7) { totalCount pageInfo { hasNextPage } nodes { id } edges { node { id } } } }',
    14,
  ],
  ['a connection that is only counted counts 1', '{ alliances(first: 7) { totalCount } }', 1],
  [
    'connections multiply along the path',
    '{ alliances(first: 10) { nodes { members(first: 20) { nodes { id } } } } }',
    10 + 10 * 20,
  ],
  ['plain lists count 10', '{ alliance { identifiers { value } } }', 1 + 10],
  ['a list counts as the schema assumes', '{ pacts { year } }', 300],
  ['assumed sizes multiply', '{ pacts { states { id } } }', 300 * (1 + 2)],
  ['an argument narrows a list', '{ pacts(with: "a") { year } }', 9],
  ['of two arguments the narrower counts', '{ pacts(of: "a", with: "b") { year } }', 4],
  ['null narrows nothing', '{ pacts(of: null) { year } }', 300],
  ['ids that are no nodes to return count nothing', '{ pacts(sources: ["a"]) { year } }', 300],
  ['numbers from one to another count each', '{ years(from: 1990, to: 1999) { year } }', 10],
  ['a range that runs backward counts nothing', '{ years(from: 1999, to: 1990) { year } }', 0],
  ['a list of ids counts the ids', '{ nodes(ids: ["a", "b", "c"]) { id } }', 3],
  ['a single id stands for a list', '{ nodes(ids: "a") { id } }', 1],
  [
    'each type condition counts',
    '{ node(id: "a") { ... on Alliance { parent { id } } ... on State { alliances { nodes { id } } } } }',
    1 + 1 + 25,
  ],
  [
    'a page may be selected through fragments',
    'fragment Page on AllianceConnection { ...Rest } fragment Rest on AllianceConnection { nodes { id } } { a: alliances(first: 3) { ...Page } b: alliances(first: 4) { ... { ...Page } } }',
    7,
  ],
  ['what is skipped does not count', '{ alliance @skip(if: true) { id } }', 0],
  [
    'what is not included does not count',
    '{ alliance { id ... @include(if: false) { parent { id } } } }',
    1,
  ],
])('cost: %s', (_rule, text, cost) => {
  expect(measure(text).cost).toBe(cost);
});

test('cost: sizes, ids and conditions come from variables', () => {
  const text = `query ($first: Int, $ids: [ID!]!, $skip: Boolean!) {
    alliances(first: $first) { nodes { id } }
    nodes(ids: $ids) { id }
    alliance @skip(if: $skip) { id }
  }`;
  expect(measure(text, { first: 40, ids: ['a', 'b'], skip: false }).cost).toBe(43);
  expect(measure(text, { ids: [], skip: true }).cost).toBe(25);
});

test.each([
  ['{ __typename }', 1],
  ['{ alliance { parent { id } } }', 3],
  ['{ alliances { edges { node { id } } } }', 4],
  ['{ ...F } fragment F on Query { alliance { ... on Node { id } } }', 2],
  ['{ __schema { types { ofType { ofType { ofType { name } } } } } }', 1],
  ['{ alliance { __typename parent { __typename } } }', 3],
])('depth of %s is %i', (text, depth) => {
  expect(measure(text).depth).toBe(depth);
});

test('root fields are counted through fragments, aliases included', () => {
  const text =
    '{ a: alliance { id } ...F ... { ...F } } fragment F on Query { alliance { id } __typename }';
  expect(measure(text).rootFields).toBe(5);
});

test('introspection costs about what it returns', () => {
  const full = measure(getIntrospectionQuery());
  expect(full.depth).toBe(1);
  expect(full.cost).toBeGreaterThan(Object.keys(schema.getTypeMap()).length);
  expect(full.cost).toBeLessThan(10_000);
});

test('fragments that fan out, and pages within pages, saturate at once', () => {
  const levels = Array.from({ length: 60 }, (_, level) => level);
  const fanOut = levels.map(
    (level) =>
      `fragment F${level} on Alliance { a: parent { ...F${level + 1} } b: parent { ...F${level + 1} } }`,
  );
  const began = performance.now();
  const wide = measure(
    `{ alliance { ...F0 } } ${fanOut.join('\n')} fragment F60 on Alliance { id }`,
  );
  const pages = measure(
    `{ alliances ${'{ nodes { members(first: 2147483647) { nodes { alliances '.repeat(20)} { totalCount } ${'} } } }'.repeat(20)} }`,
  );
  expect(wide).toEqual({ depth: 62, rootFields: 1, cost: Number.MAX_SAFE_INTEGER });
  expect(pages.cost).toBe(Number.MAX_SAFE_INTEGER);
  expect(performance.now() - began).toBeLessThan(2_000);
});
