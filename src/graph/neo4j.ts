/** The engine that a user grows into: a Neo4j server or cluster. */
import neo4j from 'neo4j-driver';
import type { Driver, QueryResult, SessionMode } from 'neo4j-driver';
import type { Graph, Index, Statement, Values } from './graph.ts';
import { isPassing, translated } from './neo4j-errors.ts';
import { toParameters } from './neo4j-values.ts';

export interface Neo4jSettings {
  readonly uri: string;
  readonly username: string;
  readonly password: string | null;
  readonly database: string;
  /** How long one statement of a request may run, in milliseconds. */
  readonly timeoutMs: number;
}

/** How long to wait before a read is tried again, in milliseconds. */
const pauses: readonly number[] = [50, 250];

export function openNeo4j(settings: Neo4jSettings): Graph {
  const driver = neo4j.driver(
    settings.uri,
    settings.password === null ? undefined : neo4j.auth.basic(settings.username, settings.password),
    {
      disableLosslessIntegers: true,
      connectionTimeout: 3_000,
      connectionAcquisitionTimeout: 5_000,
      maxTransactionRetryTime: 15_000,
      telemetryDisabled: true,
    },
  );
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
  const readOnce = async ({ text, parameters }: Statement): Promise<readonly Values[]> => {
    const reading = session(neo4j.session.READ);
    try {
      const result = await reading.run(text, toParameters(parameters), {
        timeout: settings.timeoutMs,
      });
      return valuesOf(result);
    } finally {
      await reading.close();
    }
  };

  return {
    engine: 'neo4j',
    async read(statement) {
      for (const pause of pauses) {
        try {
          return await readOnce(statement);
        } catch (error) {
          // A connection that broke while it was idle is no reason to fail a request.
          if (!isPassing(error)) throw translated(error, settings);
          await new Promise((resolve) => setTimeout(resolve, pause));
        }
      }
      return readOnce(statement).catch((error: unknown) => {
        throw translated(error, settings);
      });
    },
    async write(statements) {
      const writing = session(neo4j.session.WRITE);
      try {
        return await writing.executeWrite(async (transaction) => {
          // Sent one behind the other, without waiting for each answer.
          const results = await Promise.all(
            statements.map(({ text, parameters }) =>
              transaction.run(text, toParameters(parameters)),
            ),
          );
          return results.map(valuesOf);
        });
      } catch (error) {
        throw translated(error, settings);
      } finally {
        await writing.close();
      }
    },
    setup: (indexes) => createIndexes(driver, settings, indexes),
    async health() {
      try {
        await driver.getServerInfo({ database: settings.database });
      } catch (error) {
        throw translated(error, settings);
      }
    },
    close: () => driver.close(),
  };
}

function valuesOf({ records }: QueryResult): readonly Values[] {
  return records.map((record) => [...record.values()]);
}

async function createIndexes(
  driver: Driver,
  settings: Neo4jSettings,
  indexes: readonly Index[],
): Promise<void> {
  const statements = indexes.map(({ label, property, unique }) =>
    unique
      ? `CREATE CONSTRAINT ${label}_${property}_unique IF NOT EXISTS FOR (n:${label}) REQUIRE n.${property} IS UNIQUE`
      : `CREATE INDEX ${label}_${property} IF NOT EXISTS FOR (n:${label}) ON (n.${property})`,
  );
  try {
    for (const text of [...statements, 'CALL db.awaitIndexes(300)']) {
      await driver.executeQuery(text, {}, { database: settings.database });
    }
  } catch (error) {
    throw translated(error, settings);
  }
}
