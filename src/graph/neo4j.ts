/** The engine that a user grows into: a Neo4j server or cluster. */
import neo4j from 'neo4j-driver';
import type { Driver, QueryResult, SessionMode } from 'neo4j-driver';
import { badUserInput } from '../errors.ts';
import { tooLate, within } from './deadline.ts';
import { checkExpected, UnexpectedWrite } from './expectation.ts';
import type { Graph, Index, Read, Values, Write } from './graph.ts';
import { isPassing, perhapsWritten, translated } from './neo4j-errors.ts';
import { toParameters } from './neo4j-values.ts';
import { checkStatementSize } from './statement-size.ts';

export interface Neo4jSettings {
  readonly uri: string;
  readonly username: string;
  readonly password: string | null;
  readonly database: string;
}

/** How long to wait before a read is tried again, in milliseconds. */
const pauses: readonly number[] = [50, 250];

/** Only what fails at once is tried again, in milliseconds: a host that is silent would be so again. */
const atOnce = 1_000;

/** How long Neo4j may take to say that it has stopped a statement, in milliseconds; it looks every two seconds. */
const grace = 3_000;

/**
 * How many statements of a transaction are sent without waiting for their answers: so many that none waits
 * for the network, so few that not all their parameters are in memory at once.
 */
const inFlight = 8;

export function openNeo4j(settings: Neo4jSettings): Graph {
  const driver = createDriver(settings);
  // One manager for all sessions: whoever reads sees what this process has written, on any member.
  const bookmarkManager = neo4j.bookmarkManager();
  const session = (defaultAccessMode: SessionMode) =>
    driver.session({
      database: settings.database,
      defaultAccessMode,
      bookmarkManager,
      fetchSize: -1,
    });

  /** One round trip: a transaction that commits itself. */
  const readOnce = async ({ text, parameters, timeoutMs }: Read): Promise<readonly Values[]> => {
    const reading = session(neo4j.session.READ);
    try {
      const limit = timeoutMs === undefined ? {} : { timeout: timeoutMs };
      const result = reading.run(text, toParameters(parameters), limit);
      if (timeoutMs === undefined) return valuesOf(await result);
      // While it plans a statement Neo4j heeds no timeout, and a machine that hangs heeds nothing.
      return valuesOf(await within(timeoutMs + grace, result, () => tooLate(timeoutMs)));
    } finally {
      // Nobody waits for it: it stops a statement that still runs, which may take a while.
      reading.close().catch(() => undefined);
    }
  };

  const read = async (statement: Read): Promise<readonly Values[]> => {
    checkStatementSize(statement.text);
    const question = { database: settings.database, timeoutMs: statement.timeoutMs };
    const started = performance.now();
    for (const pause of pauses) {
      try {
        return await readOnce(statement);
      } catch (error) {
        // A connection that broke while it was idle is not a reason to fail a request.
        if (!isPassing(error) || performance.now() - started > atOnce) {
          throw translated(error, question);
        }
        await new Promise((resolve) => setTimeout(resolve, pause));
      }
    }
    return readOnce(statement).catch((error: unknown) => {
      throw translated(error, question);
    });
  };

  return {
    engine: 'neo4j',
    read,
    async write(statements, onStatement) {
      const writing = session(neo4j.session.WRITE);
      let attempts = 0;
      try {
        return await writing.executeWrite(async (transaction) => {
          attempts += 1;
          let done = 0;
          const send = async (statement: Write): Promise<readonly Values[]> => {
            const { text, parameters } = statement;
            const values = valuesOf(await transaction.run(text, toParameters(parameters)));
            checkExpected(statement, values);
            onStatement?.((done += 1));
            return values;
          };
          const sent: Promise<readonly Values[]>[] = [];
          for (const statement of statements) {
            await sent.at(-inFlight);
            const answer = send(statement);
            // Whoever waits for it next is told.
            answer.catch(() => undefined);
            sent.push(answer);
          }
          return Promise.all(sent);
        });
      } catch (error) {
        if (error instanceof UnexpectedWrite && attempts > 1) throw perhapsWritten(error);
        throw translated(error, settings);
      } finally {
        await writing.close();
      }
    },
    setup: (indexes) => createIndexes(driver, settings, indexes),
    // A statement, since a server can be up while its database is not.
    async health(timeoutMs) {
      await read({ text: 'RETURN 1', parameters: {}, timeoutMs });
    },
    close: () => driver.close(),
  };
}

function valuesOf({ records }: QueryResult): readonly Values[] {
  return records.map((record) => [...record.values()]);
}

function createDriver({ uri, username, password }: Neo4jSettings): Driver {
  try {
    return neo4j.driver(uri, password === null ? undefined : neo4j.auth.basic(username, password), {
      disableLosslessIntegers: true,
      connectionTimeout: 3_000,
      connectionAcquisitionTimeout: 5_000,
      maxTransactionRetryTime: 15_000,
      telemetryDisabled: true,
    });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw badUserInput(`NEO4J_URI is ${JSON.stringify(uri)}, which is not an address: ${reason}.`);
  }
}

async function createIndexes(
  driver: Driver,
  settings: Neo4jSettings,
  indexes: readonly Index[],
): Promise<void> {
  const statements = indexes.map(indexText);
  try {
    for (const text of [...statements, 'CALL db.awaitIndexes(300)']) {
      await driver.executeQuery(text, {}, { database: settings.database });
    }
  } catch (error) {
    throw translated(error, settings);
  }
}

function indexText({ label, property, kind }: Index): string {
  switch (kind) {
    case 'unique':
      return `CREATE CONSTRAINT ${label}_${property}_unique IF NOT EXISTS FOR (n:${label}) REQUIRE n.${property} IS UNIQUE`;
    case 'range':
      return `CREATE INDEX ${label}_${property} IF NOT EXISTS FOR (n:${label}) ON (n.${property})`;
    case 'text':
      return `CREATE TEXT INDEX ${label}_${property}_text IF NOT EXISTS FOR (n:${label}) ON (n.${property})`;
    default:
      return kind satisfies never;
  }
}
