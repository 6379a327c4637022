/** Opens Entente's graph on a Neo4j of the benchmark. */
import type { Graph } from '../src/graph/graph.ts';
import { openNeo4j } from '../src/graph/neo4j.ts';

export function openBenchGraph(uri: string): Graph {
  return openNeo4j({ uri, username: 'neo4j', password: null, database: 'neo4j' });
}
