/** `revisions`: lists what has been loaded, imported, changed and undone. */
import { badUserInput } from '../errors.ts';
import { openGraph } from '../graph/open.ts';
import { readRevisions } from '../store/log.ts';
import { refuseOutdated } from '../store/upgrade.ts';
import { readArguments } from './arguments.ts';
import type { Command } from './command.ts';
import { changesText } from './revision-text.ts';

const listed = 20;

export const revisionsCommand: Command = {
  name: 'revisions',
  summary: 'lists the revisions of the graph: loads, imports, changes and what was undone',
  help: `Usage: npm run revisions -- [--limit NUMBER]

Lists the revisions of the graph, the newest first: number, time (UTC), kind, who made it, how many facts it
added, corrected or extended, withdrew, and of how many only the origins changed (attributed), and its note.
Stop a server that uses the same embedded graph first.
--limit NUMBER   how many to list; ${listed} if left out`,
  async run(settings, args) {
    const { options, words } = readArguments('revisions', { options: ['limit'] }, args);
    if (words.length > 0) {
      throw badUserInput(
        `\`revisions\` takes no arguments, found: ${words.join(' ')}. \`npm run revisions -- --limit 50\` lists more.`,
      );
    }
    const limit = limitIn(options.limit);
    const graph = openGraph(settings);
    try {
      await refuseOutdated(graph);
      const all = await readRevisions(graph);
      if (all.length === 0)
        console.log('The graph has no revision yet: `npm run load` makes the first.');
      for (const revision of all.slice(0, limit)) {
        const { number, time, kind, who, note } = revision;
        console.log(
          [number, time.replace(/\.\d+Z$/, 'Z'), kind, who, changesText(revision), note].join('  '),
        );
      }
      const more = all.length - limit;
      if (more > 0) console.log(`… and ${more} earlier ones: --limit ${all.length} lists them.`);
    } finally {
      await graph.close();
    }
    return 0;
  },
};

function limitIn(text: string | undefined): number {
  if (text === undefined) return listed;
  if (/^[1-9]\d{0,8}$/.test(text)) return Number(text);
  throw badUserInput(`--limit must be a whole number from 1 on, found ${JSON.stringify(text)}.`);
}
