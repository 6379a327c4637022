/** Codegen refuses a faulty schema with the file, the coordinate, what is wrong and the repair. */
import { expect, test } from 'vitest';
import { answered, fleetWith, modelWith, more, refusalOf } from './models.ts';
import type { Files } from './models.ts';

interface Refusal {
  readonly fault: string;
  readonly files: Files;
  readonly message: string;
}

const thisFleet = 'MATCH (this) RETURN this AS fleet';
const resolver = 'export default () => [];';

const origins: readonly Refusal[] = [
  {
    fault: 'a field with no origin',
    files: fleetWith('sister: Fleet'),
    message:
      'schema/more.graphql: Fleet.sister: the field has no origin: `Fleet` is not a property. Add @relationship(type, direction), or write cypher/fields/Fleet.sister.cypher or src/resolvers/Fleet.sister.ts.',
  },
  {
    fault: 'a field of the root with no origin',
    files: more('extend type Query { count: Int }'),
    message:
      'schema/more.graphql: Query.count: the field has no origin. Write cypher/fields/Query.count.cypher or src/resolvers/Query.count.ts.',
  },
  {
    fault: 'a relationship that is a statement as well',
    files: answered('sister: Fleet @relationship(type: "SISTER_OF", direction: OUT)', thisFleet),
    message:
      'schema/more.graphql: Fleet.sister: the field has 2 origins: @relationship and cypher/fields/Fleet.sister.cypher. Keep one of them.',
  },
  {
    fault: 'a statement that is a resolver as well',
    files: { ...answered('sister: Fleet', thisFleet), 'src/resolvers/Fleet.sister.ts': resolver },
    message:
      'schema/more.graphql: Fleet.sister: the field has 2 origins: cypher/fields/Fleet.sister.cypher and src/resolvers/Fleet.sister.ts. Keep one of them.',
  },
  {
    fault: 'an orphan statement',
    files: { 'cypher/fields/Fleet.shipps.cypher': thisFleet },
    message:
      'cypher/fields/Fleet.shipps.cypher: Fleet.shipps: no field has this coordinate. Did you mean "Fleet.ships"? Rename the file, or add the field to schema/.',
  },
  {
    fault: 'an orphan resolver',
    files: { 'src/resolvers/Fleet.shipps.ts': resolver },
    message:
      'src/resolvers/Fleet.shipps.ts: Fleet.shipps: no field has this coordinate. Did you mean "Fleet.ships"? Rename the file, or add the field to schema/.',
  },
  {
    fault: 'arguments on a property',
    files: fleetWith('flag(size: Int): String'),
    message:
      'schema/more.graphql: Fleet.flag: a property has no use for the argument `size`. Take it away, or write cypher/fields/Fleet.flag.cypher.',
  },
  {
    fault: 'a type that nothing leads to',
    files: more('type Harbor { name: String! }'),
    message:
      'schema/more.graphql: Harbor: no field leads to the type, and it is not a node. Write `type Harbor implements Node`, or a field that returns it.',
  },
];

const pacts = 'type Pact { name: String } extend type Query { ';
const answersPacts = { 'src/resolvers/Query.pacts.ts': resolver };

const listSizes: readonly Refusal[] = [
  {
    fault: 'a computed list without a size',
    files: { ...more(`${pacts} pacts: [Pact!]! }`), ...answersPacts },
    message:
      'schema/more.graphql: Query.pacts: the list does not say how many entries to reckon with. Write @listSize(assumedSize: 10), with the number that it has in a full graph.',
  },
  {
    fault: 'a size of none',
    files: { ...more(`${pacts} pacts: [Pact!]! @listSize(assumedSize: 0) }`), ...answersPacts },
    message:
      'schema/more.graphql: Query.pacts: @listSize assumes no size of at least 1. Write @listSize(assumedSize: 10), with the number that it has in a full graph.',
  },
  {
    fault: 'a size of what is no list',
    files: {
      ...more(`${pacts} pacts: Pact @listSize(assumedSize: 3) }`),
      ...answersPacts,
    },
    message:
      'schema/more.graphql: Query.pacts: @listSize is for lists that are computed, and this is none. Take it away.',
  },
  {
    fault: 'a size on the argument of what is no list',
    files: {
      ...more(`${pacts} pacts(of: ID @listSize(assumedSize: 3)): Pact }`),
      ...answersPacts,
    },
    message:
      'schema/more.graphql: Query.pacts: @listSize is for lists that are computed, and this is none. Take it away.',
  },
];

