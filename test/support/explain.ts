/** What Neo4j has to say of a statement before it runs it: errors are thrown, warnings returned. */
import neo4j from 'neo4j-driver';
import type { Session } from 'neo4j-driver';
import { inject } from 'vitest';
import type { CypherStatement } from '../../src/graph/graph.ts';
import { toParameters } from '../../src/graph/neo4j-values.ts';

export function explained(statement: CypherStatement): Promise<readonly string[]> {
  return inSession((session) => explainedIn(session, statement));
}

export async function explainedIn(
  session: Session,
  { text, parameters }: CypherStatement,
): Promise<readonly string[]> {
  const { summary } = await session.run(`EXPLAIN ${text}`, toParameters(parameters));
  return summary.gqlStatusObjects
    .filter(({ gqlStatus }) => gqlStatus.startsWith('01'))
    .map(({ gqlStatus, statusDescription }) => `${gqlStatus} ${statusDescription}`);
}

/** A session on the Neo4j of the run. */
export async function inSession<T>(work: (session: Session) => Promise<T>): Promise<T> {
  const address = inject('neo4j');
  if ('skipped' in address) throw new Error(address.skipped);
  const { uri, username = 'neo4j', password } = address;
  const driver = neo4j.driver(
    uri,
    password === undefined ? undefined : neo4j.auth.basic(username, password),
  );
  const session = driver.session();
  try {
    return await work(session);
  } finally {
    await session.close();
    await driver.close();
  }
}
