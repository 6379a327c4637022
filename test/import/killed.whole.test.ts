/** Imports that are killed on the way, and done again: the graph of an import that nothing disturbed. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Graph } from '../../src/graph/graph.ts';
import { canonicalHash } from '../../src/store/canonical.ts';
import { killedAt, randomMoments, start, undisturbed } from '../support/program.ts';
import { madeUpFiles } from './made-up-files.ts';
import type { MadeUp } from './made-up-files.ts';
import { hashOf, inStore, openStores } from './stores.ts';
import type { Stores } from './stores.ts';

/** When its writing begins. */
const begins = /Importing [\w-]+: 0\//;

describe('an import that is killed', () => {
  let stores: Stores;
  /** Three batches of COW's, four of ATOP's. */
  let files: MadeUp;

  beforeAll(async () => {
    stores = await openStores();
    files = madeUpFiles(620, 6);
  });
  afterAll(() => {
    stores.remove();
    files.remove();
  });

  test.each(['cow-alliances', 'atop'] as const)('%s', async (source) => {
    const args = [source, ...(source === 'atop' ? files.atop : files.cow)];
    const whole = stores.fresh();
    const took = await undisturbed('import', args, { ENTENTE_STORE: whole }, begins);
    const hash = await hashOf(whole);

    const found: { readonly after: number; readonly imported: number; readonly hash: boolean }[] =
      [];
    const place = () => ({ ENTENTE_STORE: stores.fresh() });
    const moments = randomMoments(6, took * 0.9);
    for await (const { env, after } of killedAt('import', args, place, moments, begins)) {
      const store = env.ENTENTE_STORE ?? '';
      found.push({ after, ...(await inStore(store, stateOf)) });
      expect(await start(['import', ...args], env).code).toBe(0);
      expect(await hashOf(store), `killed after ${after} ms`).toBe(hash);
    }
    console.log(`${source}: ${Math.round(took)} ms undisturbed; killed`, found);
    // Not all of them came too late, and one that came in time leaves no hash.
    const inTime = found.filter(({ hash: kept }) => !kept);
    expect(inTime.length).toBeGreaterThan(0);
    expect(inTime.some(({ imported }) => imported < files.rows.cow)).toBe(true);
  });
});

/** How far an import has come that was cut off. */
async function stateOf(graph: Graph) {
  const [[imported, hash] = []] = await graph.read({
    text: `MATCH (load:Load {id: 'graph'}) RETURN COUNT { MATCH (m:Membership) WHERE m.imported IS NOT NULL }, load.hash`,
    parameters: {},
  });
  if (hash !== null) expect(hash).toBe(await canonicalHash(graph));
  return { imported: imported as number, hash: hash !== null };
}