const relationships: readonly Refusal[] = [
  {
    fault: 'a relationship to a type that there is not',
    files: fleetWith('flagship: Ship @relationship(type: "LED_BY", direction: OUT)'),
    message:
      'schema/more.graphql: Fleet.flagship: there is no type `Ship`. Known are Base, Boolean, Fleet, Float, ID, Int, Node, NodeType, RelationshipDirection, SearchedAs, String.',
  },
  {
    fault: 'a relationship to a scalar',
    files: fleetWith('flagship: String @relationship(type: "LED_BY", direction: OUT)'),
    message:
      'schema/more.graphql: Fleet.flagship: a relationship leads to a node, and `String` is none. Take @relationship away, or name a type of the graph.',
  },
  {
    fault: 'a relationship without direction',
    files: fleetWith('sister: Fleet @relationship(type: "SISTER_OF")'),
    message:
      'schema/more.graphql: Fleet.sister: @relationship has no direction. Give direction: IN or direction: OUT.',
  },
  {
    fault: 'a relationship that no field gives',
    files: fleetWith('sisters: [Fleet!]! @relationship(type: "SISTER_OF", direction: IN)'),
    message:
      'schema/more.graphql: Fleet.sisters: no field gives the relationship SISTER_OF, which points here. Known are BASED_AT. Or add a field with direction: OUT to Fleet.',
  },
  {
    fault: 'a relationship without type',
    files: fleetWith('sister: Fleet @relationship(direction: IN)'),
    message:
      'schema/more.graphql: Fleet.sister: @relationship has no type. Give one in capitals, such as type: "OF_STATE".',
  },
  {
    fault: 'a relationship type in lower case',
    files: fleetWith('sister: Fleet @relationship(type: "sisterOf", direction: OUT)'),
    message:
      'schema/more.graphql: Fleet.sister: @relationship has the type "sisterOf". Give one in capitals, such as type: "OF_STATE".',
  },
  {
    fault: 'a relationship of the root',
    files: more('extend type Query { best: Fleet @relationship(type: "BEST", direction: OUT) }'),
    message:
      'schema/more.graphql: Query.best: the root has no relationships. Take @relationship away, and write cypher/fields/Query.best.cypher or src/resolvers/Query.best.ts.',
  },
  {
    fault: 'a relationship of what is no node',
    files: answered(
      'sightings: [Sighting!]! @listSize(assumedSize: 3)',
      "RETURN '1999' AS day",
      'type Sighting { day: Int base: Base @relationship(type: "AT", direction: OUT) }',
    ),
    message:
      'schema/more.graphql: Sighting.base: Sighting is not a node: its fields are columns of the statement that returns it. Take @relationship away, or let Sighting implement Node.',
  },
];

const names: readonly Refusal[] = [
  {
    fault: 'an unknown interface',
    files: more('type Ship implements Nod { name: String }'),
    message: 'schema/more.graphql: Ship: there is no interface `Nod`. Did you mean "Node"?',
  },
  {
    fault: 'an unknown field type',
    files: fleetWith('sister: Flet'),
    message:
      'schema/more.graphql: Fleet.sister: there is no type `Flet`. Did you mean "Fleet" or "Float"?',
  },
  {
    fault: 'an unknown argument type',
    files: answered('sister(rank: Itn): Fleet', `${thisFleet} LIMIT $rank`),
    message:
      'schema/more.graphql: Fleet.sister: there is no type `Itn`. Did you mean "Int" or "ID"?',
  },
  {
    fault: 'a type defined twice',
    files: more('type Fleet { name: String }'),
    message:
      'schema/more.graphql: Fleet: the type is defined in schema/fleet.graphql as well. Keep one of the two, or write `extend type` in the second.',
  },
  {
    fault: 'a field defined twice',
    files: fleetWith('name: String'),
    message:
      'schema/more.graphql: line 1, column 21: Field "Fleet.name" can only be defined once. Correct the SDL.',
  },
  {
    fault: 'an extension of a type that there is not',
    files: more('extend type Ship { name: String }'),
    message:
      'schema/more.graphql: Ship: the type that is extended does not exist. Write `type Ship` instead of `extend type Ship`.',
  },
  {
    fault: 'an unknown directive',
    files: fleetWith('rank: Int @exclusiv'),
    message:
      'schema/more.graphql: line 1, column 31: Unknown directive "@exclusiv". Correct the SDL.',
  },
  {
    fault: 'an unknown argument of a directive',
    files: fleetWith('sister: Fleet @relationship(typ: "SISTER_OF", direction: OUT)'),
    message:
      'schema/more.graphql: line 1, column 49: Unknown argument "typ" on directive "@relationship". Did you mean "type"? Correct the SDL.',
  },
  {
    fault: 'a definition that is none of a type',
    files: more('union Place = Base | Fleet'),
    message:
      'schema/more.graphql: UnionTypeDefinition: the data model has no use for this kind of definition. Write a type, an interface, an enum, a scalar or an input.',
  },
  {
    fault: 'broken SDL',
    files: { 'schema/base.graphql': 'type Base implements { name: String }' },
    message:
      'schema/base.graphql: line 1, column 22: Syntax Error: Expected Name, found "{". Correct the SDL.',
  },
];

