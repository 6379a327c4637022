/** Neo4j gone, slow, hung or not what it should be: what clients and whoever starts the server are told. */
import { once } from 'node:events';
import { createServer } from 'node:http';
import { createServer as createTcpServer } from 'node:net';
import type { AddressInfo, Server } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, inject, onTestFinished, test, vi } from 'vitest';
import { run } from '../src/commands/run.ts';
import type { Graph } from '../src/graph/graph.ts';
import { loadBundled } from '../src/importers/bundled/load-bundled.ts';
import { dataFolder } from '../src/paths.ts';
import { graphAt } from './neo4j/graph-at.ts';
import { ownNeo4jProblem, startOwnNeo4j } from './neo4j/start.ts';
import type { OwnNeo4j } from './neo4j/start.ts';
import { served } from './support/served.ts';
import type { Answer, Served } from './support/served.ts';

const shared = inject('neo4j');
const impossible = 'skipped' in shared || ownNeo4jProblem() !== undefined;

const good = '{ alliance(id: "alliance:csto") { abbreviation } }';
const goodBody = { data: { alliance: { abbreviation: 'CSTO' } } };

/** Filters through six relationships, for members that no alliance has: each level multiplies the work. */
const heavy = `{ alliances(where: ${'{ memberships: { some: { alliance: '.repeat(3)}{ id: { eq: "a:b" } }${' } } }'.repeat(3)}) { totalCount } }`;

/** What the driver gives Neo4j to say that it has stopped a statement, and a second for a busy machine. */
const grace = 4_000;
/** A few seconds: that long a client waits to hear that Neo4j is gone. */
const soon = 6_000;

describe.skipIf(impossible)('an outage of Neo4j', { timeout: 120_000 }, () => {
  let own: OwnNeo4j;

  beforeAll(async () => {
    own = await startOwnNeo4j();
    const graph = graphAt(own.uri);
    await loadBundled(graph, dataFolder, () => undefined);
    await graph.close();
  });
  afterAll(() => own.stop());

  const serving = async (
    { timeoutMs = 20_000, database }: Options = {},
    scheme = 'bolt',
  ): Promise<Served> => {
    const graph = graphAt(own.uri.replace('bolt', scheme), database);
    const server = await served(graph, { ENTENTE_TIMEOUT_MS: String(timeoutMs) });
    onTestFinished(async () => {
      await server.stop();
      await graph.close();
    });
    return server;
  };

  test.each(['bolt', 'neo4j'])(
    '%s:// answers, says soon that Neo4j is gone, and answers again once it is back',
    async (scheme) => {
      const server = await serving({}, scheme);
      // Twenty connections, all of them broken when they are used again.
      await expectGood(server, 20);
      expect(await health(server)).toEqual({ live: 200, ready: 200 });

      const asked = timed(server.ask(heavy));
      await delay(1_000);
      await own.kill();
      expectUnavailable(await asked);
      const many = Array.from({ length: 20 }, () => timed(server.ask(good)));
      for (const answered of [...(await Promise.all(many)), await timed(server.ask(good))]) {
        expectUnavailable(answered);
      }
      expect(await health(server)).toEqual({ live: 200, ready: 503, code: 'UNAVAILABLE' });

      // Whatever Neo4j does while it starts, each request has one of two answers, and soon.
      const state = { starting: true };
      const restarted = own.restart().finally(() => (state.starting = false));
      while (state.starting) {
        const answered = await timed(server.ask(good));
        if (codeOf(answered.answer) === undefined) expect(answered.answer.body).toEqual(goodBody);
        else expectUnavailable(answered);
        await delay(200);
      }
      await restarted;
      await expectGood(server, 20);
      expect(await health(server)).toEqual({ live: 200, ready: 200 });
      // The client is told no reason; the log has it.
      expect(server.logged.join('\n')).toContain('ServiceUnavailable');
    },
  );

  test('a question past its timeout is stopped, and its error gives the limit', async () => {
    const server = await serving({ timeoutMs: 1_000 });
    const { answer, milliseconds } = await timed(server.ask(heavy));
    expect(answer.body).toEqual({
      data: null,
      errors: [
        {
          message: expect.stringContaining('1000 ms') as string,
          locations: [{ line: 1, column: 3 }],
          path: ['alliances'],
          extensions: { code: 'TIMEOUT', limit: 1_000 },
        },
      ],
    });
    expect(milliseconds).toBeGreaterThan(1_000);
    expect(milliseconds).toBeLessThan(1_000 + grace);
    await expectGood(server, 5);
    await expectIdle(graphAt(own.uri));
  });

  test('so is one that Neo4j takes long to plan, when it heeds no timeout', async () => {
    const server = await serving({ timeoutMs: 100 });
    const filters = Array(390).fill('{ memberships: { some: { id: { eq: "a:b" } } } }').join(' ');
    const question = `{ alliances(where: { or: [${filters}] }) { totalCount } }`;
    const { answer, milliseconds } = await timed(server.ask(question));
    expect(answer.body.errors?.[0]?.extensions).toEqual({ code: 'TIMEOUT', limit: 100 });
    expect(milliseconds).toBeLessThan(100 + grace);
    await expect
      .poll(() => server.ask(good), { timeout: 20_000 })
      .toMatchObject({ body: goodBody });
  });

  test('a Neo4j that hangs is none: questions and health say so in time, until it goes on', async () => {
    const server = await serving({ timeoutMs: 1_000 });
    await expectGood(server, 3);
    const { pid } = own;
    if (pid === undefined) throw new Error('Neo4j does not run.');
    process.kill(pid, 'SIGSTOP');
    try {
      const answers = await Promise.all(Array.from({ length: 5 }, () => timed(server.ask(good))));
      for (const { answer, milliseconds } of answers) {
        expect(['TIMEOUT', 'UNAVAILABLE']).toContain(codeOf(answer));
        expect(milliseconds).toBeLessThan(soon + 1_000);
      }
      expect(await health(server)).toMatchObject({ live: 200, ready: 503 });
    } finally {
      process.kill(pid, 'SIGCONT');
    }
    await expect
      .poll(() => server.ask(good), { timeout: 20_000 })
      .toMatchObject({ body: goodBody });
    await expectGood(server, 5);
    expect(await health(server)).toEqual({ live: 200, ready: 200 });
  });

  test('a database that is not there is not ready, and the error names it', async () => {
    const server = await serving({ database: 'nowhere' });
    const { body } = await server.ask(good);
    expect(body.errors?.[0]).toMatchObject({
      message: 'There is no database "nowhere". Check NEO4J_DATABASE.',
      extensions: { code: 'UNAVAILABLE' },
    });
    expect(await health(server)).toEqual({ live: 200, ready: 503, code: 'UNAVAILABLE' });
    const { code, said } = await running('serve', {
      NEO4J_URI: own.uri,
      NEO4J_DATABASE: 'nowhere',
    });
    expect(code).toBe(1);
    expect(said).toContain('There is no database "nowhere". Check NEO4J_DATABASE.');
  });
});

