/** A Neo4j of a file's own: its tests change what those on the run's Neo4j only read. */
import { afterAll, beforeAll, inject } from 'vitest';
import type { Graph } from '../../src/graph/graph.ts';
import { graphAt } from './graph-at.ts';
import { startOwnNeo4j } from './start.ts';
import type { OwnNeo4j } from './start.ts';

export interface Neo4jOfAFile {
  readonly name: 'neo4j';
  readonly skipped: string | undefined;
  /** While the file's tests run. */
  readonly server: () => OwnNeo4j;
  /** Its graph, emptied. */
  readonly open: () => Promise<Graph>;
}

/** To be called once, outside of all tests. */
export function neo4jOfTheFile(): Neo4jOfAFile {
  const { skipped } = inject('ownNeo4j');
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
    server: () => own,
    async open() {
      const graph = graphAt(own.uri);
      await graph.write([{ text: 'MATCH (n) DETACH DELETE n', parameters: {} }]);
      return graph;
    },
  };
}
