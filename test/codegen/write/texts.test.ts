/** The files that codegen's plugins write of a small model. */
import { expect, test } from 'vitest';
import { factsText } from '../../../src/codegen/write/facts.ts';
import { plansText } from '../../../src/codegen/write/plans.ts';
import { resolversText } from '../../../src/codegen/write/resolvers.ts';
import { resultsText } from '../../../src/codegen/write/results.ts';
import { typePlansOf } from '../../../src/codegen/write/type-plans.ts';
import { answered, fleetWith, modelWith, more } from '../models.ts';
import type { Files } from '../models.ts';

/** A field of every origin, on a model in which facts hold for a time. */
const sighted: Files = {
  'schema/scalars.graphql': 'scalar Date scalar PartialDate',
  'schema/log.graphql': `type Log implements Node @covers(from: "first", to: "last") {
    title: String! @searchable(as: NAME) @indexed
    first: Date!
    last: Date!
  }`,
  'schema/sighting.graphql': `enum Weather { CLEAR FOG }
  enum Meaning { FIRST_DAY_OUT LAST_DAY }
  interface Fact implements Node @cites(source: "log", evidence: "passages") {
    log: Log! @relationship(type: "FROM_LOG", direction: OUT)
    passages: [Passage!]! @relationship(type: "RESTS_ON", direction: OUT)
  }
  type Passage { page: Int! text: String }
  type Sighting implements Fact @validOn(from: "start", until: "end", untilMeans: "means", observed: "day") {
    start: PartialDate
    end: PartialDate @exclusive
    means: Meaning
    day: Date
    weather: Weather
    remarks: [String!]! @searchable(as: TEXT)
    length: Int @derived
    fleet: Fleet! @relationship(type: "SIGHTED", direction: OUT)
  }
  extend type Fleet { sightings: [Sighting!]! @relationship(type: "SIGHTED", direction: IN) }`,
};
const resolved: Files = {
  ...more(`extend type Query {
    voyage(from: ID!, most: Int = 6): [Leg!] @listSize(assumedSize: 3)
    best(of: Weather): Fleet
    count: Int!
  }
  extend type Base { neighbours: [Base!]! @listSize(assumedSize: 2) }
  type Leg { base: Base! next: Base distances: [Float] weather: Weather! port: Port }
  type Port { name: String! fleets: [Fleet!]! @listSize(assumedSize: 4) kind: NodeType! }
  enum Weather { CLEAR FOG }`),
  'src/resolvers/Query.voyage.ts': '',
  'src/resolvers/Query.best.ts': '',
  'src/resolvers/Query.count.ts': '',
  'src/resolvers/Base.neighbours.ts': '',
};

test('facts: what a source gives, field by field', () => {
  expect(factsText(modelWith(sighted))).toMatchInlineSnapshot(`
    "/** What a source says of one node, by the fields of the model: from schema/, by src/codegen/write/facts.ts. */
    import type { Weather, Meaning } from './types.ts';

    /** The id of another node, such as \`state:kgz\`. */
    export type Id = string;

    export interface PassageFact {
      readonly page: number;
      readonly text?: string | null;
    }

    export interface BaseFact {
      readonly type: 'Base';
      readonly id: Id;
      readonly name: string;
    }

    export interface FleetFact {
      readonly type: 'Fleet';
      readonly id: Id;
      readonly name: string;
      readonly ships?: number | null;
      readonly base?: Id | null;
    }

    export interface LogFact {
      readonly type: 'Log';
      readonly id: Id;
      readonly title: string;
      readonly first: string;
      readonly last: string;
    }

    export interface SightingFact {
      readonly type: 'Sighting';
      readonly id: Id;
      readonly log: Id;
      readonly passages?: readonly PassageFact[];
      readonly start?: string | null;
      readonly end?: string | null;
      readonly means?: Meaning | null;
      readonly day?: string | null;
      readonly weather?: Weather | null;
      readonly remarks?: readonly string[];
      readonly fleet: Id;
    }

    export type Fact =
      | BaseFact
      | FleetFact
      | LogFact
      | SightingFact;
    "
  `);
});

test('results: what a resolver gives, nodes as ids, rows with all their columns', () => {
  expect(resultsText(modelWith(resolved))).toMatchInlineSnapshot(`
    "/** What each resolver of src/resolvers/ gives for one parent: from schema/, by src/codegen/write/results.ts. */
    import type { NodeType, Weather } from './types.ts';

    /** The id of a node, such as \`state:kgz\`: what is selected of it is read by that. */
    export type NodeId = string;

    export interface LegRow {
      readonly base: NodeId;
      readonly next: NodeId | null;
      readonly distances: readonly (number | null)[] | null;
      readonly weather: Weather;
      readonly port: PortRow | null;
    }

    export interface PortRow {
      readonly name: string;
      readonly fleets: readonly NodeId[];
      readonly kind: NodeType;
    }

    export type BaseNeighboursResult = readonly NodeId[];
    export type QueryBestResult = NodeId | null;
    export type QueryCountResult = number;
    export type QueryVoyageResult = readonly LegRow[] | null;
    "
  `);
});

