/** `curate`: derives the bundled facts from the full datasets, for whoever maintains data/. */
import { badUserInput } from '../errors.ts';
import { curate, datasetFiles } from '../importers/curate/curate.ts';
import type { CuratedFile } from '../importers/curate/curate.ts';
import { dataFolder } from '../paths.ts';
import { readArguments } from './arguments.ts';
import type { Command } from './command.ts';
import { rejectionText } from './import-report.ts';

export const curateCommand: Command = {
  name: 'curate',
  summary: 'derives memberships, treaties and lifespans of data/ from the full datasets',
  help: `Usage: npm run curate -- DATASETS_FOLDER [--output FOLDER]

Writes data/memberships, data/treaties and data/lifespans anew: what the full datasets have of the alliances
of data/alliances.csv, with the codes of data/states.csv. These files are not edited by hand; after a change
of one of the two tables this brings them up to date. The graph gets them with the next \`npm run load\`.

DATASETS_FOLDER must have these files, which data/SOURCES.md describes:

${datasetFiles.map((name) => `  ${name}`).join('\n')}

--output FOLDER   writes there instead of data/, to compare
Where a row is rejected, nothing is written, and the exit code is 1.`,
  async run(_settings, args) {
    const { options, words } = readArguments('curate', { options: ['output'] }, args);
    const [datasetsFolder, ...more] = words;
    if (datasetsFolder === undefined || more.length > 0) {
      throw badUserInput(
        `\`curate\` takes the folder of the full datasets, found: ${words.join(' ') || 'nothing'}.`,
      );
    }
    const { files, rejections, notices } = await curate(datasetsFolder, dataFolder, options.output);
    console.log([...notices, ...files.map(fileText), ...rejections.map(rejectionText)].join('\n'));
    if (rejections.length === 0) return 0;
    console.error('Nothing was written: each row must be read, or left out by its importer.');
    return 1;
  },
};

function fileText({ name, facts, result }: CuratedFile): string {
  return `${name}: ${facts} facts, ${result}.`;
}
