/** `load`: brings a graph in step with `data/`. */
import { openGraph } from '../graph/open.ts';
import type { Graph } from '../graph/graph.ts';
import { loadShipped } from '../importers/bundled/load-bundled.ts';
import { dataFolder } from '../paths.ts';
import { noArguments } from './arguments.ts';
import type { Command } from './command.ts';
import { progressLine } from './progress.ts';

export const load: Command = {
  name: 'load',
  summary:
    'writes the graph that ships into the database that NEO4J_URI names, or the embedded one',
  help: `Usage: entente load

Writes the facts of data/ into the graph, where it has not got them. What an earlier data/ brought and
this one lacks goes; what was imported stays.`,
  async run(settings, args) {
    noArguments('load', args);
    const graph = openGraph(settings);
    try {
      await bringUpToDate(graph);
    } finally {
      await graph.close();
    }
    return 0;
  },
};

export async function bringUpToDate(graph: Graph): Promise<void> {
  const started = performance.now();
  const show = progressLine('Loading the graph that ships', process.stdout);
  const { facts } = await loadShipped(graph, dataFolder, show);
  console.log(
    facts === 0
      ? 'The graph is that of data/ already.'
      : `Loaded ${facts} facts in ${((performance.now() - started) / 1000).toFixed(1)} s.`,
  );
}
