import { getIntrospectionQuery } from 'graphql';
import { expect, test } from 'vitest';
import { startServer } from './serving.ts';
import type { Answer, TestServer } from './serving.ts';

function nest(levels: number): string {
  return `{ alliance(id: "a") ${'{ parent '.repeat(levels)} { id } ${'} '.repeat(levels)} }`;
}

function expectRefused({ status, body }: Answer, limit: number, figure: number, setting: string) {
  expect(status).toBe(400);
  expect(body).not.toHaveProperty('data');
  expect(body.errors).toHaveLength(1);
  const [error] = body.errors ?? [];
  expect(error?.extensions).toEqual({ code: 'COST_LIMIT_EXCEEDED', limit, figure, setting });
  expect(error?.message).toContain(setting);
}

async function expectAnswering(server: TestServer): Promise<void> {
  const { status, body } = await server.ask('{ greeting }');
  expect({ status, body }).toEqual({ status: 200, body: { data: { greeting: 'hello' } } });
}

test('depth: 15 levels are answered, 16 and 60 refused', async () => {
  const server = await startServer();
  expect((await server.ask(nest(13))).status).toBe(200);
  expectRefused(await server.ask(nest(14)), 15, 16, 'ENTENTE_MAX_DEPTH');
  expectRefused(await server.ask(nest(58)), 15, 60, 'ENTENTE_MAX_DEPTH');
  await expectAnswering(server);
});

test('depth: fragments nest as well', async () => {
  const server = await startServer();
  const fragments = Array.from(
    { length: 60 },
    (_, level) => `fragment F${level} on Alliance { parent { ...F${level + 1} } }`,
  );
  const text = `{ alliance(id: "a") { ...F0 } } ${fragments.join(' ')} fragment F60 on Alliance { id }`;
  expectRefused(await server.ask(text), 15, 62, 'ENTENTE_MAX_DEPTH');
});

test('root fields: 50 are answered, 51 refused', async () => {
  const server = await startServer();
  const aliases = (count: number) =>
    `{ ${Array.from({ length: count }, (_, index) => `a${index}: greeting`).join(' ')} }`;
  expect((await server.ask(aliases(50))).status).toBe(200);
  expectRefused(await server.ask(aliases(51)), 50, 51, 'ENTENTE_MAX_ROOT_FIELDS');
});

test('cost: at the limit is answered, over it refused, wherever the size comes from', async () => {
  const server = await startServer({ ENTENTE_MAX_COST: '100' });
  const text = 'query ($size: Int = 101) { alliances(first: $size) { nodes { id } } }';
  expect((await server.ask(text, { size: 100 })).status).toBe(200);
  expectRefused(await server.ask(text, { size: 101 }), 100, 101, 'ENTENTE_MAX_COST');
  expectRefused(await server.ask(text), 100, 101, 'ENTENTE_MAX_COST');
  await expectAnswering(server);
});

test('cost: what fans out 2^30 times is refused in milliseconds', async () => {
  const server = await startServer({ ENTENTE_MAX_DEPTH: '100' });
  const fragments = Array.from(
    { length: 30 },
    (_, level) =>
      `fragment F${level} on Alliance { a: parent { ...F${level + 1} } b: parent { ...F${level + 1} } }`,
  );
  const began = performance.now();
  const answer = await server.ask(
    `{ alliance(id: "a") { ...F0 } } ${fragments.join(' ')} fragment F30 on Alliance { id }`,
  );
  expect(performance.now() - began).toBeLessThan(500);
  expectRefused(answer, 500_000, 2 ** 31 - 1, 'ENTENTE_MAX_COST');
});

test('a full introspection passes, deep as it nests', async () => {
  const server = await startServer();
  const text = getIntrospectionQuery({
    specifiedByUrl: true,
    directiveIsRepeatable: true,
    schemaDescription: true,
    inputValueDeprecation: true,
    oneOf: true,
  });
  const { status, body } = await server.ask(text);
  expect(status).toBe(200);
  expect(body.errors).toBeUndefined();
  expect(body.data).toHaveProperty('__schema.types');
});

