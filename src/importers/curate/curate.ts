/** Derives the bundled facts of the alliances of data/alliances.csv from the full datasets. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { importer as atop } from '../atop.ts';
import { importer as cowAlliances } from '../cow-alliances.ts';
import { importer as cowIgo } from '../cow-igo.ts';
import { importer as factbook } from '../factbook.ts';
import type { Outcome, Rejection } from '../rows/outcome.ts';
import { readContext } from '../codes/context.ts';
import type { ImportContext } from '../codes/context.ts';
import type { Importer } from '../shared/importer.ts';
import { openDataset } from '../shared/open-dataset.ts';
import { csvText } from '../bundled/write-csv.ts';
import type { CuratedFact, CuratedType } from '../bundled/write-csv.ts';

interface CuratedDataset {
  readonly importer: Importer;
  /** Below that of all datasets. */
  readonly folder: string;
  /** Where not all of data/alliances.csv are bundled: those that are. */
  readonly alliances?: readonly string[];
}

/**
 * No more of COW's alliances than a quotation would hold: their maintainer has asked makers of software
 * not to pass the data on (data/SOURCES.md).
 */
const quoted = ['alliance:csto', 'alliance:nato', 'alliance:warsaw-pact'];

const datasets: readonly CuratedDataset[] = [
  { importer: cowAlliances, folder: 'cow-alliances-v4.1', alliances: quoted },
  { importer: atop, folder: 'atop-v4.01' },
  { importer: cowIgo, folder: 'cow-igo-v3' },
  { importer: factbook, folder: 'factbook-series' },
];

/** The files of the full datasets that are read, below the folder of all datasets. */
export const datasetFiles: readonly string[] = datasets.flatMap(({ importer, folder }) =>
  importer.files.map(({ name }) => `${folder}/${name}`),
);

const folders: Readonly<Record<CuratedType, string>> = {
  Membership: 'memberships',
  Official: 'officials',
  Term: 'terms',
  Treaty: 'treaties',
  Lifespan: 'lifespans',
};

export interface CuratedFile {
  /** Below the data folder. */
  readonly name: string;
  readonly facts: number;
  readonly result: 'new' | 'changed' | 'unchanged';
}

export interface Curation {
  /** None where anything was rejected: then nothing is written. */
  readonly files: readonly CuratedFile[];
  readonly rejections: readonly Rejection[];
  readonly notices: readonly string[];
}

/**
 * Reads the datasets by the tables of the data folder, and writes memberships/, treaties/ and
 * lifespans/ below the output folder anew.
 */
export async function curate(
  datasetsFolder: string,
  dataFolder: string,
  outputFolder = dataFolder,
): Promise<Curation> {
  const context = readContext(dataFolder, 'well-known');
  const texts = new Map<string, { readonly text: string; readonly facts: number }>();
  const rejections: Rejection[] = [];
  const notices: string[] = [];
  for (const dataset of datasets) {
    const read = await readDataset(dataset, datasetsFolder, context);
    rejections.push(...read.rejections);
    notices.push(...read.notices);
    for (const type of Object.keys(folders) as CuratedType[]) {
      const facts = read.facts.filter((fact) => fact.type === type);
      if (facts.length === 0) continue;
      const name = `${folders[type]}/${dataset.importer.source.replace('source:', '')}.csv`;
      texts.set(name, { text: csvText(type, facts), facts: facts.length });
    }
  }
  if (rejections.length > 0) return { files: [], rejections, notices };
  const files = [...texts].map(([name, { text, facts }]) => {
    return { name, facts, result: written(join(outputFolder, name), text) };
  });
  return { files, rejections, notices };
}

async function readDataset(
  { importer, folder, alliances }: CuratedDataset,
  datasetsFolder: string,
  context: ImportContext,
) {
  const paths = importer.files.map(({ name }) => join(datasetsFolder, folder, name));
  const { rows, notices } = await openDataset(importer, paths, context);
  const facts: CuratedFact[] = [];
  const rejections: Rejection[] = [];
  for await (const { outcomes } of rows) {
    const curated = outcomes.filter(isCurated);
    facts.push(
      ...curated.filter(
        (fact) => alliances === undefined || alliances.includes(allianceOf(fact) ?? ''),
      ),
    );
    rejections.push(...outcomes.filter((outcome) => outcome.type === 'Rejection'));
  }
  return { facts, rejections, notices: notices() };
}

function isCurated(outcome: Outcome): outcome is CuratedFact {
  return Object.hasOwn(folders, outcome.type);
}

function allianceOf(fact: CuratedFact): string | undefined {
  switch (fact.type) {
    case 'Lifespan':
      return fact.subject;
    case 'Membership':
    case 'Treaty':
      return fact.alliance;
    case 'Official':
    case 'Term':
      return undefined;
    default:
      return fact satisfies never;
  }
}

/** A file that has the text already is left alone. */
function written(path: string, text: string): CuratedFile['result'] {
  const before = existsSync(path) ? readFileSync(path, 'utf8') : undefined;
  if (before === text) return 'unchanged';
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  return before === undefined ? 'new' : 'changed';
}
