/** The API that a model becomes: root fields, connections, filters, orderings. */
import { buildASTSchema, printType } from 'graphql';
import type { GraphQLNamedType } from 'graphql';
import { describe, expect, test } from 'vitest';
import { expand } from '../../../src/codegen/write/expand.ts';
import { apiWith, fleetWith, more } from '../models.ts';
import type { Files } from '../models.ts';

/** The SDL of a type of the API, without what it says in words. */
function sdl(name: string, files: Files = {}): string {
  const type = buildASTSchema(expand(apiWith(files))).getType(name);
  return type === undefined ? `there is no ${name}` : withoutDescriptions(type);
}

function withoutDescriptions(type: GraphQLNamedType): string {
  return printType(type)
    .replace(/^ *"""[^]*?"""\n/gm, '')
    .replace(/\n(?:\s*\n)+/g, '\n');
}

describe('an entity', () => {
  test('has a root field by id, and a connection of all', () => {
    expect(sdl('Query')).toMatchInlineSnapshot(`
      "type Query {
        node(
          id: ID!
          asOf: Date
        ): Node
        nodes(
          ids: [ID!]!
          asOf: Date
        ): [Node]!
        base(
          id: ID!
          asOf: Date
        ): Base
        bases(
          where: BaseWhere
          orderBy: [BaseOrder!]
          asOf: Date
          first: Int
          after: String
          last: Int
          before: String
        ): BaseConnection!
        fleet(
          id: ID!
          asOf: Date
        ): Fleet
        fleets(
          where: FleetWhere
          orderBy: [FleetOrder!]
          asOf: Date
          first: Int
          after: String
          last: Int
          before: String
        ): FleetConnection!
      }"
    `);
  });

  test('has connections where a relationship leads to many of it', () => {
    expect(sdl('Base')).toMatchInlineSnapshot(`
      "type Base implements Node {
        id: ID!
        name: String!
        fleets(
          where: FleetWhere
          orderBy: [FleetOrder!]
          first: Int
          after: String
          last: Int
          before: String
        ): FleetConnection!
      }"
    `);
    expect(sdl('FleetConnection')).toMatchInlineSnapshot(`
      "type FleetConnection {
        edges: [FleetEdge!]!
        nodes: [Fleet!]!
        pageInfo: PageInfo!
        totalCount: Int!
      }"
    `);
    expect(sdl('FleetEdge')).toMatchInlineSnapshot(`
      "type FleetEdge {
        cursor: String!
        node: Fleet!
      }"
    `);
  });

  test('is filtered by what it keeps, and by where it leads', () => {
    const flags = fleetWith('flags: [String!]! isReserve: Boolean!');
    expect(sdl('FleetWhere', flags)).toMatchInlineSnapshot(`
      "input FleetWhere {
        and: [FleetWhere!]
        or: [FleetWhere!]
        not: FleetWhere
        id: IDFilter
        name: StringFilter
        ships: IntFilter
        base: BaseWhere
        flags: StringListFilter
        isReserve: BooleanFilter
      }"
    `);
    expect(sdl('BaseWhere')).toMatchInlineSnapshot(`
      "input BaseWhere {
        and: [BaseWhere!]
        or: [BaseWhere!]
        not: BaseWhere
        id: IDFilter
        name: StringFilter
        fleets: FleetQuantifier
      }"
    `);
  });

  test('is ordered by single values that have an order', () => {
    const flags = fleetWith('flags: [String!]! isReserve: Boolean! since: PartialDate');
    expect(sdl('FleetOrder', flags)).toMatchInlineSnapshot(`
      "input FleetOrder @oneOf {
        id: OrderDirection
        name: OrderDirection
        ships: OrderDirection
        since: OrderDirection
      }"
    `);
  });

  test('is one of the types of nodes, unless it is an interface', () => {
    const ship = more('interface Vessel implements Node { id: ID! } type Ship implements Vessel');
    expect(sdl('NodeType', ship)).toMatchInlineSnapshot(`
      "enum NodeType {
        Base
        Fleet
        Ship
      }"
    `);
  });
});

