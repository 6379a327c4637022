/** The graph that ships, on an engine, for a suite that runs on both. */
import { inject } from 'vitest';
import { openEmbedded } from '../../src/graph/embedded.ts';
import type { Graph, CypherStatement } from '../../src/graph/graph.ts';
import { openNeo4j } from '../../src/graph/neo4j.ts';
import { loadBundled } from '../../src/importers/bundled/load-bundled.ts';
import { dataFolder } from '../../src/paths.ts';

export interface Engine {
  readonly name: Graph['engine'];
  /** Why the engine cannot be had on this machine, if so. */
  readonly skipped: string | undefined;
  readonly open: () => Promise<Graph>;
}

export const embedded: Engine = {
  name: 'embedded',
  skipped: undefined,
  open: () => loaded(openEmbedded()),
};

/** The Neo4j that the run started, or that NEO4J_URI names. */
export function neo4jOfTheRun(): Engine {
  const address = inject('neo4j');
  if ('skipped' in address) {
    return { name: 'neo4j', skipped: address.skipped, open: () => Promise.reject(new Error()) };
  }
  return {
    name: 'neo4j',
    skipped: undefined,
    open: () =>
      loaded(
        openNeo4j({
          uri: address.uri,
          username: address.username ?? 'neo4j',
          password: address.password ?? null,
          database: process.env.NEO4J_DATABASE ?? 'neo4j',
        }),
      ),
  };
}

async function loaded(graph: Graph): Promise<Graph> {
  const [row] = await graph.read({
    text: `MATCH (n) WHERE NOT n:Node AND NOT n:Store AND NOT n:Revision AND NOT n:RevisionEntries AND NOT n:Variant AND NOT n:Evidence AND NOT n:Identifier AND NOT n:StateName RETURN count(n)`,
    parameters: {},
  });
  if (row?.[0] !== 0) {
    throw new Error(
      'The database holds other things than Entente. Give the tests one of their own.',
    );
  }
  await loadBundled(graph, dataFolder, () => undefined);
  return graph;
}

/** The graph, and the statements that it was asked to read. */
export function recorded(graph: Graph): {
  readonly graph: Graph;
  readonly statements: CypherStatement[];
} {
  const statements: CypherStatement[] = [];
  return {
    statements,
    graph: {
      ...graph,
      read: (statement) => {
        statements.push(statement);
        return graph.read(statement);
      },
    },
  };
}
