/** Times Entente's loading against the bare loop: batch by batch in turn, each into a Neo4j of its own. */
import neo4j from 'neo4j-driver';
import type { Fact } from '../../src/generated/facts.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { batches } from '../../src/lists.ts';
import { loadBundled } from '../../src/importers/bundled/load-bundled.ts';
import { dataFolder } from '../../src/paths.ts';
import { openBenchGraph } from '../open-graph.ts';
import type { Size } from '../sizes.ts';
import { rowsOf, writeBare } from './bare-loop.ts';
import { enter, loose } from './enter.ts';
import type { Source } from './load.ts';
import { synthetic } from './synthetic.ts';

export interface LoadRatio {
  readonly facts: number;
  readonly ententeSeconds: number;
  readonly bareSeconds: number;
}

/** Fills `graph`, and the Neo4j at `bareUri` with the same rows. */
export async function measureLoading(
  graph: Graph,
  bareUri: string,
  size: Size,
  { full, bundled, world }: Source,
): Promise<LoadRatio> {
  const other = openBenchGraph(bareUri);
  const driver = neo4j.driver(bareUri, undefined, { disableLosslessIntegers: true });
  try {
    // Both begin with what the rows lead to, and with the same indexes.
    for (const each of [graph, other]) await loadBundled(each, dataFolder, () => undefined);
    const seconds = { entente: 0, bare: 0 };
    let facts = 0;
    const work = [
      ...batches(leadingBack(full.filter(({ id }) => !bundled.has(id))), 1000),
      ...synthetic(size.statements, world),
    ];
    for (const [turn, batch] of work.entries()) {
      const rows = rowsOf(loose(batch));
      const entente = async () => {
        seconds.entente += await timed(() => enter(graph, batch));
      };
      const bare = async () => {
        seconds.bare += await timed(() => writeBare(driver, rows));
      };
      for (const write of turn % 2 === 0 ? [entente, bare] : [bare, entente]) await write();
      facts += batch.length;
    }
    return { facts, ententeSeconds: seconds.entente, bareSeconds: seconds.bare };
  } finally {
    await Promise.all([other.close(), driver.close()]);
  }
}

const kinds = ['Alliance', 'Official', 'Treaty', 'Lifespan', 'Membership', 'Term'];

/** So that no fact leads to one of a later batch. */
function leadingBack(facts: readonly Fact[]): readonly Fact[] {
  return [...facts].sort((one, other) => kinds.indexOf(one.type) - kinds.indexOf(other.type));
}

async function timed(work: () => Promise<void>): Promise<number> {
  const started = performance.now();
  await work();
  return (performance.now() - started) / 1000;
}
