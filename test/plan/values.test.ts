/** No value of a request becomes part of the Cypher: the text depends on the shape of the question alone. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { encodeCursor } from '../../src/plan/read/cursor.ts';
import type { Ordering } from '../../src/plan/compile/order.ts';
import { planned } from './planned.ts';

type Variables = Readonly<Record<string, unknown>>;

/** What an attacker would try, and everything else that text can be. */
const hostile = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(
      fc.constantFrom(
        ...["'", '"', '`', '{', '}', ')', ']', '\\', '\0', '\n', '//', '/*', '$p0', '😀', 'é'],
        ...["' OR true //", '}) DETACH DELETE n //', 'RETURN 1', "\\' UNION ", '` SET n.x = 1'],
      ),
      { minLength: 1, maxLength: 6 },
    )
    .map((parts) => parts.join('')),
);
/** What an id can be made of: neither white space nor control characters. */
const id = hostile
  .map((text) => `alliance:${text.replace(/[\s\p{C}]/gu, '') || 'x'}`)
  .filter((text) => text.length < 200);
const day = fc
  .date({ min: new Date('1816-01-01'), max: new Date('2026-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const size = fc.integer({ min: 0, max: 1000 });

const byName: Ordering = [
  { property: 'name', descending: false, nullable: false },
  { property: 'id', descending: false, nullable: false },
];
const cursor = fc
  .tuple(hostile, hostile)
  .map((key) => encodeCursor('Query.alliances', byName, key));

const questions: readonly {
  readonly shape: string;
  readonly source: string;
  readonly variables: fc.Arbitrary<Variables>;
  readonly harmless: Variables;
}[] = [
  {
    shape: 'ids and days',
    source: `query ($id: ID!, $day: Date) {
      alliance(id: $id, asOf: $day) { name memberships { nodes { start } } }
    }`,
    variables: fc.record({ id, day }),
    harmless: { id: 'alliance:csto', day: '2001-01-01' },
  },
  {
    shape: 'lists of ids',
    source: 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }',
    variables: fc.record({ ids: fc.array(id, { maxLength: 5 }) }),
    harmless: { ids: ['alliance:csto'] },
  },
  {
    shape: 'filters',
    source: `query ($text: String!, $list: [String!]!, $id: ID!, $day: Date!, $date: PartialDate!, $number: Int!) {
      treaties(where: {
        name: { eq: $text, in: $list, contains: $text, startsWith: $text }
        termMonths: { lt: $number, gte: $number, in: [$number] }
        signed: { eq: $date, lte: $date, gt: $date }
        not: { alliance: { id: { eq: $id }, aliases: { some: { contains: $text } } } }
        memberships: { every: { holdsOn: $day, state: { name: { startsWith: $text } } } }
        identifiers: { none: { value: { in: $list } } }
      }) { totalCount nodes { id } }
    }`,
    variables: fc.record({
      text: hostile,
      list: fc.array(hostile, { maxLength: 4 }),
      id: hostile,
      day,
      date: fc.oneof(
        day,
        day.map((text) => text.slice(0, 7)),
        day.map((text) => text.slice(0, 4)),
      ),
      number: fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }),
    }),
    harmless: {
      text: 'a',
      list: ['a'],
      id: 'a',
      day: '2001-01-01',
      date: '1999',
      number: 1,
    },
  },
  {
    shape: 'pages and cursors',
    source: `query ($first: Int, $after: String, $before: String) {
      alliances(orderBy: [{ name: ASC }], first: $first, after: $after, before: $before) {
        pageInfo { endCursor hasNextPage }
      }
    }`,
    variables: fc.record({ first: size, after: cursor, before: cursor }),
    harmless: {
      first: 1,
      after: encodeCursor('Query.alliances', byName, ['a', 'b']),
      before: encodeCursor('Query.alliances', byName, ['c', 'd']),
    },
  },
];

describe.each(questions)('$shape', ({ source, variables, harmless }) => {
  test('the text is the same whatever the values', () => {
    const { text } = planned(source, harmless);
    fc.assert(
      fc.property(variables, (values) => {
        expect(planned(source, values).text).toBe(text);
      }),
      { numRuns: 200 },
    );
  });

  test('the values are its parameters', () => {
    fc.assert(
      fc.property(variables, (values) => {
        const { text, parameters } = planned(source, values);
        const named = [...text.matchAll(/\$(\w+)/g)].map((match) => match[1]);
        expect(new Set(named)).toEqual(new Set(Object.keys(parameters)));
        const given = Object.values(parameters).flat();
        expect(given).toEqual(expect.arrayContaining(comparedOf(values)));
      }),
    );
  });
});

/** The values that the statement compares: of a cursor its key; what `first` asks for is no such value. */
function comparedOf(values: Variables): unknown[] {
  return Object.entries(values).flatMap(([name, value]) => {
    if (name === 'first') return [];
    if (name !== 'after' && name !== 'before') return value;
    return (JSON.parse(Buffer.from(String(value), 'base64url').toString()) as unknown[]).slice(2);
  });
}
