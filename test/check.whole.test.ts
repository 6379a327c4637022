/** The same proof over all alliances of COW and ATOP, imported beside what ships, on both engines. */
import { join } from 'node:path';
import type { Graph } from '../src/graph/graph.ts';
import { importFiles } from './support/import-files.ts';
import { importer as atop } from '../src/importers/atop.ts';
import { importer as cowAlliances } from '../src/importers/cow-alliances.ts';
import { importer as cowIgo } from '../src/importers/cow-igo.ts';
import { importer as cowStates } from '../src/importers/cow-states.ts';
import { readContext } from '../src/importers/codes/context.ts';
import { loadBundled } from '../src/importers/bundled/load-bundled.ts';
import { dataFolder } from '../src/paths.ts';
import type { Scope } from './check/raw.ts';
import { datasetsFolder } from './data/datasets.ts';
import { graphAt } from './neo4j/graph-at.ts';
import { ownNeo4jProblem, startOwnNeo4j } from './neo4j/start.ts';
import { checkOn } from './suites/check.ts';
import { embedded } from './support/engine.ts';

checkOn(
  { ...embedded, open: async () => withDatasets(await embedded.open()) },
  { scopeOf: furtherScope, oneOf: 2 },
);
// In CI it must not be skipped: without a Neo4j it fails.
const skipped = process.env.CI ? undefined : ownNeo4jProblem();
checkOn({ name: 'neo4j', skipped, open: onOwnNeo4j }, { scopeOf: furtherScope, oneOf: 8 });

/** One of its own: the facts of an import would stay in the database that the other tests share. */
async function onOwnNeo4j(): Promise<Graph> {
  const { uri, stop } = await startOwnNeo4j();
  const graph = graphAt(uri);
  await loadBundled(graph, dataFolder, () => undefined);
  return withDatasets({
    ...graph,
    close: async () => {
      await graph.close();
      await stop();
    },
  });
}

async function withDatasets(graph: Graph): Promise<Graph> {
  const context = readContext(dataFolder, 'all');
  for (const [importer, folder] of [
    [cowAlliances, 'cow-alliances-v4.1'],
    [atop, 'atop-v4.01'],
    [cowIgo, 'cow-igo-v3'],
    [cowStates, 'cow-states-v2016'],
  ] as const) {
    const paths = importer.files.map(({ name }) => join(datasetsFolder, folder, name));
    const options = { dryRun: false, onProgress: () => undefined };
    await importFiles(graph, importer, paths, context, options);
  }
  return graph;
}

/** Which of the many organizations of COW IGO are imported is for the importer to say. */
async function furtherScope(graph: Graph): Promise<Scope> {
  const rows = await graph.read({
    text: `MATCH (:Alliance)-[:IDENTIFIED_BY]->(identifier:Identifier {scheme: 'COW_IGO'}) RETURN identifier.value`,
    parameters: {},
  });
  return { furtherOrganizations: rows.map(([name]) => name as string) };
}
