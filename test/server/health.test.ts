import { expect, test } from 'vitest';
import { EntenteError } from '../../src/errors.ts';
import { secret, startServer } from './serving.ts';

test('the server is live, and ready once its graph answers', async () => {
  const server = await startServer();
  const live = await server.request('/health/live');
  expect(live).toMatchObject({ status: 200, body: { status: 'live' } });
  const ready = await server.request('/health/ready');
  expect(ready).toMatchObject({ status: 200, body: { status: 'ready' } });
  expect(ready.headers.get('cache-control')).toBe('no-store');
});

test('the server is live while its graph is gone, and ready again when it is back', async () => {
  let gone = true;
  const server = await startServer(
    {},
    {
      ready: () =>
        gone
          ? Promise.reject(new EntenteError('UNAVAILABLE', 'Neo4j cannot be reached.'))
          : Promise.resolve(),
    },
  );
  expect((await server.request('/health/live')).status).toBe(200);
  const { status, body } = await server.request('/health/ready');
  expect({ status, body }).toEqual({
    status: 503,
    body: {
      errors: [{ message: 'Neo4j cannot be reached.', extensions: { code: 'UNAVAILABLE' } }],
    },
  });
  gone = false;
  expect((await server.request('/health/ready')).status).toBe(200);
});

test('a graph that does not answer in time is not ready', async () => {
  const server = await startServer(
    { ENTENTE_READY_MS: '30' },
    { ready: () => new Promise(() => undefined) },
  );
  const { status, body } = await server.request('/health/ready');
  expect(status).toBe(503);
  expect(body.errors?.[0]).toEqual({
    message: 'The graph did not answer within 30 milliseconds.',
    extensions: { code: 'TIMEOUT' },
  });
});

test('what goes wrong inside is logged and not sent', async () => {
  const server = await startServer({}, { ready: () => Promise.reject(new Error(secret)) });
  const { status, body, text } = await server.request('/health/ready');
  expect(status).toBe(503);
  expect(body.errors?.[0]?.extensions).toEqual({ code: 'INTERNAL_SERVER_ERROR' });
  expect(text).not.toContain(secret);
  expect(server.logged.join('\n')).toContain(secret);
});
