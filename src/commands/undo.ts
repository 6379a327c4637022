/** `undo`: takes a revision back. */
import { badUserInput } from '../errors.ts';
import { openGraph } from '../graph/open.ts';
import { undo } from '../store/undo.ts';
import { refuseOutdated } from '../store/upgrade.ts';
import { readArguments } from './arguments.ts';
import type { Command } from './command.ts';
import { progressLine } from './progress.ts';
import { revisionText } from './revision-text.ts';

export const undoCommand: Command = {
  name: 'undo',
  summary: 'takes a revision back, an import too',
  help: `Usage: npm run undo -- REVISION

Takes back what the revision with this number changed, as one more revision, which can be undone in turn.
Where later revisions have changed the same facts, or lead to facts that would go, it names them and changes
nothing. \`npm run revisions\` lists the numbers.

A load of the bundled data that is undone comes back with the next \`npm start\` or \`npm run load\`.`,
  async run(settings, args) {
    const { words } = readArguments('undo', {}, args);
    const number = numberIn(words);
    const graph = openGraph(settings);
    try {
      await refuseOutdated(graph);
      const revision = await undo(
        graph,
        number,
        progressLine(`Undoing revision ${number}`, process.stderr),
      );
      console.log(
        `Undone: ${revisionText(revision)} The graph has the hash ${revision.hashAfter}.`,
      );
    } finally {
      await graph.close();
    }
    return 0;
  },
};

function numberIn(words: readonly string[]): number {
  const [word = ''] = words;
  if (words.length === 1 && /^[1-9]\d{0,8}$/.test(word)) return Number(word);
  throw badUserInput(
    `\`undo\` takes the number of one revision, found: ${words.join(' ') || 'nothing'}. \`npm run revisions\` lists them.`,
  );
}
