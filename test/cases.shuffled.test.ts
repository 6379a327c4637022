/** The golden cases where nothing comes in its usual order: no answer relies on one that is not asked for. */
import { openEmbedded } from '../src/graph/embedded.ts';
import type { Graph, Statement } from '../src/graph/graph.ts';
import { loadShipped } from '../src/importers/bundled/load-bundled.ts';
import { dataFolder } from '../src/paths.ts';
import { casesOn } from './suites/cases.ts';

casesOn({
  name: 'embedded',
  skipped: process.env.UPDATE_CASES === undefined ? undefined : 'The answers are being written.',
  open: async () => {
    const graph = openEmbedded(undefined, { shuffleUnordered: true });
    await loadShipped(loadedBackward(graph), dataFolder, () => undefined);
    return graph;
  },
});

/**
 * The engine shuffles the rows of a statement, but not what a statement collects: that comes as it
 * was stored, so the last is stored first.
 */
function loadedBackward(graph: Graph): Graph {
  const backward = ({ text, parameters }: Statement): Statement => {
    const { rows } = parameters;
    return {
      text,
      parameters: Array.isArray(rows) ? { ...parameters, rows: rows.toReversed() } : parameters,
    };
  };
  return { ...graph, write: (statements) => graph.write(statements.map(backward).toReversed()) };
}
