/** A Neo4j of a file's own, emptied before each use: its tests change what those on the run's Neo4j only read. */
import { afterAll, beforeAll, inject } from 'vitest';
import { graphAt } from '../neo4j/graph-at.ts';
import { ownNeo4jProblem, startOwnNeo4j } from '../neo4j/start.ts';
import type { OwnNeo4j } from '../neo4j/start.ts';
import type { EmptyEngine } from './suite.ts';

/** To be called once, outside of all tests. */
export function emptyNeo4j(): EmptyEngine {
  const shared = inject('neo4j');
  const skipped = 'skipped' in shared ? shared.skipped : ownNeo4jProblem();
  let own: OwnNeo4j;
  if (skipped === undefined) {
    beforeAll(async () => {
      own = await startOwnNeo4j();
    });
    afterAll(() => own.stop());
  }
  return {
    name: 'neo4j',
    skipped,
    async open() {
      const graph = graphAt(own.uri);
      await graph.write([{ text: 'MATCH (n) DETACH DELETE n', parameters: {} }]);
      return graph;
    },
  };
}