const sightings = 'scalar Date scalar PartialDate type Sighting implements Node';
const interval = 'start: PartialDate end: PartialDate @exclusive seen: Date';

const marks: readonly Refusal[] = [
  {
    fault: 'a search into what is not a text',
    files: fleetWith('rank: Int @searchable(as: NAME)'),
    message:
      'schema/more.graphql: Fleet.rank: @searchable is for texts of a node: String or [String!]!. Take it away.',
  },
  {
    fault: 'a search into the text of a part',
    files: more(`extend type Fleet { flags: [Flag!]! @relationship(type: "FLIES", direction: OUT) }
type Flag { motto: String @searchable(as: TEXT) }`),
    message:
      'schema/more.graphql: Flag.motto: @searchable is for texts of a node: String or [String!]!. Take it away.',
  },
  {
    fault: 'an index of lists',
    files: fleetWith('flags: [String!]! @indexed'),
    message:
      'schema/more.graphql: Fleet.flags: @indexed is for single values that a node or a part keeps. Take it away.',
  },
  {
    fault: 'a time of validity of which a field is misspelt',
    files: more(`${sightings} @validOn(from: "start", until: "endd") { ${interval} }`),
    message:
      'schema/more.graphql: Sighting: @validOn names the field `endd`, which there is not. Did you mean "end"?',
  },
  {
    fault: 'a time of validity whose end is a last day',
    files: more(
      `${sightings} @validOn(from: "start", until: "end") { start: PartialDate end: PartialDate }`,
    ),
    message:
      'schema/more.graphql: Sighting: @validOn(until: "end") names a PartialDate that is @exclusive, and `end` is not one. Name another field, or change this one.',
  },
  {
    fault: 'a day of observation that is not a day',
    files: more(
      `${sightings} @validOn(from: "start", until: "end", observed: "end") { ${interval} }`,
    ),
    message:
      'schema/more.graphql: Sighting: @validOn(observed: "end") names a Date, and `end` is not one. Name another field, or change this one.',
  },
  {
    fault: 'a meaning of ends that is not one of the two',
    files: more(
      `enum Weather { CLEAR FOG } ${sightings} @validOn(from: "start", until: "end", untilMeans: "weather") { ${interval} weather: Weather }`,
    ),
    message:
      'schema/more.graphql: Sighting: @validOn(untilMeans: "weather") names one value of an enum of FIRST_DAY_OUT and LAST_DAY, and `weather` is not one. Name another field, or change this one.',
  },
  {
    fault: 'a coverage that is not of days',
    files: more(`${sightings} @covers(from: "seen", to: "end") { ${interval} }`),
    message:
      'schema/more.graphql: Sighting: @covers(to: "end") names a Date, and `end` is not one. Name another field, or change this one.',
  },
  {
    fault: 'a source that is not a node',
    files: more(
      `${sightings} @cites(source: "seen", evidence: "bases") {
  seen: Date
  bases: [Base!]! @relationship(type: "SEEN_AT", direction: OUT)
}`,
    ),
    message: `schema/more.graphql: Sighting: @cites(source: "seen") names a relationship that points OUT to one node, and \`seen\` is not one. Name another field, or change this one.
schema/more.graphql: Sighting: @cites(evidence: "bases") names a relationship that points OUT to a list of parts, and \`bases\` is not one. Name another field, or change this one.`,
  },
  {
    fault: 'a source of what is not a node',
    files: answered(
      'sightings: [Sighting!]! @listSize(assumedSize: 3)',
      "RETURN '1999' AS day",
      'type Sighting @cites(source: "a", evidence: "b") { day: Int }',
    ),
    message:
      'schema/more.graphql: Sighting: @cites is for nodes, and Sighting is not one. Take it away.',
  },
];

