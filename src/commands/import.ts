/** `import`: reads a dataset that the user has, and writes its facts beside the bundled data. */
import { badUserInput } from '../errors.ts';
import type { DatasetFact } from '../generated/facts.ts';
import type { Graph } from '../graph/graph.ts';
import { openGraph } from '../graph/open.ts';
import { importDataset, predictImport, readDataset } from '../importers/shared/import-dataset.ts';
import type { Dataset, ImportReport } from '../importers/shared/import-dataset.ts';
import { allImporters } from '../importers/shared/all.ts';
import { readContext } from '../importers/codes/context.ts';
import type { DatasetFile, Importer } from '../importers/shared/importer.ts';
import { refuseMostlyRejected } from '../importers/shared/mostly-rejected.ts';
import { alternatives, columnsOf } from '../importers/shared/version.ts';
import { readData } from '../importers/bundled/read-data.ts';
import { changeSetOf, readBundled } from '../importers/bundled/load-bundled.ts';
import { dataFolder } from '../paths.ts';
import { readHead } from '../store/head.ts';
import { refuseOutdated } from '../store/upgrade.ts';
import { readArguments } from './arguments.ts';
import type { Command } from './command.ts';
import { filesIn } from './import-files.ts';
import { reportText } from './import-report.ts';
import { bringUpToDate } from './load.ts';
import { progressLine } from './progress.ts';

export const importCommand: Command = {
  name: 'import',
  summary: 'reads a dataset and writes its facts beside the bundled data, as one revision',
  help: `Usage: npm run import -- SOURCE FILE … [--dry-run] [--verbose] [--allow-rejections]

${(await allImporters()).map(usageOf).join('\n')}

A folder that has the files of the dataset by these names can be named instead of them.
A row that is imported twice is one fact; one that was corrected in between replaces it, and is listed.
The whole import is one revision: \`npm run undo -- REVISION\` takes it back.
A file with a fault that makes it unreadable changes nothing;
a row that cannot be read is rejected, listed with its line, and the others are imported.
A file of which more than one row in ten would be rejected changes nothing either, unless --allow-rejections
says that it may.
--dry-run reads everything and says what would change. --verbose lists every change and every reason for
which rows were passed over, not only the first.
The exit code is 1 where a file could not be read, or anything was rejected that is not known to be of the
file as its owner publishes it.
\`npm run import -- SOURCE --help\` says what a source is and what its files must have.`,
  async helpOn(args) {
    const importer = (await allImporters()).find(({ name }) => args.includes(name));
    return importer && helpOf(importer);
  },
  async run(settings, args) {
    const { flags, words } = readArguments(
      'import',
      { flags: ['dry-run', 'verbose', 'allow-rejections'] },
      args,
    );
    const [name = '', ...paths] = words;
    const importer = await importerNamed(name);
    const dryRun = flags.has('dry-run');
    const allowRejections = flags.has('allow-rejections');
    const context = readContext(dataFolder, 'all');
    const dataset = await readDataset(importer, filesIn(paths, importer), context);
    // What is known before the graph is opened must not load the bundled data either.
    if (!dryRun && !allowRejections) refuseMostlyRejected(dataset.rows);
    const graph = openGraph(settings);
    try {
      const report = dryRun
        ? await predicted(graph, dataset)
        : await imported(graph, dataset, allowRejections);
      console.log(reportText(report, { dryRun, allowRejections, verbose: flags.has('verbose') }));
      return report.rejections.every(({ known }) => known !== undefined) ? 0 : 1;
    } finally {
      await graph.close();
    }
  },
};

/** The states and well-known alliances that the facts lead to are loaded first. */
async function imported(
  graph: Graph,
  dataset: Dataset,
  allowRejections: boolean,
): Promise<ImportReport> {
  await bringUpToDate(graph, console.log);
  const onProgress = progressLine(`Importing ${dataset.importer.name}`, process.stderr);
  return importDataset(graph, dataset, { allowRejections, onProgress });
}

async function predicted(graph: Graph, dataset: Dataset): Promise<ImportReport> {
  await refuseOutdated(graph);
  const { facts, hash } = readBundled(dataFolder);
  const isLoaded = (await readHead(graph)).data === hash;
  return predictImport(graph, dataset, isLoaded ? undefined : changeSetOf(facts, hash));
}

/** Whose data it is, under which terms, and which columns are read. */
function helpOf(importer: Importer): string {
  const datasets = [importer.source, ...(importer.otherSources ?? [])].map((source) =>
    readData(dataFolder)
      .facts.map(({ fact }) => fact as Partial<DatasetFact>)
      .find(({ id }) => id === source),
  );
  const [dataset, ...others] = datasets;
  const about = [dataset?.title, dataset?.url, dataset?.terms].filter(Boolean);
  return [
    `Usage: npm run import -- ${importer.name} ${importer.files.map(({ name }) => name).join(' ')} [--dry-run] [--verbose] [--allow-rejections]`,
    about.join('\n'),
    ...(importer.request === undefined ? [] : [importer.request]),
    ...(others.length === 0
      ? []
      : [`Each version is a source of its own: ${datasets.map((each) => each?.id).join(', ')}.`]),
    ...importer.files.map(fileHelp),
  ].join('\n\n');
}

function fileHelp(file: DatasetFile): string {
  return [file, ...(file.otherForms ?? [])]
    .map((form, at) =>
      [
        `${at === 0 ? '' : 'Or '}${form.name} must have ${columnsOf(file, form).join(', ')}.`,
        file.versions && `Its version is ${alternatives(file.versions)}, in every row.`,
        form.otherNames && `It is published as ${form.otherNames.join(' and ')} too.`,
      ]
        .filter(Boolean)
        .join(' '),
    )
    .join('\n');
}

async function importerNamed(name: string): Promise<Importer> {
  const importers = await allImporters();
  const found = importers.find((importer) => importer.name === name);
  if (found !== undefined) return found;
  const known = importers.map(usageOf).join('\n');
  throw badUserInput(
    name === ''
      ? `Say what to import:\n${known}`
      : `There is no source \`${name}\`. Known are:\n${known}`,
  );
}

function usageOf({ name, files }: Importer): string {
  return `  npm run import -- ${name} ${files.map((file) => file.name).join(' ')}`;
}
