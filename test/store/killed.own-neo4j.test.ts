/** A Neo4j goes back to where a command began by undoing what it did, which is quicker than filling it anew. */
import { expect } from 'vitest';
import { readHead } from '../../src/store/head.ts';
import { undo } from '../../src/store/undo.ts';
import { graphAt } from '../neo4j/graph-at.ts';
import { neo4jOfTheFile } from '../neo4j/own.ts';
import { killedOn } from './killed.ts';

const { name, skipped, server, open } = neo4jOfTheFile();

let filled = '';

killedOn({
  name,
  skipped,
  async prepared(base) {
    const { uri } = server();
    const isThere = base.name === filled && base.name !== 'nothing';
    const graph = isThere ? graphAt(uri) : await open();
    if (isThere) {
      await undo(graph, (await readHead(graph)).revision);
    } else {
      await base.fill(graph);
      filled = base.name;
    }
    await graph.close();
    return { NEO4J_URI: uri };
  },
  open: () => graphAt(server().uri),
  async settled() {
    const graph = graphAt(server().uri);
    const others = {
      text: `SHOW TRANSACTIONS YIELD currentQuery WHERE NOT currentQuery STARTS WITH 'SHOW' RETURN count(*)`,
      parameters: {},
    };
    await expect.poll(() => graph.read(others), { timeout: 60_000 }).toEqual([[0]]);
    await graph.close();
  },
  crash: () => server().restart(),
});