test('introspection that multiplies is refused', async () => {
  const server = await startServer({ ENTENTE_MAX_COST: '50000' });
  const fields = Array.from({ length: 900 }, (_, index) => `a${index}: fields { type { name } }`);
  const { body } = await server.ask(`{ __schema { types { ${fields.join(' ')} } } }`);
  expect(body.errors?.[0]?.extensions.code).toBe('COST_LIMIT_EXCEEDED');
});

test.each([
  [
    '10,000 aliases',
    `{ ${Array.from({ length: 10_000 }, (_, index) => `a${index}: greeting`).join(' ')} }`,
  ],
  ['one field 20,000 times', `{ ${'greeting '.repeat(20_000)} }`],
  [
    '10,000 fragments',
    Array.from({ length: 10_000 }, (_, index) => `fragment F${index} on Query { greeting }`)
      .join(' ')
      .slice(0, 250_000),
  ],
])('tokens: %s are refused by the parser, at once', async (_name, text) => {
  const server = await startServer();
  const began = performance.now();
  const { status, body } = await server.ask(text);
  expect(performance.now() - began).toBeLessThan(500);
  expect(status).toBe(400);
  expect(body.errors?.[0]?.extensions).toEqual({ code: 'GRAPHQL_PARSE_FAILED' });
  expect(body.errors?.[0]?.message).toContain('10000 tokens');
  await expectAnswering(server);
});

test.each([
  ['one field 9,000 times', `{ ${'greeting '.repeat(9_000)} }`],
  ['one object 1,100 times', `{ ${'alliance(id: "a") { name } '.repeat(1_100)} }`],
  [
    'fragments that spread all later ones',
    `{ ...F0 } ${Array.from({ length: 60 }, (_, index) => `fragment F${index} on Query { greeting ${Array.from({ length: 59 - index }, (__, later) => `...F${index + 1 + later}`).join(' ')} }`).join(' ')}`,
  ],
])('validation is no attack: %s', async (_name, text) => {
  const server = await startServer();
  const began = performance.now();
  const { status } = await server.ask(text);
  expect(performance.now() - began).toBeLessThan(2000);
  expect(status).toBe(400);
  await expectAnswering(server);
});

test.each([
  '{ ...F } fragment F on Query { greeting ...F }',
  '{ ...F } fragment F on Query { ...G } fragment G on Query { ...F }',
])('a fragment cycle is a validation error: %s', async (text) => {
  const server = await startServer();
  const { status, body } = await server.ask(text);
  expect(status).toBe(400);
  expect(body.errors?.[0]?.extensions).toEqual({ code: 'GRAPHQL_VALIDATION_FAILED' });
});

test('nesting: texts and variables that nest too deep are refused before anything recurses', async () => {
  const server = await startServer();
  const twin = `a: alliance(id: "a") ${'{ parent '.repeat(1000)} { id } ${'} '.repeat(1000)}`;
  expectRefused(await server.ask(`{ ${twin} ${twin} }`), 100, 1002, 'ENTENTE_MAX_NESTING');
  expectRefused(await server.ask('{ ... '.repeat(4000)), 100, 4000, 'ENTENTE_MAX_NESTING');

  const filters = 'query ($where: Where) { alliances(where: $where) { totalCount } }';
  const askNested = (levels: number) => {
    const where = `${'{"and":'.repeat(levels)}{}${'}'.repeat(levels)}`;
    return server.post(`{"query":${JSON.stringify(filters)},"variables":{"where":${where}}}`);
  };
  expect((await askNested(98)).status).toBe(200);
  expectRefused(await askNested(99), 100, 101, 'ENTENTE_MAX_NESTING');
  expectRefused(await askNested(30_000), 100, 30_002, 'ENTENTE_MAX_NESTING');
  await expectAnswering(server);
});

test('nesting: brackets in strings and comments are no nesting', async () => {
  const server = await startServer();
  const brackets = '{['.repeat(200);
  const { status } = await server.ask(`{ required(text: "${brackets}") # ${brackets}\n }`);
  expect(status).toBe(200);
});
