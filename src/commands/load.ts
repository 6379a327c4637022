/** `load`: brings a graph in step with `data/`. */
import { openGraph } from '../graph/open.ts';
import type { Graph } from '../graph/graph.ts';
import { loadShipped } from '../load/shipped.ts';
import { dataFolder } from '../paths.ts';
import type { Settings } from '../settings.ts';
import { progressLine } from './progress.ts';

export async function load(settings: Settings): Promise<void> {
  const graph = openGraph(settings);
  try {
    await bringUpToDate(graph);
  } finally {
    await graph.close();
  }
}

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
