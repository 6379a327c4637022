/** A Neo4j that goes away and comes back under a running server, and a statement that takes too long. */
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { EntenteError } from '../src/errors.ts';
import type { Graph } from '../src/graph/graph.ts';
import { openNeo4j } from '../src/graph/neo4j.ts';
import { ownNeo4jProblem, startOwnNeo4j } from './neo4j/start.ts';
import type { OwnNeo4j } from './neo4j/start.ts';
import { served } from './support/served.ts';
import type { Served } from './support/served.ts';

const shared = inject('neo4j');
const skipped = 'skipped' in shared ? shared.skipped : ownNeo4jProblem();
const question = '{ alliances { totalCount } }';

describe.skipIf(skipped !== undefined)('a server whose Neo4j fails', () => {
  let neo4j: OwnNeo4j;
  let graph: Graph;
  let server: Served;

  const open = (uri: string, timeoutMs = 10_000): Graph =>
    openNeo4j({ uri, username: 'neo4j', password: null, database: 'neo4j', timeoutMs });

  beforeAll(async () => {
    neo4j = await startOwnNeo4j();
    graph = open(neo4j.uri);
    server = await served(graph);
  });
  afterAll(async () => {
    await server.stop();
    await graph.close();
    await neo4j.stop();
  });

  test('answers UNAVAILABLE soon while it is away, and again once it is back', async () => {
    expect((await server.ask(question)).body).toEqual({ data: { alliances: { totalCount: 0 } } });
    await neo4j.kill();
    const started = performance.now();
    const away = await server.ask(question);
    expect(performance.now() - started).toBeLessThan(10_000);
    expect(away.body.errors?.[0]?.extensions.code).toBe('UNAVAILABLE');
    expect((await server.get('/health/ready')).status).toBe(503);
    expect((await server.get('/health/live')).status).toBe(200);
    await neo4j.restart();
    await expect
      .poll(async () => (await server.ask(question)).body, { timeout: 60_000, interval: 500 })
      .toEqual({ data: { alliances: { totalCount: 0 } } });
    expect((await server.get('/health/ready')).status).toBe(200);
  });

  test('answers TIMEOUT with the limit where a statement takes too long, and goes on', async () => {
    const hasty = open(neo4j.uri, 100);
    const slow = {
      text: 'UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b WITH a * b AS c WHERE c < 0 RETURN count(c)',
      parameters: {},
    };
    try {
      const error: unknown = await hasty.read(slow).catch((reason: unknown) => reason);
      expect(error).toBeInstanceOf(EntenteError);
      expect(error).toMatchObject({ code: 'TIMEOUT', details: { limit: 100 } });
      expect(await hasty.read({ text: 'RETURN 1', parameters: {} })).toEqual([[1]]);
    } finally {
      await hasty.close();
    }
  });

  test('is reached by routing as well', async () => {
    const routed = open(neo4j.uri.replace('bolt:', 'neo4j:'));
    try {
      expect(await routed.read({ text: 'RETURN 1', parameters: {} })).toEqual([[1]]);
    } finally {
      await routed.close();
    }
  });
});
