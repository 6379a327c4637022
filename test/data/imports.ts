/** The six importers over their whole datasets, all alliances included, for tests that look at them together. */
import { join } from 'node:path';
import type { AllianceFact, Fact } from '../../src/generated/facts.ts';
import { importer as archigos } from '../../src/importers/archigos.ts';
import { importer as atop } from '../../src/importers/atop.ts';
import { importer as cowAlliances } from '../../src/importers/cow-alliances.ts';
import { importer as cowIgo } from '../../src/importers/cow-igo.ts';
import { importer as cowStates } from '../../src/importers/cow-states.ts';
import { importer as factbook } from '../../src/importers/factbook.ts';
import { isFact } from '../../src/importers/rows/outcome.ts';
import type { ReadRow } from '../../src/importers/rows/outcome.ts';
import type { Importer } from '../../src/importers/shared/importer.ts';
import { openDataset } from '../../src/importers/shared/open-dataset.ts';
import type { FileRead } from '../../src/importers/shared/open-dataset.ts';
import { datasetsFolder } from './datasets.ts';
import { all } from './made-up-rows.ts';

export interface Import {
  readonly importer: Importer;
  readonly paths: readonly string[];
  readonly rows: readonly ReadRow[];
  readonly files: readonly FileRead[];
  readonly facts: readonly Fact[];
}

async function read(importer: Importer, folder: string): Promise<Import> {
  const paths = importer.files.map(({ name }) => join(datasetsFolder, folder, name));
  const dataset = await openDataset(importer, paths, all);
  const rows: ReadRow[] = [];
  for await (const row of dataset.rows) rows.push(row);
  const facts = rows.flatMap(({ outcomes }) => outcomes.filter(isFact));
  return { importer, paths, rows, facts, files: dataset.files };
}

export const readDatasets = () =>
  Promise.all([
    read(cowAlliances, 'cow-alliances-v4.1'),
    read(atop, 'atop-v4.01'),
    read(cowStates, 'cow-states-v2016'),
    read(cowIgo, 'cow-igo-v3'),
    read(archigos, 'archigos-v4.1'),
    read(factbook, 'factbook-series'),
  ]);

export const alliancesOf = (facts: readonly Fact[]): readonly AllianceFact[] =>
  facts.filter((fact) => fact.type === 'Alliance');

/** Those that come more than once. */
export function repeated(values: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  return values.filter((value) => seen.size === seen.add(value).size);
}