test('resolvers: each with its arguments and its result', () => {
  expect(resolversText(modelWith(resolved))).toMatchInlineSnapshot(`
    "/** The resolvers written by hand: from schema/ and src/resolvers/, by src/codegen/write/resolvers.ts. */
    import type { FieldResolvers } from '../plan/field-resolver.ts';
    import type { BaseNeighboursResult, QueryBestResult, QueryCountResult, QueryVoyageResult } from './results.ts';
    import type { NoArguments, QueryBestArgs, QueryVoyageArgs } from './types.ts';
    import baseNeighbours from '../resolvers/Base.neighbours.ts';
    import queryBest from '../resolvers/Query.best.ts';
    import queryCount from '../resolvers/Query.count.ts';
    import queryVoyage from '../resolvers/Query.voyage.ts';

    /** By the coordinate of their field. */
    export const fieldResolvers = {
      'Base.neighbours': baseNeighbours,
      'Query.best': queryBest,
      'Query.count': queryCount,
      'Query.voyage': queryVoyage,
    } satisfies FieldResolvers<{
      'Base.neighbours': [NoArguments, BaseNeighboursResult];
      'Query.best': [QueryBestArgs, QueryBestResult];
      'Query.count': [NoArguments, QueryCountResult];
      'Query.voyage': [QueryVoyageArgs, QueryVoyageResult];
    }>;
    "
  `);
});

test('a row that only statements return is no result of a resolver', () => {
  const counts = answered(
    'counts: [Count!]! @listSize(assumedSize: 2)',
    'MATCH (this) RETURN this.name AS name',
    'type Count { name: String! }',
  );
  expect(resultsText(modelWith(counts))).not.toContain('CountRow');
});

test('plans: types share the plans of the fields of their interfaces', () => {
  const text = plansText(modelWith(sighted));
  expect(text.match(/'Fact\.log': {/g)).toHaveLength(1);
  expect(text.match(/log: fields\['Fact\.log'\]/g)).toHaveLength(2);
  expect(text).toContain('  Weather: ["CLEAR","FOG"],\n');
});

test('plans: the defaults of arguments', () => {
  expect(plansText(modelWith(resolved))).toContain(`export const argumentDefaults = {
  'Query.voyage': {"most":6},
} as const;`);
});

test('a fact says when it holds, and what its source covers', () => {
  const { Sighting, Fact, Log, Fleet } = typePlansOf(modelWith(sighted));
  expect([Sighting?.validity, Fact?.validity, Log?.validity, Fleet?.validity]).toEqual([
    {
      startMin: 'startMin',
      startMax: 'startMax',
      endMin: 'endMin',
      endMax: 'endMax',
      end: { date: 'end', means: 'means' },
      observed: 'day',
      coverage: { type: 'FROM_LOG', direction: 'OUT', target: 'Log', from: 'first', to: 'last' },
    },
    undefined,
    undefined,
    undefined,
  ]);
  const citation = { source: 'log', evidence: 'passages' };
  expect([Sighting?.citation, Fact?.citation, Fleet?.citation]).toEqual([
    citation,
    citation,
    undefined,
  ]);
});

test('a field is planned by its origin', () => {
  const files = answered(
    'rank(of: Int): Int',
    'MATCH (this) WHERE this.ships > $of RETURN $of AS rank;',
  );
  const { Fleet, Base, Query } = typePlansOf(modelWith(files));
  expect([Fleet?.fields.name, Fleet?.fields.base, Base?.fields.fleets, Fleet?.fields.rank])
    .toMatchInlineSnapshot(`
      [
        {
          "coordinate": "Fleet.name",
          "derived": false,
          "exclusive": false,
          "indexed": false,
          "kind": "property",
          "list": false,
          "nullable": false,
          "order": "name",
          "property": "name",
          "scalar": "String",
        },
        {
          "coordinate": "Fleet.base",
          "direction": "OUT",
          "kind": "one",
          "nullable": true,
          "target": "Base",
          "type": "BASED_AT",
        },
        {
          "coordinate": "Base.fleets",
          "direction": "IN",
          "kind": "connection",
          "nullable": false,
          "target": "Fleet",
          "type": "BASED_AT",
        },
        {
          "columns": [
            "rank",
          ],
          "coordinate": "Fleet.rank",
          "cuts": [
            "MATCH (this) WHERE this.ships > ",
            "of",
            " RETURN ",
            "of",
            " AS rank",
          ],
          "kind": "statement",
          "list": false,
          "target": "Int",
        },
      ]
    `);
  expect(Object.values(Query?.fields ?? {}).map(({ kind, coordinate }) => `${kind} ${coordinate}`))
    .toMatchInlineSnapshot(`
      [
        "byId Query.node",
        "byIds Query.nodes",
        "byId Query.base",
        "all Query.bases",
        "byId Query.fleet",
        "all Query.fleets",
      ]
    `);
});

test('ids, dates and what the model says are indexed; what a type defines again stays as it was', () => {
  const named = more(`scalar PartialDate
    interface Named implements Node { name: String @searchable(as: NAME) @indexed }
    type Ship implements Named { name: String! rank: Int @indexed built: PartialDate length: Int }`);
  const fields = Object.entries(typePlansOf(modelWith(named)).Ship?.fields ?? {});
  expect(
    fields.map(([name, plan]) =>
      plan.kind === 'property' ? [name, plan.indexed, plan.searched, plan.order] : [],
    ),
  ).toEqual([
    ['id', true, undefined, 'id'],
    ['name', true, 'name', 'name'],
    ['rank', true, undefined, 'rank'],
    ['built', true, undefined, 'builtMin'],
    ['length', false, undefined, 'length'],
  ]);
});

test('a model without mutations has no plan of them', () => {
  expect(Object.keys(typePlansOf(modelWith(fleetWith('rank: Int'))))).toEqual([
    'Base',
    'Fleet',
    'Node',
    'Query',
  ]);
});