describe('what the model says by directives', () => {
  test('is not a part of the API, but for the sizes of lists', () => {
    const crew = {
      ...fleetWith(
        'motto: String @searchable(as: TEXT) @indexed crew: [Rank!]! @listSize(assumedSize: 7)',
      ),
      'schema/rank.graphql': 'type Rank { name: String! }',
      'cypher/fields/Fleet.crew.cypher': 'MATCH (this) RETURN this.name AS name',
    };
    const { definitions } = expand(apiWith(crew));
    const names = definitions.flatMap((node) =>
      node.kind === 'DirectiveDefinition' ? [node.name.value] : [],
    );
    expect(names).toEqual(['listSize']);
    const fleet = definitions.find(
      (node) => node.kind === 'ObjectTypeDefinition' && node.name.value === 'Fleet',
    );
    const marked = (fleet?.kind === 'ObjectTypeDefinition' ? (fleet.fields ?? []) : []).map(
      ({ name, directives = [] }) => [name.value, ...directives.map((each) => each.name.value)],
    );
    expect(marked).toEqual([
      ['id'],
      ['name'],
      ['ships'],
      ['base'],
      ['motto'],
      ['crew', 'listSize'],
    ]);
    expect(sdl('SearchedAs', crew)).toBe('there is no SearchedAs');
  });

  test('a fact that holds for a time is filtered by a day, and listed as of one', () => {
    const sightings = more(`type Sighting implements Node @validOn(from: "start", until: "end") {
      start: PartialDate
      end: PartialDate @exclusive
      base: Base! @relationship(type: "SEEN_AT", direction: OUT)
    }
    extend type Base { sightings: [Sighting!]! @relationship(type: "SEEN_AT", direction: IN) }`);
    expect(sdl('SightingWhere', sightings)).toContain('holdsOn: Date\n');
    expect(sdl('FleetWhere', sightings)).not.toContain('holdsOn');
    expect(sdl('Base', sightings)).toMatch(/sightings\([^)]*asOf: Date/);
    expect(sdl('Base', sightings)).not.toMatch(/fleets\([^)]*asOf: Date/);
  });
});

test('parts stay a list of their owner, and are filtered by quantifiers', () => {
  const flags =
    more(`extend type Fleet { flags: [Flag!]! @relationship(type: "FLIES", direction: OUT) }
    type Flag { motto: String }`);
  expect(sdl('Fleet', flags)).toMatchInlineSnapshot(`
    "type Fleet implements Node {
      id: ID!
      name: String!
      ships: Int
      base: Base
      flags: [Flag!]!
    }"
  `);
  expect(sdl('FlagQuantifier', flags)).toMatchInlineSnapshot(`
    "input FlagQuantifier {
      some: FlagWhere
      none: FlagWhere
      every: FlagWhere
    }"
  `);
  expect(sdl('FlagOrder', flags)).toBe('there is no FlagOrder');
});

test('a scalar is compared as its values can be', () => {
  const fields = fleetWith('isReserve: Boolean! since: PartialDate flags: [String!]!');
  expect(sdl('BooleanFilter', fields)).toMatchInlineSnapshot(`
    "input BooleanFilter {
      eq: Boolean
      isNull: Boolean
    }"
  `);
  expect(sdl('PartialDateFilter', fields)).toMatchInlineSnapshot(`
    "input PartialDateFilter {
      eq: PartialDate
      in: [PartialDate!]
      isNull: Boolean
      lt: PartialDate
      lte: PartialDate
      gt: PartialDate
      gte: PartialDate
    }"
  `);
  expect(sdl('StringFilter', fields)).toMatchInlineSnapshot(`
    "input StringFilter {
      eq: String
      in: [String!]
      isNull: Boolean
      eqIgnoreCase: String
      contains: String
      startsWith: String
    }"
  `);
  expect(sdl('StringListFilter', fields)).toMatchInlineSnapshot(`
    "input StringListFilter {
      some: StringFilter
      none: StringFilter
      every: StringFilter
    }"
  `);
});
