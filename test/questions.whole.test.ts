/** The questions of docs/questions.md over all six datasets, imported beside the graph that ships. */
import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Graph } from '../src/graph/graph.ts';
import { importFiles } from './support/import-files.ts';
import { allImporters } from '../src/importers/shared/all.ts';
import { readContext } from '../src/importers/codes/context.ts';
import { dataFolder } from '../src/paths.ts';
import { datasetsFolder, describeWithDatasets } from './data/datasets.ts';
import { questionsOn } from './suites/questions.ts';
import { embedded } from './support/engine.ts';

describeWithDatasets('questions over the full datasets', () => {
  questionsOn({ ...embedded, open: async () => withDatasets(await embedded.open()) }, 'full');
});

async function withDatasets(graph: Graph): Promise<Graph> {
  const files = readdirSync(datasetsFolder, { recursive: true, encoding: 'utf8' });
  const pathOf = (name: string): string => {
    const found = files.find((file) => basename(file) === name);
    if (found === undefined) throw new Error(`${datasetsFolder} has no ${name}.`);
    return join(datasetsFolder, found);
  };
  const context = readContext(dataFolder, 'all');
  for (const importer of await allImporters()) {
    const paths = importer.files.map(({ name }) => pathOf(name));
    await importFiles(graph, importer, paths, context, {
      dryRun: false,
      onProgress: () => undefined,
    });
  }
  return graph;
}
