/** Whose pages a browser lets read an answer. */
import { expect, test } from 'vitest';
import { startServer } from './serving.ts';
import type { TestServer } from './serving.ts';

const asked = '{"query":"{ greeting }"}';
const post = (server: TestServer, origin: string) => server.post(asked, { origin });
const preflight = (server: TestServer, origin: string) =>
  server.request('/graphql', {
    method: 'OPTIONS',
    headers: {
      origin,
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'content-type',
    },
  });

test('by default nobody else’s', async () => {
  const server = await startServer();
  for (const { headers } of [
    await post(server, 'https://a.example'),
    await preflight(server, 'https://a.example'),
  ]) {
    expect(headers.get('access-control-allow-origin')).toBe(null);
  }
});

test('those that are named, with what a page of theirs sends', async () => {
  const server = await startServer({
    ENTENTE_ORIGINS: 'https://a.example http://127.0.0.1:5173',
  });
  for (const origin of ['https://a.example', 'http://127.0.0.1:5173']) {
    const { status, headers } = await preflight(server, origin);
    expect(status).toBe(204);
    expect(headers.get('access-control-allow-origin')).toBe(origin);
    expect(headers.get('access-control-allow-methods')).toBe('GET,POST');
    expect(headers.get('access-control-allow-headers')).toMatch(/content-type/i);
    const answer = await post(server, origin);
    expect(answer.body).toEqual({ data: { greeting: 'hello' } });
    expect(answer.headers.get('access-control-allow-origin')).toBe(origin);
    expect(answer.headers.get('access-control-allow-credentials')).toBe(null);
    expect(answer.headers.get('vary')).toMatch(/origin/i);
  }
  const other = await post(server, 'https://b.example');
  expect(other.headers.get('access-control-allow-origin')).toBe(null);
  const health = await server.request('/health/live', { headers: { origin: 'https://a.example' } });
  expect(health.headers.get('access-control-allow-origin')).toBe(null);
});

test('everyone’s, where it says so', async () => {
  const server = await startServer({ ENTENTE_ORIGINS: '*' });
  const { headers } = await post(server, 'https://a.example');
  expect(headers.get('access-control-allow-origin')).toBe('*');
});
