/** What Neo4j's errors mean to whoever asked. */
import neo4j from 'neo4j-driver';
import { EntenteError } from '../errors.ts';
import { tooLate } from './deadline.ts';

interface Question {
  readonly database: string;
  /** How long its answer was waited for; without it, as long as it takes. */
  readonly timeoutMs?: number | undefined;
}

/** Whether the same statement may well succeed a moment later. */
export function isPassing(error: unknown): boolean {
  return neo4j.isRetryableError(error) && !isTooMuch(error);
}

export function translated(error: unknown, { database, timeoutMs }: Question): unknown {
  if (!(error instanceof neo4j.Neo4jError)) return error;
  const { code } = error;
  if (code.startsWith('Neo.ClientError.Transaction.TransactionTimedOut')) {
    return timeoutMs === undefined ? stopped(error) : tooLate(timeoutMs, { cause: error });
  }
  if (isTooMuch(error)) {
    return new EntenteError(
      'COST_LIMIT_EXCEEDED',
      'The question takes more memory than the database gives to one. Ask for less at once.',
      {},
      { cause: error },
    );
  }
  const problem = problemOf(code, database);
  return problem === undefined
    ? error
    : new EntenteError('UNAVAILABLE', problem, {}, { cause: error });
}

/** A limit of the database's own, which binds loaders too. */
function stopped(cause: Error): EntenteError {
  const message =
    'The database stopped a statement that took longer than it allows. Raise its own setting db.transaction.timeout.';
  return new EntenteError('TIMEOUT', message, {}, { cause });
}

/**
 * A write that was tried again, as its connection broke, and found fewer rows than expected: the first
 * try may have been committed, with nobody left to be told.
 */
export function perhapsWritten(cause: Error): EntenteError {
  const message =
    'The connection to the database broke while it was writing, and what was to be written may be there already. Do it again: what is there is not written twice.';
  return new EntenteError('UNAVAILABLE', message, {}, { cause });
}

/** Why the database cannot be used; undefined where it is the statement that is at fault. */
function problemOf(code: string, database: string): string | undefined {
  if (code.startsWith('Neo.ClientError.Security')) {
    return 'The database refuses the user. Check NEO4J_USERNAME and NEO4J_PASSWORD.';
  }
  if (code === 'Neo.ClientError.Database.DatabaseNotFound') {
    return `There is no database ${JSON.stringify(database)}. Check NEO4J_DATABASE.`;
  }
  const unreachable = code.startsWith('Neo.TransientError') || ofDriver.has(code);
  return unreachable ? 'The database cannot be reached. Try again in a moment.' : undefined;
}

/** What the driver itself says: the connection failed, there is none left, or no Neo4j is at its end. */
const ofDriver: ReadonlySet<string> = new Set([
  neo4j.error.SERVICE_UNAVAILABLE,
  neo4j.error.SESSION_EXPIRED,
  'N/A',
]);

/** Neo4j takes the want of memory for passing, but the same statement would want as much again. */
function isTooMuch(error: unknown): boolean {
  return (
    error instanceof neo4j.Neo4jError &&
    /\.General\.\w*(?:OutOfMemory|StackOverFlow)Error$/.test(error.code)
  );
}
