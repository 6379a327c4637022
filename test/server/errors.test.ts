import { expect, test } from 'vitest';
import { secret, startServer } from './serving.ts';

test('an error of Entente sends its code, message and details, and where it arose', async () => {
  const server = await startServer();
  const { status, body } = await server.ask('{ greeting refused }');
  expect(status).toBe(200);
  expect(body).toEqual({
    data: { greeting: 'hello', refused: null },
    errors: [
      {
        message: 'There is no such day.',
        locations: [{ line: 1, column: 12 }],
        path: ['refused'],
        extensions: { code: 'BAD_USER_INPUT', value: '2024-02-30' },
      },
    ],
  });
  expect(server.logged).toEqual([]);
});

test('TIMEOUT and UNAVAILABLE arrive as such; the cause of one is logged and never sent', async () => {
  const server = await startServer();
  const { body, text } = await server.ask('{ late gone }');
  expect(body.errors?.map(({ extensions }) => extensions)).toEqual([
    { code: 'TIMEOUT' },
    { code: 'UNAVAILABLE' },
  ]);
  expect(text).not.toContain(secret);
  expect(server.logged.join('\n')).toMatch(new RegExp(`UNAVAILABLE[^]*${secret}`));
});

test.each(['broken', 'wrong', 'rude'])(
  'any other error (%s) is an internal one: logged with its stack, and nothing of it sent',
  async (field) => {
    const server = await startServer();
    const { body, text } = await server.ask(`{ ${field} }`);
    expect(body.errors).toEqual([
      {
        message: 'Something went wrong inside the server; its log says what.',
        locations: [{ line: 1, column: 3 }],
        path: [field],
        extensions: { code: 'INTERNAL_SERVER_ERROR' },
      },
    ]);
    expect(text).not.toContain(secret);
    expect(text).not.toMatch(/\bat .*\.[jt]s/);
    expect(server.logged).toHaveLength(1);
    expect(server.logged[0]).toMatch(
      new RegExp(`^INTERNAL_SERVER_ERROR at ${field}: [^]*${secret}[^]*\\n +at `),
    );
  },
);

test('a context that cannot be made is an internal error', async () => {
  const server = await startServer(
    {},
    {
      contextValue: () => {
        throw new Error(secret);
      },
    },
  );
  const { status, body, text } = await server.ask('{ greeting }');
  expect(status).toBe(500);
  expect(body.errors?.[0]?.extensions).toEqual({ code: 'INTERNAL_SERVER_ERROR' });
  expect(text).not.toContain(secret);
  expect(server.logged.join('\n')).toContain(secret);
});

test('resolvers get the context value', async () => {
  const server = await startServer();
  const { body } = await server.ask('{ context }');
  expect(body).toEqual({ data: { context: 'from the context' } });
});

const byDay = 'query ($id: ID = "a", $asOf: Date) { alliance(id: $id, asOf: $asOf) { id } }';

test.each([
  [
    'of the wrong type',
    'query ($first: Int) { alliances(first: $first) { totalCount } }',
    { first: 'ten' },
  ],
  [
    'out of range',
    'query ($first: Int) { alliances(first: $first) { totalCount } }',
    { first: 2 ** 31 },
  ],
  ['that is missing', 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', {}],
  [
    'that no input type knows',
    'query ($where: Where) { alliances(where: $where) { totalCount } }',
    { where: { nome: 1 } },
  ],
  ['that a scalar of ours refuses', byDay, { asOf: '1992-5-15' }],
  ['that a scalar chokes on', byDay, { asOf: 1992 }],
  [
    'with a hundred faults',
    'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }',
    { ids: Array(100).fill({}) },
  ],
])('a variable %s is BAD_USER_INPUT', async (_fault, text, variables) => {
  const server = await startServer();
  const { status, body } = await server.ask(text, variables);
  expect(status).toBe(400);
  expect(body).not.toHaveProperty('data');
  const codes = new Set(body.errors?.map(({ extensions }) => extensions.code));
  expect([...codes]).toEqual(['BAD_USER_INPUT']);
  expect(server.logged).toEqual([]);
});

test('a null where the schema wants a value is BAD_USER_INPUT, found while the operation runs', async () => {
  const server = await startServer();
  const text = 'query ($text: String = "y") { greeting required(text: $text) }';
  const { body } = await server.ask(text, { text: null });
  expect(body.data).toEqual({ greeting: 'hello', required: null });
  expect(body.errors?.[0]).toMatchObject({
    path: ['required'],
    extensions: { code: 'BAD_USER_INPUT' },
  });
  expect(server.logged).toEqual([]);
});

test.each([
  ['"1992-5-15"', { code: 'BAD_USER_INPUT', value: '1992-5-15' }],
  ['1992', { code: 'BAD_USER_INPUT' }],
])('a literal that a scalar refuses is BAD_USER_INPUT: %s', async (literal, extensions) => {
  const server = await startServer();
  const { status, body } = await server.ask(`{ alliance(id: "a", asOf: ${literal}) { id } }`);
  expect(status).toBe(400);
  expect(body.errors?.[0]?.message).toContain('Date');
  expect(body.errors?.[0]?.extensions).toEqual(extensions);
});

test.each([
  ['{ greeting', 'GRAPHQL_PARSE_FAILED'],
  ['{ greting }', 'GRAPHQL_VALIDATION_FAILED'],
  ['{ alliances(first: "ten") { totalCount } }', 'GRAPHQL_VALIDATION_FAILED'],
  ['', 'BAD_REQUEST'],
])('%j answers 400 with %s, and nothing is logged', async (text, code) => {
  const server = await startServer();
  const { status, body } = await server.ask(text);
  expect(status).toBe(400);
  expect(body.errors?.[0]?.extensions).toEqual({ code });
  expect(server.logged).toEqual([]);
});

test('an operation that the document lacks is refused', async () => {
  const server = await startServer();
  const { status, body } = await server.post(
    JSON.stringify({ query: 'query A { greeting }', operationName: 'B' }),
  );
  expect(status).toBe(400);
  expect(body.errors?.[0]?.extensions).toEqual({ code: 'OPERATION_RESOLUTION_FAILURE' });
});
