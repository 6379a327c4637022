/** The golden cases where nothing comes in its usual order: no answer relies on one that is not asked for. */
import { openEmbedded } from '../src/graph/embedded.ts';
import type { Graph, Write } from '../src/graph/graph.ts';
import { loadBundled } from '../src/importers/bundled/load-bundled.ts';
import { dataFolder } from '../src/paths.ts';
import { casesOn } from './suites/cases.ts';

casesOn({
  name: 'embedded',
  skipped: process.env.UPDATE_CASES === undefined ? undefined : 'The answers are being written.',
  open: async () => {
    const graph = openEmbedded(undefined, { shuffleUnordered: true });
    await loadBundled(loadedBackward(graph), dataFolder, () => undefined);
    return graph;
  },
});

/**
 * The engine shuffles the rows of a statement, but not what a statement collects: that comes as it
 * was stored, so the last is stored first.
 */
function loadedBackward(graph: Graph): Graph {
  const backward = (write: Write): Write => {
    const { rows } = write.parameters;
    return Array.isArray(rows)
      ? { ...write, parameters: { ...write.parameters, rows: rows.toReversed() } }
      : write;
  };
  return { ...graph, write: (statements) => graph.write(statements.map(backward)) };
}