describe('a start without a Neo4j', () => {
  test.each(['bolt', 'neo4j'])('%s:// that nobody answers is named', async (scheme) => {
    const uri = `${scheme}://127.0.0.1:${await freePort()}`;
    for (const command of ['serve', 'load']) {
      const started = performance.now();
      const { code, said } = await running(command, { NEO4J_URI: uri });
      expect(code).toBe(1);
      expect(said).toContain('The database cannot be reached.');
      expect(said).toContain(`NEO4J_URI is ${uri}.`);
      expect(said).not.toMatch(/\n +at /);
      expect(performance.now() - started).toBeLessThan(soon);
    }
  });

  test('a wrong password says which settings to check', async () => {
    const { code, said } = await running('serve', {
      NEO4J_URI: await boltThatRefuses('Neo.ClientError.Security.Unauthorized', 'Wrong password.'),
      NEO4J_PASSWORD: 'hunter2',
    });
    expect(code).toBe(1);
    expect(said).toContain('refuses the user. Check NEO4J_USERNAME and NEO4J_PASSWORD.');
    expect(said).toContain('Wrong password.');
    expect(said).not.toContain('hunter2');
  });

  test('a client learns neither the address nor the user', async () => {
    const uri = await boltThatRefuses('Neo.ClientError.Security.Unauthorized', 'secret-user');
    const graph = graphAt(uri);
    const server = await served(graph);
    onTestFinished(async () => {
      await server.stop();
      await graph.close();
    });
    const { body, text } = await server.ask(good);
    expect(body.errors?.[0]?.extensions).toEqual({ code: 'UNAVAILABLE' });
    expect(text).not.toMatch(/secret-user|127\.0\.0\.1|bolt:/);
    expect(server.logged.join('\n')).toContain('secret-user');
  });

  test('a web server is no Neo4j', async () => {
    const web = createServer((_request, response) => response.end('hello'));
    const uri = `bolt://127.0.0.1:${await listening(web)}`;
    onTestFinished(() => void web.close());
    const { code, said } = await running('serve', { NEO4J_URI: uri });
    expect(code).toBe(1);
    expect(said).toContain(`NEO4J_URI is ${uri}. Server responded HTTP.`);
  });

  test('an address that is none is refused', async () => {
    const { code, said } = await running('serve', { NEO4J_URI: 'bolt://' });
    expect(code).toBe(1);
    expect(said).toContain('NEO4J_URI is "bolt://", which is not an address');
    expect(said).not.toMatch(/\n +at /);
  });
});

