/** Reads the full datasets of ../shared/data through the importers, with every alliance that they know. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Fact } from '../../src/generated/facts.ts';
import { isFact } from '../../src/importers/rows/outcome.ts';
import { allImporters } from '../../src/importers/shared/all.ts';
import { readContext } from '../../src/importers/codes/context.ts';
import { openDataset } from '../../src/importers/shared/open-dataset.ts';
import { dataFolder } from '../../src/paths.ts';

const datasetsFolder = fileURLToPath(new URL('../../../shared/data', import.meta.url));

/** Where each importer finds its files. */
const folders: Readonly<Record<string, string>> = {
  archigos: 'archigos-v4.1',
  atop: 'atop-v4.01',
  'cow-alliances': 'cow-alliances-v4.1',
  'cow-igo': 'cow-igo-v3',
  'cow-states': 'cow-states-v2016',
  factbook: 'factbook',
};

/** Each fact once: sources that know the same alliance both name it. */
export async function readFullDatasets(): Promise<readonly Fact[]> {
  if (!existsSync(datasetsFolder)) {
    throw new Error(
      `The datasets are not at ${datasetsFolder}: data/SOURCES.md says where to get them. Or run --size smoke.`,
    );
  }
  const context = readContext(dataFolder, 'all');
  const facts = new Map<string, Fact>();
  for (const importer of await allImporters()) {
    const folder = folders[importer.name];
    if (folder === undefined) throw new Error(`Where are the files of ${importer.name}?`);
    const paths = importer.files.map(({ name }) => join(datasetsFolder, folder, name));
    const { rows } = await openDataset(importer, paths, context);
    for await (const { outcomes } of rows) {
      for (const fact of outcomes.filter(isFact)) {
        if (!facts.has(fact.id)) facts.set(fact.id, fact);
      }
    }
  }
  return [...facts.values()];
}
