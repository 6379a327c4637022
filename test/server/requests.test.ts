import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { startServer } from './serving.ts';
import type { Answer, TestServer } from './serving.ts';

const greeting = '{"query":"{ greeting }"}';

function expectRefused({ status, body }: Answer, expected: number, code: string, message: string) {
  expect(status).toBe(expected);
  expect(Object.keys(body)).toEqual(['errors']);
  expect(body.errors).toHaveLength(1);
  expect(body.errors?.[0]?.extensions.code).toBe(code);
  expect(body.errors?.[0]?.message).toContain(message);
}

async function expectAnswering(server: TestServer): Promise<void> {
  const { status, body } = await server.post(greeting);
  expect({ status, body }).toEqual({ status: 200, body: { data: { greeting: 'hello' } } });
}

test('a body over the limit is refused with limit and setting, 1 MB of query too', async () => {
  const server = await startServer({ ENTENTE_MAX_BODY_BYTES: '1000' });
  expect((await server.post(greeting.padEnd(1000))).status).toBe(200);
  const answer = await server.post(greeting.padEnd(1001));
  expectRefused(answer, 413, 'BAD_REQUEST', '1000 bytes');
  expect(answer.body.errors?.[0]?.extensions).toMatchObject({
    limit: 1000,
    setting: 'ENTENTE_MAX_BODY_BYTES',
  });
  const megabyte = JSON.stringify({ query: `{ ${'greeting '.repeat(120_000)} }` });
  expectRefused(await server.post(megabyte), 413, 'BAD_REQUEST', 'larger than');
  await expectAnswering(server);
});

test('a body is measured once it is unpacked', async () => {
  const server = await startServer({ ENTENTE_MAX_BODY_BYTES: '1000' });
  const send = (text: string) =>
    server.request('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'content-encoding': 'gzip' },
      body: gzipSync(text),
    });
  expect((await send(greeting)).status).toBe(200);
  expectRefused(await send(greeting.padEnd(1_000_000)), 413, 'BAD_REQUEST', 'larger than');
  await expectAnswering(server);
});

test.each(['{"query": "{ greeting }"', 'no JSON', '{"query":"\u0000"}'])(
  'a body that is broken JSON is refused: %j',
  async (body) => {
    const server = await startServer();
    expectRefused(await server.post(body), 400, 'BAD_REQUEST', 'not valid JSON');
    await expectAnswering(server);
  },
);

test.each(['[]', '{}', '{"query":1}', '{"query":"{ greeting }","variables":[]}', `[${greeting}]`])(
  'JSON that is no request is refused: %s',
  async (body) => {
    const server = await startServer();
    const { status, body: answer } = await server.post(body);
    expect(status).toBe(400);
    expect(answer.errors?.[0]?.extensions).toEqual({ code: 'BAD_REQUEST' });
  },
);

test.each(['{}', '{"query":""}', '{"query":null}', '{"variables":{}}'])(
  'a request without a query is told so: %s',
  async (body) => {
    const server = await startServer();
    expectRefused(await server.post(body), 400, 'BAD_REQUEST', 'has no query. Send one, such as');
    await expectAnswering(server);
  },
);

test('and so is one in the address', async () => {
  const server = await startServer();
  const headers = { accept: 'application/json' };
  for (const path of ['/graphql', '/graphql?query=']) {
    expectRefused(await server.request(path, { headers }), 400, 'BAD_REQUEST', 'has no query');
  }
});

test.each([
  'text/plain',
  'application/x-www-form-urlencoded',
  'application/xml',
  'multipart/form-data; boundary=x',
])(
  'another content type is refused, so that no form of another site gets through: %s',
  async (type) => {
    const server = await startServer();
    expectRefused(await server.post(greeting, { 'content-type': type }), 415, 'BAD_REQUEST', type);
    await expectAnswering(server);
  },
);

test('an unknown charset is refused', async () => {
  const server = await startServer();
  const type = 'application/json; charset=klingon';
  expectRefused(
    await server.post(greeting, { 'content-type': type }),
    415,
    'BAD_REQUEST',
    'KLINGON',
  );
});

test('GET answers queries, but only to those who can set a header, and never mutations', async () => {
  const server = await startServer();
  const get = (query: string, headers: Readonly<Record<string, string>>) =>
    server.request(`/graphql?query=${encodeURIComponent(query)}`, { headers });
  const preflighted = { 'apollo-require-preflight': 'yes' };

  expect((await get('{ greeting }', preflighted)).body).toEqual({ data: { greeting: 'hello' } });
  expectRefused(await get('{ greeting }', {}), 400, 'BAD_REQUEST', 'CSRF');
  expectRefused(await get('{ greeting }', { accept: 'text/html' }), 400, 'BAD_REQUEST', 'CSRF');
  const mutation = await get('mutation { rename(name: "x") }', preflighted);
  expectRefused(mutation, 405, 'BAD_REQUEST', 'mutation');
  expect(mutation.headers.get('allow')).toBe('POST');
});

test('a query in the address is measured wherever Apollo would find it', async () => {
  const server = await startServer();
  const query = encodeURIComponent('{ ... '.repeat(200));
  const headers = { 'content-type': 'application/json' };
  for (const path of [`/graphql?query=${query}`, `/graphql?${'a&'.repeat(1001)}query=${query}`]) {
    expectRefused(await server.request(path, { headers }), 400, 'COST_LIMIT_EXCEEDED', 'nests');
  }
});

test('other methods are refused', async () => {
  const server = await startServer();
  const headers = { 'content-type': 'application/json' };
  const answer = await server.request('/graphql', { method: 'PUT', headers, body: greeting });
  expectRefused(answer, 405, 'BAD_REQUEST', 'GET/POST');
});

test('a mutation is answered by POST', async () => {
  const server = await startServer();
  const { body } = await server.ask('mutation { rename(name: "x") }');
  expect(body).toEqual({ data: { rename: 'renamed' } });
});

test.each(['/nope', '/graphql/', '/graphql/x', '/explorer/', '/explorer/nope.js', '/%E0%A4%A'])(
  'nothing is at %s, and the answer says where the API is',
  async (path) => {
    const server = await startServer();
    expectRefused(await server.request(path), 404, 'NOT_FOUND', '/graphql');
  },
);

test('/ leads to the API, relative to where it is served', async () => {
  const server = await startServer();
  const { status, headers } = await server.request('/');
  expect(status).toBe(302);
  expect(headers.get('location')).toBe('graphql');
});

test('answers tell browsers not to guess, frame, or run them, and not what serves them', async () => {
  const server = await startServer();
  for (const { headers } of [await server.post(greeting), await server.request('/nope')]) {
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('content-security-policy')).toBe(
      "default-src 'none'; frame-ancestors 'none'",
    );
    expect(headers.get('x-powered-by')).toBeNull();
    expect(headers.get('access-control-allow-origin')).toBeNull();
  }
});

test('long answers are compressed', async () => {
  const server = await startServer();
  const query = '{ __schema { types { name fields { name } } } }';
  const { headers, body } = await server.post(JSON.stringify({ query }), {
    'accept-encoding': 'gzip',
  });
  expect(headers.get('content-encoding')).toBe('gzip');
  expect(headers.get('vary')).toContain('Accept-Encoding');
  expect(body.data).toHaveProperty('__schema');
});
