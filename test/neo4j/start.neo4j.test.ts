/** Proves that the suite's Neo4j answers, that one of its own survives an outage, and that none outlives its stop. */
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import neo4j from 'neo4j-driver';
import { describe, expect, inject, onTestFinished, test } from 'vitest';

import {
  ownNeo4jProblem,
  startOwnNeo4j,
  type Neo4jAddress,
  type Neo4jOptions,
  type OwnNeo4j,
} from './start.ts';

const shared = inject('neo4j');

const remember = 'CREATE (n:Memory {answer: 42}) RETURN n.answer AS answer';
const recall = 'MATCH (n:Memory) RETURN n.answer AS answer';

test('the Neo4j of the run answers', async ({ skip }) => {
  if ('skipped' in shared) return skip(shared.skipped);
  expect(await ask(shared, 'RETURN 1 AS answer')).toEqual([neo4j.int(1)]);
});

const noneOfItsOwn = 'skipped' in shared || ownNeo4jProblem() !== undefined;

describe.skipIf(noneOfItsOwn)('a Neo4j of its own', { timeout: 300_000 }, () => {
  test('comes back after an outage with its data, and is gone after stop', async () => {
    const own = await start();
    await ask(own, remember);

    await own.kill();
    await expect(ask(own, recall)).rejects.toMatchObject({ code: 'ServiceUnavailable' });

    await own.restart();
    expect(await ask(own, recall)).toEqual([neo4j.int(42)]);

    const { pid, folder } = own;
    expect([isAlive(pid), existsSync(folder)]).toEqual([true, true]);
    await own.stop();
    expect([isAlive(pid), existsSync(folder)]).toEqual([false, false]);
  });

  test('takes up the port and the folder it is given', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'entente-neo4j-kept-'));
    onTestFinished(() => rm(folder, { recursive: true }));
    const first = await start({ folder });
    await ask(first, remember);
    await first.stop();

    const second = await start({ folder, port: first.port });
    expect(second.uri).toBe(first.uri);
    expect(await ask(second, recall)).toEqual([neo4j.int(42)]);
  });
});

async function start(options?: Neo4jOptions): Promise<OwnNeo4j> {
  const own = await startOwnNeo4j(options);
  onTestFinished(() => own.stop());
  return own;
}

async function ask(address: Neo4jAddress, statement: string): Promise<unknown[]> {
  const { uri, username, password = '' } = address;
  const auth = username === undefined ? undefined : neo4j.auth.basic(username, password);
  await using driver = neo4j.driver(uri, auth);
  // Not executeQuery, which goes on trying for 30 s when nobody answers.
  const { records } = await driver.session().run(statement);
  return records.map((record): unknown => record.get('answer'));
}

function isAlive(pid: number | undefined): boolean {
  if (pid === undefined) throw new Error('There was no process to ask about.');
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
