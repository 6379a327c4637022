import { once } from 'node:events';
import { Agent, request } from 'node:http';
import { connect } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { startServer } from './serving.ts';

test('the address has the port that was free', async () => {
  const server = await startServer();
  expect(server.url).toMatch(/^http:\/\/127\.0\.0\.1:[1-9]\d+$/);
});

test('an IPv6 address is written as URLs write it', async () => {
  const server = await startServer({ HOST: '::1' });
  expect(server.url).toMatch(/^http:\/\/\[::1\]:\d+$/);
  expect((await server.request('/health/live')).status).toBe(200);
});

test('a port already taken is refused, and the error says how to choose another', async () => {
  const first = await startServer();
  const port = Number(new URL(first.url).port);
  await expect(startServer({ PORT: String(port) })).rejects.toThrow(
    `Port ${port} of 127.0.0.1 is already in use; choose another, for example: PORT=${port + 1} npm start`,
  );
  expect((await first.ask('{ greeting }')).status).toBe(200);
});

test('an address that is not this machine’s is refused', async () => {
  await expect(startServer({ HOST: '192.0.2.1' })).rejects.toThrow(
    /Cannot listen on port 0 of 192\.0\.2\.1 \(PORT, HOST\): .*EADDRNOTAVAIL/,
  );
});

test('stop lets a running request finish, takes no new one, and may be called twice', async () => {
  const server = await startServer();
  const answer = server.ask('{ slow }');
  await server.slow.begun;
  const stopped = Promise.all([server.stop(), server.stop()]);
  await delay(20);
  await expect(server.ask('{ greeting }')).rejects.toThrow();
  server.slow.finish();
  expect((await answer).body).toEqual({ data: { slow: 'done' } });
  await stopped;
});

test('stop gives up on a request that outlasts the drain limit', async () => {
  const server = await startServer({ ENTENTE_DRAIN_MS: '50' });
  const answer = server.ask('{ slow }').then(
    () => 'answered',
    () => 'cut off',
  );
  await server.slow.begun;
  const began = performance.now();
  await server.stop();
  expect(performance.now() - began).toBeGreaterThan(40);
  expect(await answer).toBe('cut off');
});

test('stop closes connections that are kept alive, or have never asked anything', async () => {
  const server = await startServer();
  const { hostname, port } = new URL(server.url);
  const agent = new Agent({ keepAlive: true });
  const kept = request(`${server.url}/health/live`, { agent }).end();
  const [response] = (await once(kept, 'response')) as [NodeJS.ReadableStream];
  response.resume();
  await once(response, 'end');
  const silent = connect(Number(port), hostname);
  await once(silent, 'connect');

  const began = performance.now();
  await server.stop();
  expect(performance.now() - began).toBeLessThan(1000);
  silent.destroy();
  agent.destroy();
});
