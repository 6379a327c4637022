/** A literal that does not fit is told of by its place, what it is, and what to write. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openEmbedded } from '../../src/graph/embedded.ts';
import { served } from '../support/served.ts';
import type { Served } from '../support/served.ts';

let server: Served;
beforeAll(async () => {
  server = await served(openEmbedded());
});
afterAll(() => server.stop());

const day = 'Date must be a day of the calendar, such as "1992-05-15"; found';
const partial =
  'PartialDate must be a year, a month, a day or a set of which one is meant, such as "1992", "1992-05", "1992-05-15" or "[1992-05-15..1992-06-01]"; found';

test.each([
  [
    '{ state(id: "state:kgz", asOf: "2001-02-30") { id } }',
    `\`asOf\`: ${day} "2001-02-30".`,
    [1, 32],
  ],
  ['{ network(asOf: 2001) { nodes { degree } } }', `\`asOf\`: ${day} "2001".`, [1, 17]],
  [
    '{ network(asOf: # the day\n {day: 1}) { nodes { degree } } }',
    `\`asOf\`: ${day} "ObjectValue".`,
    [2, 2],
  ],
  [
    '{ memberships(where: { not: { start: { in: ["1999", "1999-13"] } } }) { totalCount } }',
    `\`in\`: ${partial} "1999-13".`,
    [1, 53],
  ],
  [
    'query ($day: Date = "1999-00-01") { alliances(asOf: $day) { totalCount } }',
    `\`day\`: ${day} "1999-00-01".`,
    [1, 21],
  ],
])('a scalar of ours: %s', async (question, message, [line, column]) => {
  const { status, body } = await server.ask(question);
  expect({ status, body }).toEqual({
    status: 400,
    body: {
      errors: [{ message, locations: [{ line, column }], extensions: { code: 'BAD_USER_INPUT' } }],
    },
  });
});

test('the same through a variable names the variable', async () => {
  const question = 'query ($day: Date!) {\n  network(asOf: $day) { nodes { degree } } }';
  const { body } = await server.ask(question, { day: '2001-02-30' });
  expect(body.errors).toEqual([
    {
      message: `Variable "$day" got invalid value "2001-02-30"; ${day} "2001-02-30".`,
      locations: [{ line: 1, column: 8 }],
      extensions: { code: 'BAD_USER_INPUT' },
    },
  ]);
});

test('a value of an enum in quotes is told to lose them', async () => {
  const { body } = await server.ask(
    '{ memberships(where: { role: { eq: "FULL" } }) { totalCount } }',
  );
  expect(body.errors).toEqual([
    {
      message:
        'Enum "MembershipRole" cannot represent non-enum value: "FULL". Write it without quotation marks: FULL.',
      locations: [{ line: 1, column: 36 }],
      extensions: { code: 'GRAPHQL_VALIDATION_FAILED' },
    },
  ]);
});

test('what is no value of the enum is still told what there is', async () => {
  const { body } = await server.ask(
    '{ memberships(where: { role: { eq: "FULLY" } }) { totalCount } }',
  );
  expect(body.errors?.[0]?.message).toBe(
    'Enum "MembershipRole" cannot represent non-enum value: "FULLY". Did you mean the enum value "FULL"?',
  );
});
