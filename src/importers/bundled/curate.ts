/** Derives the facts that ship, those of the alliances of data/alliances.csv, from the full datasets. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { importer as atop } from '../atop.ts';
import { importer as cowAlliances } from '../cow-alliances.ts';
import { importer as cowIgo } from '../cow-igo.ts';
import { importer as factbook } from '../factbook.ts';
import { readContext } from '../shared/context.ts';
import { csvText } from './write-csv.ts';
import type { CuratedFact, CuratedType } from './write-csv.ts';
import type { Importer } from '../shared/importer.ts';
import type { Outcome, Rejection } from '../rows/outcome.ts';
import { openDataset } from '../shared/open-dataset.ts';

/** The sources of which facts ship, and the folder of each below that of the datasets. */
const sources: readonly { readonly importer: Importer; readonly folder: string }[] = [
  { importer: cowAlliances, folder: 'cow-alliances-v4.1' },
  { importer: atop, folder: 'atop-v4.01' },
  { importer: cowIgo, folder: 'cow-igo-v3' },
  { importer: factbook, folder: 'factbook' },
];

const folders: Readonly<Record<CuratedType, string>> = {
  Membership: 'memberships',
  Treaty: 'treaties',
  Lifespan: 'lifespans',
};

export interface Curation {
  /** The files written, below the data folder, and how many facts each has. */
  readonly files: Readonly<Record<string, number>>;
  readonly rejections: readonly Rejection[];
  readonly notices: readonly string[];
}

/** Reads the datasets, writes data/memberships, data/treaties and data/lifespans anew. */
export async function curate(datasetsFolder: string, dataFolder: string): Promise<Curation> {
  const context = readContext(dataFolder, 'well-known');
  const files: Record<string, number> = {};
  const rejections: Rejection[] = [];
  const notices: string[] = [];
  for (const { importer, folder } of sources) {
    const paths = importer.files.map(({ name }) => join(datasetsFolder, folder, name));
    const dataset = await openDataset(importer, paths, context);
    const facts: CuratedFact[] = [];
    for await (const { outcomes } of dataset.rows) {
      facts.push(...outcomes.filter(isCurated));
      rejections.push(...outcomes.filter((outcome) => outcome.type === 'Rejection'));
    }
    notices.push(...dataset.notices());
    for (const type of Object.keys(folders) as CuratedType[]) {
      const ofType = facts.filter((fact) => fact.type === type);
      if (ofType.length === 0) continue;
      const name = `${folders[type]}/${importer.source.replace('source:', '')}.csv`;
      await mkdir(join(dataFolder, folders[type]), { recursive: true });
      await writeFile(join(dataFolder, name), csvText(type, ofType));
      files[name] = ofType.length;
    }
  }
  return { files, rejections, notices };
}

function isCurated(outcome: Outcome): outcome is CuratedFact {
  return Object.hasOwn(folders, outcome.type);
}
