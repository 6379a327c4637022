/** A Neo4j goes back to where a command began by undoing what it did, which is quicker than filling it anew. */
import { afterAll, beforeAll, expect, inject } from 'vitest';
import { readHead } from '../../src/store/head.ts';
import { undo } from '../../src/store/undo.ts';
import { graphAt } from '../neo4j/graph-at.ts';
import { ownNeo4jProblem, startOwnNeo4j } from '../neo4j/start.ts';
import type { OwnNeo4j } from '../neo4j/start.ts';
import { killedOn } from './killed.ts';

const shared = inject('neo4j');
const skipped = 'skipped' in shared ? shared.skipped : ownNeo4jProblem();

let own: OwnNeo4j;
if (skipped === undefined) {
  beforeAll(async () => {
    own = await startOwnNeo4j();
  });
  afterAll(() => own.stop());
}

let filled = '';

killedOn({
  name: 'neo4j',
  skipped,
  async prepared({ name, fill }) {
    const graph = graphAt(own.uri);
    if (name === filled && name !== 'nothing') {
      await undo(graph, (await readHead(graph)).revision);
    } else {
      await graph.write([{ text: 'MATCH (n) DETACH DELETE n', parameters: {} }]);
      await fill(graph);
      filled = name;
    }
    await graph.close();
    return { NEO4J_URI: own.uri };
  },
  open: () => graphAt(own.uri),
  async settled() {
    const graph = graphAt(own.uri);
    const others = {
      text: `SHOW TRANSACTIONS YIELD currentQuery WHERE NOT currentQuery STARTS WITH 'SHOW' RETURN count(*)`,
      parameters: {},
    };
    await expect.poll(() => graph.read(others), { timeout: 60_000 }).toEqual([[0]]);
    await graph.close();
  },
  crash: () => own.restart(),
});
