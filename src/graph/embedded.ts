/** The engine that needs nothing but Node: Grafeo, in this process, on one file. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import grafeo from '@grafeo-db/js';
import type { CreateOptions, GrafeoDB } from '@grafeo-db/js';
import { EntenteError } from '../errors.ts';
import { tooLate, within } from './deadline.ts';
import { translated } from './embedded-errors.ts';
import { checkExpected } from './expectation.ts';
import type { Graph, Index, OnStatement, CypherStatement, Values, Write } from './graph.ts';
import { checkStatementSize } from './statement-size.ts';

export interface EmbeddedOptions {
  /** Whether rows that a statement leaves unordered come in any order, so that a test sees who relies on one. */
  readonly shuffleUnordered?: boolean;
}

/** Opens the graph in this folder, or a new one there; without a folder the graph is kept in memory. */
export function openEmbedded(folder?: string, options: EmbeddedOptions = {}): Graph {
  const { shuffleUnordered = false } = options;
  const database =
    folder === undefined
      ? grafeo.GrafeoDB.create(undefined, { shuffleUnordered })
      : openFile(folder, { shuffleUnordered });
  // Grafeo gives each write its own snapshot: two at once would conflict where they touch one node.
  let lastWrite: Promise<unknown> = Promise.resolve();
  let closed = false;

  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const turn = lastWrite.then(work, work);
    lastWrite = turn;
    return turn;
  };

  const run = async ({ text, parameters }: CypherStatement): Promise<readonly Values[]> => {
    if (closed) throw new EntenteError('UNAVAILABLE', 'The graph has been closed.');
    try {
      return (await database.executeCypher(text, parameters)).rows();
    } catch (error) {
      throw translated(error);
    }
  };

  return {
    engine: 'embedded',
    async read(statement) {
      checkStatementSize(statement.text);
      const { timeoutMs } = statement;
      if (timeoutMs === undefined) return run(statement);
      // Grafeo cannot stop a statement: it goes on, but whoever asked has an answer.
      return within(timeoutMs, run(statement), () => tooLate(timeoutMs));
    },
    write: (statements, onStatement) => inTurn(() => writeAll(database, statements, onStatement)),
    setup: (indexes) => inTurn(() => createIndexes(database, indexes)),
    async health() {
      await run({ text: 'RETURN 1', parameters: {} });
    },
    async close() {
      await lastWrite.catch(() => undefined);
      if (!closed) database.close();
      closed = true;
    },
  };
}

function openFile(folder: string, options: CreateOptions): GrafeoDB {
  const file = join(folder, 'graph');
  try {
    mkdirSync(folder, { recursive: true });
    return grafeo.GrafeoDB.create(file, options);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new EntenteError(
      'UNAVAILABLE',
      reason.includes('cannot be locked')
        ? `The graph in ${file} is in use by another process. Stop that process, or name another folder with ENTENTE_STORE.`
        : `${file} cannot be opened as a graph (${reason}). Name another folder with ENTENTE_STORE.`,
      { file },
      { cause: error },
    );
  }
}

async function writeAll(
  database: GrafeoDB,
  statements: readonly Write[],
  onStatement?: OnStatement,
): Promise<readonly (readonly Values[])[]> {
  const transaction = database.beginTransaction();
  try {
    const all: (readonly Values[])[] = [];
    for (const statement of statements) {
      const { text, parameters } = statement;
      const rows = (await transaction.executeCypher(text, parameters)).rows();
      checkExpected(statement, rows);
      all.push(rows);
      onStatement?.(all.length);
    }
    transaction.commit();
    return all;
  } catch (error) {
    if (transaction.isActive) transaction.rollback();
    throw error;
  }
}

async function createIndexes(database: GrafeoDB, indexes: readonly Index[]): Promise<void> {
  for (const { label, property, kind } of indexes) {
    // Grafeo has an index of words, and none of what is in a text: it goes through the label.
    if (kind === 'text') continue;
    // The constraint alone would compare every pair of nodes; the index makes it a look-up.
    await database.executeCypher(
      `CREATE INDEX ${label}_${property} IF NOT EXISTS FOR (n:${label}) ON (n.${property})`,
    );
    if (kind !== 'unique') continue;
    await database.executeCypher(
      `CREATE CONSTRAINT ${label}_${property}_unique IF NOT EXISTS FOR (n:${label}) REQUIRE n.${property} IS UNIQUE`,
    );
  }
}
