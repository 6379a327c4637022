/** What Neo4j's errors mean to whoever asked. */
import neo4j from 'neo4j-driver';
import { EntenteError } from '../errors.ts';

interface Place {
  readonly uri: string;
  readonly timeoutMs: number;
}

/** Whether the same statement may well succeed a moment later. */
export function isPassing(error: unknown): boolean {
  return neo4j.isRetryableError(error);
}

export function translated(error: unknown, { uri, timeoutMs }: Place): unknown {
  if (!(error instanceof neo4j.Neo4jError)) return error;
  if (error.code.startsWith('Neo.ClientError.Transaction.TransactionTimedOut')) {
    return new EntenteError(
      'TIMEOUT',
      `The question took longer than ${timeoutMs} ms. Ask for less at once, or raise ENTENTE_TIMEOUT_MS.`,
      { limit: timeoutMs },
      { cause: error },
    );
  }
  if (error.code.startsWith('Neo.ClientError.Security')) {
    return new EntenteError(
      'UNAVAILABLE',
      `Neo4j at ${uri} refuses the user. Check NEO4J_USERNAME and NEO4J_PASSWORD.`,
      {},
      { cause: error },
    );
  }
  if (isPassing(error) || unreachable.has(error.code)) {
    return new EntenteError(
      'UNAVAILABLE',
      'The database cannot be reached. Try again in a moment.',
      {},
      { cause: error },
    );
  }
  return error;
}

const unreachable: ReadonlySet<string> = new Set([
  neo4j.error.SERVICE_UNAVAILABLE,
  neo4j.error.SESSION_EXPIRED,
  'Neo.ClientError.Database.DatabaseNotFound',
]);
