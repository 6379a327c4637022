/** A connection that breaks between a commit and its answer: the write is tried again, and says what may be. */
import { createServer, connect } from 'node:net';
import type { AddressInfo, Server } from 'node:net';
import { once } from 'node:events';
import { afterEach, beforeEach, describe, expect, inject, test } from 'vitest';
import type { Graph } from '../../src/graph/graph.ts';
import { graphAt } from '../neo4j/graph-at.ts';

const shared = inject('neo4j');
// Whoever brings a Neo4j may have it encrypt, or ask for a password.
const impossible = 'skipped' in shared || process.env.NEO4J_URI !== undefined;

/** Bolt's message, as one chunk. */
const commit = Buffer.from([0x00, 0x02, 0xb0, 0x12, 0x00, 0x00]);

/** Hands everything on, but for the answer to the first commit: there it breaks the connection. */
async function breakingServer(port: number): Promise<Server> {
  let broken = false;
  const server = createServer((client) => {
    const database = connect(port, '127.0.0.1');
    let isCommitted = false;
    client.on('data', (chunk) => {
      isCommitted ||= chunk.includes(commit);
      database.write(chunk);
    });
    database.on('data', (chunk) => {
      if (!isCommitted || broken) client.write(chunk);
      else {
        broken = true;
        client.destroy();
      }
    });
    for (const [socket, other] of [
      [client, database],
      [database, client],
    ] as const) {
      socket.on('error', () => undefined);
      socket.on('close', () => other.destroy());
    }
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return server;
}

describe.skipIf(impossible)('a write whose commit nobody hears of', () => {
  let direct: Graph;
  let server: Server;
  let graph: Graph;

  beforeEach(async () => {
    if ('skipped' in shared) return;
    direct = graphAt(shared.uri);
    server = await breakingServer(Number(new URL(shared.uri).port));
    graph = graphAt(`bolt://127.0.0.1:${(server.address() as AddressInfo).port}`);
  });
  afterEach(async () => {
    await graph.close();
    await direct.write([{ text: 'MATCH (n:Scratch) DETACH DELETE n', parameters: {} }]);
    await direct.close();
    server.close();
  });

  const numbers = () =>
    direct.read({ text: 'MATCH (n:Scratch) RETURN n.number ORDER BY n.number', parameters: {} });

  test('is written once, where it writes only what is missing', async () => {
    const text = 'MERGE (n:Scratch {number: 1}) RETURN count(*)';
    const expected = { rows: 1, what: 'numbers' };
    expect(await graph.write([{ text, parameters: {}, expect: expected }])).toEqual([[[1]]]);
    expect(await numbers()).toEqual([[1]]);
  });

  test('says so, and not what fails behind it since it is there', async () => {
    await direct.write([{ text: 'CREATE (:Scratch {number: 1})', parameters: {} }]);
    const guard = {
      text: 'MATCH (n:Scratch {number: 1}) SET n.number = 2 RETURN count(*)',
      parameters: {},
      expect: { rows: 1, what: 'numbers' },
    };
    // As a node whose id must be the only one: the second time there is one.
    const text =
      'OPTIONAL MATCH (n:Scratch {number: 3}) WITH count(n) AS there CREATE (:Scratch {number: 3 / (1 - there)})';
    await expect(graph.write([guard, { text, parameters: {} }])).rejects.toThrow(
      'may be there already',
    );
    expect(await numbers()).toEqual([[2], [3]]);
  });

  test('is written once, and says that it may be there, where it must find what it changes', async () => {
    await direct.write([{ text: 'CREATE (:Scratch {number: 1})', parameters: {} }]);
    const text = 'MATCH (n:Scratch {number: 1}) SET n.number = 2 RETURN count(*)';
    const expected = { rows: 1, what: 'numbers' };
    await expect(graph.write([{ text, parameters: {}, expect: expected }])).rejects.toMatchObject({
      code: 'UNAVAILABLE',
      message: expect.stringContaining('may be there already') as string,
      cause: { message: 'Of 1 numbers, 0 could be written: an end is missing.' },
    });
    expect(await numbers()).toEqual([[2]]);
  });
});
