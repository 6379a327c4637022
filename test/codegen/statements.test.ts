/** Codegen refuses a statement that does not fit its field or the data model. */
import { expect, test } from 'vitest';
import { answered, modelWith, refusalOf } from './models.ts';
import type { Files } from './models.ts';

interface Refusal {
  readonly fault: string;
  readonly files: Files;
  readonly message: string;
}

const sister = 'sister: Fleet';
const ranked = 'sister(rank: Int): Fleet';
const sightings = (statement: string): Files =>
  answered(
    'sightings: [Sighting!]! @listSize(assumedSize: 3)',
    statement,
    'type Sighting { day: Int! base: Base }',
  );

const refused: readonly Refusal[] = [
  {
    fault: 'a statement that writes',
    files: answered(sister, 'MATCH (this) SET this.name = null RETURN this AS fleet'),
    message:
      'cypher/fields/Fleet.sister.cypher: Fleet.sister: it writes, with SET. A statement only reads.',
  },
  {
    fault: 'a parameter that is no argument',
    files: answered(ranked, 'MATCH (this) WHERE $rank > $rnak RETURN this AS fleet'),
    message:
      'cypher/fields/Fleet.sister.cypher: Fleet.sister: $rnak is not an argument of the field. Did you mean "rank"?',
  },
  {
    fault: 'a parameter of a field without arguments',
    files: answered(sister, 'MATCH (this) WHERE this.ships > $rank RETURN this AS fleet'),
    message:
      'cypher/fields/Fleet.sister.cypher: Fleet.sister: $rank is not an argument of the field. Declare it: `sister(rank: …)`.',
  },
  {
    fault: 'an argument that is used in a comment and a string only',
    files: answered(
      ranked,
      "MATCH (this) WHERE this.name <> '$rank' RETURN this AS fleet // $rank",
    ),
    message:
      'cypher/fields/Fleet.sister.cypher: Fleet.sister: the statement never uses the argument `rank`. Use $rank, or take it away.',
  },
  {
    fault: 'a column that the type lacks, and so one that is missing',
    files: sightings('MATCH (this)-[:BASED_AT]->(b:Base) RETURN 1 AS day, b AS bas'),
    message: `cypher/fields/Fleet.sightings.cypher: Fleet.sightings: the type Sighting has no field for the column \`bas\`. Did you mean "base" or "day"?
cypher/fields/Fleet.sightings.cypher: Fleet.sightings: it returns no column for Sighting.base. Add \`… AS base\` to RETURN.`,
  },
  {
    fault: 'a column without a name',
    files: answered(sister, 'MATCH (this) RETURN head(collect(this))'),
    message:
      'cypher/fields/Fleet.sister.cypher: Fleet.sister: a column has no name. Name it with `AS`.',
  },
  {
    fault: 'a column of a row without a name',
    files: sightings('MATCH (this)-[:BASED_AT]->(base:Base) RETURN base, 1 AS day, count(*)'),
    message:
      'cypher/fields/Fleet.sightings.cypher: Fleet.sightings: a column has no name. Name it with `AS`.',
  },
  {
    fault: 'a column that would stand in the place of the parent',
    files: answered(sister, 'MATCH (this) RETURN this'),
    message:
      'cypher/fields/Fleet.sister.cypher: Fleet.sister: a column cannot be `this`, which is the parent. Name it with `AS`.',
  },
  {
    fault: 'two columns for one value',
    files: answered('rank: Int', 'MATCH (this) RETURN this.ships AS rank, this.name AS name'),
    message:
      'cypher/fields/Fleet.rank.cypher: Fleet.rank: it returns 2 columns where the field has one value. End it with `RETURN … AS rank`.',
  },
  {
    fault: 'no RETURN',
    files: answered(sister, 'MATCH (this)'),
    message:
      'cypher/fields/Fleet.sister.cypher: Fleet.sister: it returns 0 columns where the field has one value. End it with `RETURN … AS sister`.',
  },
  {
    fault: 'a misspelt property',
    files: answered('rank: Int', 'MATCH (this) RETURN this.shps AS rank'),
    message:
      'cypher/fields/Fleet.rank.cypher: Fleet.rank: the model has no property `shps`. Did you mean "ships"?',
  },
  {
    fault: 'a misspelt property of a pattern',
    files: answered(sister, "MATCH (f:Fleet {nmae: 'Northern'}) RETURN f"),
    message:
      'cypher/fields/Fleet.sister.cypher: Fleet.sister: the model has no property `nmae`. Did you mean "name"?',
  },
  {
    fault: 'a misspelt label',
    files: answered(sister, 'MATCH (this)-[:BASED_AT]->(:Bse)<--(f:Fleet) RETURN f'),
    message:
      'cypher/fields/Fleet.sister.cypher: Fleet.sister: the model has no label `Bse`. Did you mean "Base"?',
  },
  {
    fault: 'a label in lower case',
    files: answered(sister, 'MATCH (f:fleet) RETURN f'),
    message:
      'cypher/fields/Fleet.sister.cypher: Fleet.sister: the model has no label `fleet`. Did you mean "Fleet"?',
  },
  {
    fault: 'a misspelt relationship type',
    files: answered(sister, 'MATCH (this)-[:BASED_ON]->(:Base)<-[:BASED_AT]-(f:Fleet) RETURN f'),
    message:
      'cypher/fields/Fleet.sister.cypher: Fleet.sister: the model has no relationship `BASED_ON`. Did you mean "BASED_AT"?',
  },
];

for (const { fault, files, message } of refused) {
  test(fault, () => expect(refusalOf(files)).toBe(message));
}

test('the day that the field inherits is a parameter of every statement', () => {
  const statement = 'MATCH (this) WHERE this.name < $asOf RETURN this AS fleet';
  expect(modelWith(answered(sister, statement)).types.get('Fleet')?.fields.at(-1)?.origin).toEqual({
    kind: 'statement',
    file: 'cypher/fields/Fleet.sister.cypher',
    text: statement,
  });
});

test('what a type can be is written in the place of nodeType, and nowhere else', () => {
  const types = 'type Count { type: String! count: Int! }';
  const statement = `MATCH (node:Node)--(this) // nodeType(node)
RETURN nodeType(node) AS type, count(*) AS count`;
  const files = answered('counts: [Count!]! @listSize(assumedSize: 3)', statement, types);
  expect(modelWith(files).types.get('Fleet')?.fields.at(-1)?.origin).toMatchObject({
    text: `MATCH (node:Node)--(this) // nodeType(node)
RETURN CASE WHEN node:Base THEN 'Base' WHEN node:Fleet THEN 'Fleet' END AS type, count(*) AS count`,
  });
});
