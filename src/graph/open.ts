/** Opens the graph that the settings name. */
import { openEmbedded } from './embedded.ts';
import type { Graph } from './graph.ts';
import { openNeo4j } from './neo4j.ts';

export interface GraphSettings {
  readonly store: string;
  readonly neo4jUri: string | null;
  readonly neo4jUsername: string;
  readonly neo4jPassword: string | null;
  readonly neo4jDatabase: string;
}

export function openGraph(settings: GraphSettings): Graph {
  if (settings.neo4jUri === null) return openEmbedded(settings.store);
  return openNeo4j({
    uri: settings.neo4jUri,
    username: settings.neo4jUsername,
    password: settings.neo4jPassword,
    database: settings.neo4jDatabase,
  });
}
