/** The engine that needs nothing but Node: Grafeo, in this process, on one file. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import grafeo from '@grafeo-db/js';
import type { GrafeoDB } from '@grafeo-db/js';
import { EntenteError } from '../errors.ts';
import type { Graph, Index, Statement, Values } from './graph.ts';

/** Opens the graph in this folder, or a new one there; without a folder the graph is kept in memory. */
export function openEmbedded(folder?: string): Graph {
  const database = folder === undefined ? grafeo.GrafeoDB.create() : openFile(folder);
  // Grafeo gives each write its own snapshot: two at once would conflict where they touch one node.
  let lastWrite: Promise<unknown> = Promise.resolve();
  let closed = false;

  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const turn = lastWrite.then(work, work);
    lastWrite = turn;
    return turn;
  };

  return {
    engine: 'embedded',
    async read({ text, parameters }) {
      if (closed) throw new EntenteError('UNAVAILABLE', 'The graph has been closed.');
      const result = await database.executeCypher(text, parameters);
      return result.rows();
    },
    write: (statements) => inTurn(() => writeAll(database, statements)),
    setup: (indexes) => inTurn(() => createIndexes(database, indexes)),
    async health() {
      if (closed) throw new EntenteError('UNAVAILABLE', 'The graph has been closed.');
      await database.executeCypher('RETURN 1');
    },
    async close() {
      await lastWrite.catch(() => undefined);
      if (!closed) database.close();
      closed = true;
    },
  };
}

function openFile(folder: string): GrafeoDB {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, 'graph');
  try {
    return grafeo.GrafeoDB.create(file);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    if (!reason.includes('cannot be locked')) throw error;
    throw new EntenteError(
      'UNAVAILABLE',
      `The graph in ${file} is in use by another process. Stop that process, or name another folder with ENTENTE_STORE.`,
      { file },
      { cause: error },
    );
  }
}

async function writeAll(
  database: GrafeoDB,
  statements: readonly Statement[],
): Promise<readonly (readonly Values[])[]> {
  const transaction = database.beginTransaction();
  try {
    const all: (readonly Values[])[] = [];
    for (const { text, parameters } of statements) {
      all.push((await transaction.executeCypher(text, parameters)).rows());
    }
    transaction.commit();
    return all;
  } catch (error) {
    if (transaction.isActive) transaction.rollback();
    throw error;
  }
}

async function createIndexes(database: GrafeoDB, indexes: readonly Index[]): Promise<void> {
  for (const { label, property, unique } of indexes) {
    // The constraint alone would compare every pair of nodes; the index makes it a look-up.
    await database.executeCypher(
      `CREATE INDEX ${label}_${property} IF NOT EXISTS FOR (n:${label}) ON (n.${property})`,
    );
    if (!unique) continue;
    await database.executeCypher(
      `CREATE CONSTRAINT ${label}_${property}_unique IF NOT EXISTS FOR (n:${label}) REQUIRE n.${property} IS UNIQUE`,
    );
  }
}
