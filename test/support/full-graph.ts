/** The bundled graph with all datasets imported beside it, on the embedded engine. */
import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Graph } from '../../src/graph/graph.ts';
import { readContext } from '../../src/importers/codes/context.ts';
import { allImporters } from '../../src/importers/shared/all.ts';
import { dataFolder } from '../../src/paths.ts';
import { datasetsFolder } from '../data/datasets.ts';
import { embedded } from './engine.ts';
import type { Engine } from './engine.ts';
import { importFiles } from './import-files.ts';

export const embeddedWithDatasets: Engine = {
  ...embedded,
  open: async () => withDatasets(await embedded.open()),
};

async function withDatasets(graph: Graph): Promise<Graph> {
  const files = readdirSync(datasetsFolder, { recursive: true, encoding: 'utf8' });
  const pathOf = (name: string): string => {
    const found = files.find((file) => basename(file) === name);
    if (found === undefined) throw new Error(`${datasetsFolder} has no ${name}.`);
    return join(datasetsFolder, found);
  };
  const context = readContext(dataFolder, 'all');
  // What an extract of one edition has, the series has too.
  const importers = (await allImporters()).filter(({ name }) => name !== 'factbook-edition');
  for (const importer of importers) {
    const paths = importer.files.map(({ name }) => pathOf(name));
    await importFiles(graph, importer, paths, context, {
      dryRun: false,
      onProgress: () => undefined,
    });
  }
  return graph;
}
