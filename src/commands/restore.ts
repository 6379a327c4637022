/** `restore`: loads the text of a graph into an empty store. */
import { createReadStream } from 'node:fs';
import { access, constants, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { createInterface } from 'node:readline';
import { badUserInput } from '../errors.ts';
import { openGraph } from '../graph/open.ts';
import { restore } from '../store/restore.ts';
import { readArguments } from './arguments.ts';
import type { Command } from './command.ts';
import { progressLine } from './progress.ts';
import { revisionText } from './revision-text.ts';

export const restoreCommand: Command = {
  name: 'restore',
  summary: 'loads what `export graph` has written into an empty store',
  help: `Usage: npm run restore -- FILE

Loads a graph that \`npm run export -- graph\` has written, from either engine, into an empty store: a folder that
ENTENTE_STORE names, or an empty Neo4j. The facts are checked, and the graph has the hash that the file gives.
What earlier revisions changed is not in the file: their summaries are kept, but they cannot be undone.`,
  async run(settings, args) {
    const { words } = readArguments('restore', {}, args);
    const [path = ''] = words;
    if (words.length !== 1) {
      throw badUserInput(`\`restore\` takes one file, found: ${words.join(' ') || 'nothing'}.`);
    }
    await checkReadable(path);
    const graph = openGraph(settings);
    try {
      const name = basename(path);
      const revision = await restore(
        graph,
        linesOf(path),
        name,
        progressLine(`Restoring ${name}`, process.stderr),
      );
      console.log(
        `Restored: ${revisionText(revision)} The graph has the hash ${revision.hashAfter}.`,
      );
    } finally {
      await graph.close();
    }
    return 0;
  },
};

/** Opened once the first line is asked for: lines that come before anybody asks are lost. */
async function* linesOf(path: string): AsyncGenerator<string> {
  yield* createInterface({ input: createReadStream(path), crlfDelay: Infinity });
}

async function checkReadable(path: string): Promise<void> {
  const found = await stat(path).catch(() => undefined);
  if (found === undefined) throw badUserInput(`There is no file ${path}.`, { file: path });
  if (!found.isFile()) {
    throw badUserInput(
      `${path} is not a file: name one that \`npm run export -- graph\` has written.`,
    );
  }
  await access(path, constants.R_OK).catch(() => {
    throw badUserInput(`${path} may not be read: check its permissions.`, { file: path });
  });
}