const launch = 'extend type Mutation { launch(name: String!): Fleet }';
const launching = { 'src/resolvers/Mutation.launch.ts': resolver };

const roots: readonly Refusal[] = [
  {
    fault: 'a mutation without a resolver',
    files: more(launch),
    message:
      'schema/more.graphql: Mutation.launch: the field has no origin. Write src/resolvers/Mutation.launch.ts.',
  },
  {
    fault: 'a mutation that is a statement',
    files: {
      ...more(launch),
      'cypher/fields/Mutation.launch.cypher': 'MATCH (f:Fleet {name: $name}) RETURN f AS fleet',
    },
    message:
      'schema/more.graphql: Mutation.launch: a mutation writes, and a statement that answers a field only reads. Write src/resolvers/Mutation.launch.ts instead of cypher/fields/Mutation.launch.cypher.',
  },
  {
    fault: 'a mutation that is a relationship',
    files: more(
      'extend type Mutation { launch: Fleet @relationship(type: "LAUNCHED", direction: OUT) }',
    ),
    message:
      'schema/more.graphql: Mutation.launch: the root has no relationships. Take @relationship away, and write src/resolvers/Mutation.launch.ts.',
  },
  {
    fault: 'a resolver of a mutation that there is not',
    files: { ...more(launch), ...launching, 'src/resolvers/Mutation.lanch.ts': resolver },
    message:
      'src/resolvers/Mutation.lanch.ts: Mutation.lanch: no field has this coordinate. Did you mean "Mutation.launch"? Rename the file, or add the field to schema/.',
  },
  {
    fault: 'a root that is misspelt',
    files: more('extend type Mutaton { launch: Fleet }'),
    message:
      'schema/more.graphql: Mutaton: the type that is extended does not exist. Did you mean "Mutation"? Write `type Mutaton` instead of `extend type Mutaton`.',
  },
  {
    fault: 'a subscription',
    files: {
      ...more('extend type Subscription { launched: Fleet }'),
      'src/resolvers/Subscription.launched.ts': resolver,
    },
    message:
      'schema/more.graphql: Subscription.launched: the API answers over plain HTTP, which has no subscriptions. Let Query have the field, for clients that ask again.',
  },
  {
    fault: 'a field that leads back to the root',
    files: {
      ...more('extend type Mutation { launch: Query } type Query { one: Int }'),
      ...launching,
      'src/resolvers/Query.one.ts': resolver,
    },
    message:
      'schema/more.graphql: Mutation.launch: no field leads back to where operations start. Name another type.',
  },
  {
    fault: 'an input with a type that there is not',
    files: {
      ...more(`extend type Mutation { launch(fleet: Draft!): Fleet }
input Draft { base: Bse }`),
      ...launching,
    },
    message:
      'schema/more.graphql: Draft.base: there is no type `Bse` that an input can have. Known are Boolean, Draft, Float, ID, Int, NodeType, RelationshipDirection, SearchedAs, String.',
  },
];

for (const { fault, files, message } of [
  ...origins,
  ...roots,
  ...listSizes,
  ...relationships,
  ...marks,
  ...names,
]) {
  test(fault, () => expect(refusalOf(files)).toBe(message));
}

test('every fault is reported at once, each on a line of its own', () => {
  const files = { ...fleetWith('sister: Fleet'), 'src/resolvers/Fleet.shipps.ts': resolver };
  expect(refusalOf(files))
    .toBe(`schema/more.graphql: Fleet.sister: the field has no origin: \`Fleet\` is not a property. Add @relationship(type, direction), or write cypher/fields/Fleet.sister.cypher or src/resolvers/Fleet.sister.ts.
src/resolvers/Fleet.shipps.ts: Fleet.shipps: no field has this coordinate. Did you mean "Fleet.ships" or "Fleet.sister"? Rename the file, or add the field to schema/.`);
});

test('the model that the faulty ones are made from has no fault', () => {
  expect([...modelWith({}).types.keys()]).toEqual(['Base', 'Fleet', 'Node']);
});