interface Options {
  readonly timeoutMs?: number;
  readonly database?: string;
}

interface Timed {
  readonly answer: Answer;
  readonly milliseconds: number;
}

async function timed(asked: Promise<Answer>): Promise<Timed> {
  const started = performance.now();
  const answer = await asked;
  return { answer, milliseconds: performance.now() - started };
}

function codeOf({ body }: Answer): unknown {
  return body.errors?.[0]?.extensions.code;
}

function expectUnavailable({ answer, milliseconds }: Timed): void {
  const extensions = answer.body.errors?.map((error) => error.extensions);
  expect(extensions).toEqual([{ code: 'UNAVAILABLE' }]);
  expect(answer.text).not.toContain('127.0.0.1');
  expect(milliseconds).toBeLessThan(soon);
}

/** So many at once, each with the right answer. */
async function expectGood(server: Served, count: number): Promise<void> {
  const answers = await Promise.all(Array.from({ length: count }, () => server.ask(good)));
  expect(answers.map(({ body }) => body)).toEqual(Array(count).fill(goodBody));
}

async function health(server: Served) {
  const live = await server.get('/health/live');
  const ready = await server.get('/health/ready');
  const code = codeOf(ready);
  return { live: live.status, ready: ready.status, ...(code === undefined ? {} : { code }) };
}

/** Waits until no statement of the API runs. */
async function expectIdle(graph: Graph): Promise<void> {
  const running = {
    text: `SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery CONTAINS '[:IN_ALLIANCE]' AND NOT currentQuery STARTS WITH 'SHOW' RETURN currentQuery`,
    parameters: {},
  };
  await expect.poll(() => graph.read(running), { timeout: 10_000, interval: 500 }).toEqual([]);
  await graph.close();
}

/** Runs a command that is to fail; gives its exit code and what it said. */
async function running(command: string, env: Readonly<Record<string, string>>) {
  const said: string[] = [];
  const spies = [vi.spyOn(console, 'error'), vi.spyOn(console, 'log')];
  for (const spy of spies) spy.mockImplementation((...words) => void said.push(words.join(' ')));
  try {
    return { code: await run([command], { PORT: '0', ...env }), said: said.join('\n') };
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
}

async function freePort(): Promise<number> {
  const server = createTcpServer();
  const port = await listening(server);
  server.close();
  await once(server, 'close');
  return port;
}

/** The port. */
async function listening(server: Server): Promise<number> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return (server.address() as AddressInfo).port;
}

/**
 * The tests' Neo4j lets everybody in. This is as much of the Bolt protocol as it takes to refuse: the
 * handshake for version 5.4, then success for HELLO and a failure for LOGON.
 */
async function boltThatRefuses(code: string, message: string): Promise<string> {
  const server = createTcpServer((socket) => {
    socket.on('error', () => undefined);
    socket.once('data', () => {
      socket.write(Buffer.from([0, 0, 4, 5]));
      socket.once('data', () => {
        socket.write(boltMessage(0x70, { server: 'Neo4j/5.26.0', connection_id: 'bolt-1' }));
        socket.write(boltMessage(0x7f, { code, message }));
      });
    });
  });
  onTestFinished(() => void server.close());
  return `bolt://127.0.0.1:${await listening(server)}`;
}

/** A structure with one map of texts, in one chunk. */
function boltMessage(tag: number, fields: Readonly<Record<string, string>>): Buffer {
  const texts = Object.entries(fields)
    .flat()
    .map((text) => Buffer.from([0xd0, text.length, ...Buffer.from(text)]));
  const content = Buffer.concat([Buffer.from([0xb1, tag, 0xa0 | (texts.length / 2)]), ...texts]);
  return Buffer.concat([Buffer.from([0, content.length]), content, Buffer.from([0, 0])]);
}
