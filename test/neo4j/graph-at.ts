/** The graph in a Neo4j of the tests, which lets everybody in. */
import type { Graph } from '../../src/graph/graph.ts';
import { openNeo4j } from '../../src/graph/neo4j.ts';

export function graphAt(uri: string, database = 'neo4j'): Graph {
  return openNeo4j({ uri, username: 'neo4j', password: null, database });
}
