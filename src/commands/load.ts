/** `load`: brings a graph in step with the bundled data. */
import { openGraph } from '../graph/open.ts';
import type { Graph } from '../graph/graph.ts';
import { loadBundled } from '../importers/bundled/load-bundled.ts';
import { dataFolder } from '../paths.ts';
import { noArguments } from './arguments.ts';
import type { Command } from './command.ts';
import { progressLine } from './progress.ts';
import { revisionText } from './revision-text.ts';

export const load: Command = {
  name: 'load',
  summary: 'writes the bundled data into the database that NEO4J_URI names, or the embedded one',
  help: `Usage: npm run load

Writes the facts of data/ into the graph, where it has not got them, as one revision. What an earlier data/
asserted and this one does not is withdrawn, unless something else asserts it or leads to it. A store that an
earlier version of Entente has written is brought over first.`,
  async run(settings, args) {
    noArguments('load', args);
    const graph = openGraph(settings);
    try {
      await bringUpToDate(graph, console.log);
    } finally {
      await graph.close();
    }
    return 0;
  },
};

/** `say` is told what was done; progress goes to standard error. */
export async function bringUpToDate(graph: Graph, say: (line: string) => void): Promise<void> {
  const started = performance.now();
  const show = progressLine('Loading the bundled data', process.stderr);
  const { facts, revision, upgraded } = await loadBundled(graph, dataFolder, show);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  if (upgraded !== null) {
    say(`The store was written by another version, and is brought over: ${revisionText(upgraded)}`);
  }
  say(
    revision === null
      ? 'The graph has the bundled data already.'
      : `Loaded ${facts} facts in ${seconds} s: ${revisionText(revision)}`,
  );
}
