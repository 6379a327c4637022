/** `import`: reads a dataset that the user has, and writes its facts beside those that ship. */
import { badUserInput } from '../errors.ts';
import type { DatasetFact } from '../generated/facts.ts';
import type { Graph } from '../graph/graph.ts';
import { openGraph } from '../graph/open.ts';
import { predictSource, readSource, writeSource } from '../importers/shared/import-source.ts';
import { allImporters } from '../importers/shared/all.ts';
import { readContext } from '../importers/shared/context.ts';
import type { Importer } from '../importers/shared/importer.ts';
import { columnsOf } from '../importers/shared/version.ts';
import type { LooseFact } from '../model/fact.ts';
import { readData } from '../importers/bundled/read-data.ts';
import { factsToCome } from '../importers/bundled/load-bundled.ts';
import { dataFolder } from '../paths.ts';
import { readArguments } from './arguments.ts';
import type { Command } from './command.ts';
import { reportText } from './import-report.ts';
import { bringUpToDate } from './load.ts';
import { progressLine } from './progress.ts';

export const importCommand: Command = {
  name: 'import',
  summary: 'reads a dataset and writes its facts beside those that ship',
  help: `Usage: entente import SOURCE FILE … [--dry-run] [--verbose]

${(await allImporters()).map(usageOf).join('\n')}

A row that is imported twice is one fact; one that was corrected in between replaces it, and is listed.
A file with a fault that makes it unreadable changes nothing;
a row that cannot be read is rejected, listed with its line, and the others are imported.
--dry-run reads everything and says what would change. --verbose lists every change and every reason for
which rows were passed over, not only the first.
The exit code is 1 where a file could not be read, or anything was rejected that is not known to be of the
file as its owner publishes it.
\`entente import SOURCE --help\` says what a source is and what its files must have.`,
  async helpOn(args) {
    const importer = (await allImporters()).find(({ name }) => args.includes(name));
    return importer && helpOf(importer);
  },
  async run(settings, args) {
    const { flags, words } = readArguments('import', { flags: ['dry-run', 'verbose'] }, args);
    const [name = '', ...paths] = words;
    const importer = await importerNamed(name);
    const dryRun = flags.has('dry-run');
    const source = await readSource(importer, paths, readContext(dataFolder, 'all'));
    const graph = openGraph(settings);
    try {
      // The states and well-known alliances that its facts lead to.
      if (!dryRun) await bringUpToDate(graph);
      const show = progressLine(
        `${dryRun ? 'Reading' : 'Importing'} ${importer.name}`,
        process.stderr,
      );
      const report = dryRun
        ? await predictSource(graph, source, await shippedFacts(graph), show)
        : await writeSource(graph, source, show);
      console.log(reportText(report, { dryRun, verbose: flags.has('verbose') }));
      return report.rejections.every(({ known }) => known !== undefined) ? 0 : 1;
    } finally {
      await graph.close();
    }
  },
};

/** Whose data it is, under which terms, and which columns are read. */
function helpOf(importer: Importer): string {
  const dataset = readData(dataFolder)
    .facts.map(({ fact }) => fact as Partial<DatasetFact>)
    .find(({ id }) => id === importer.source);
  const about = [dataset?.title, dataset?.url, dataset?.terms].filter(Boolean);
  const columns = importer.files.map(
    (file) =>
      `${file.name} must have ${columnsOf(file).join(', ')}.${file.version === undefined ? '' : ` Its version is ${file.version}, in every row.`}`,
  );
  return [
    `Usage: entente import ${importer.name} ${importer.files.map(({ name }) => name).join(' ')} [--dry-run] [--verbose]`,
    about.join('\n'),
    ...columns,
  ].join('\n\n');
}

/** What an import would load first. */
async function shippedFacts(graph: Graph): Promise<readonly LooseFact[]> {
  return (await factsToCome(graph, dataFolder)).facts ?? [];
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
  return `  entente import ${name} ${files.map((file) => file.name).join(' ')}`;
}
