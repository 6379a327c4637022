/** With a Neo4j of its own: it changes what the others only read. */
import { afterAll, beforeAll, describe, inject } from 'vitest';
import { ownNeo4jProblem, startOwnNeo4j } from '../neo4j/start.ts';
import type { OwnNeo4j } from '../neo4j/start.ts';
import { deadlineOn } from './deadline.ts';

const impossible = 'skipped' in inject('neo4j') || ownNeo4jProblem() !== undefined;

describe.skipIf(impossible)('a deadline', () => {
  let own: OwnNeo4j;
  beforeAll(async () => {
    own = await startOwnNeo4j();
  });
  afterAll(() => own.stop());

  deadlineOn('Neo4j', () => ({ NEO4J_URI: own.uri }));
});
