/** Imports that are killed on the way, and done again: the graph of an import that nothing disturbed. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Graph } from '../../src/graph/graph.ts';
import { canonicalHash } from '../../src/store/canonical.ts';
import { root } from '../support/scratch.ts';
import { madeUpFiles } from './made-up-files.ts';
import type { MadeUp } from './made-up-files.ts';
import { hashOf, inStore, openStores } from './stores.ts';
import type { Stores } from './stores.ts';

describe('an import that is killed', () => {
  let stores: Stores;
  /** Three batches of COW's, four of ATOP's. */
  let files: MadeUp;
  const running = new Set<ReturnType<typeof spawn>>();

  beforeAll(async () => {
    stores = await openStores();
    files = madeUpFiles(620, 6);
  });
  afterEach(async () => {
    for (const child of running) {
      const closed = once(child, 'close');
      child.kill('SIGKILL');
      await closed;
    }
  });
  afterAll(() => {
    stores.remove();
    files.remove();
  });

  /** The command in a process of its own, and when its writing begins. */
  function start(store: string, ...args: readonly string[]) {
    const child = spawn(
      process.execPath,
      ['--import', 'tsx', join(root, 'src/main.ts'), 'import', ...args],
      { cwd: root, env: { ...process.env, NEO4J_URI: '', ENTENTE_STORE: store } },
    );
    running.add(child);
    let output = '';
    const closed = new Promise<{ code: number | null; output: string }>((resolve) =>
      child.on('close', (code) => {
        running.delete(child);
        resolve({ code, output });
      }),
    );
    const begun = new Promise<void>((resolve) => {
      for (const stream of [child.stdout, child.stderr]) {
        stream.on('data', (chunk: Buffer) => {
          output += chunk.toString();
          if (/Importing [\w-]+: 0\//.test(output)) resolve();
        });
      }
      void closed.then(() => resolve());
    });
    return { child, begun, closed };
  }

  test.each(['cow-alliances', 'atop'] as const)('%s', async (source) => {
    const args = [source, ...(source === 'atop' ? files.atop : files.cow)];
    const undisturbed = stores.fresh();
    const whole = start(undisturbed, ...args);
    await whole.begun;
    const started = performance.now();
    expect((await whole.closed).code).toBe(0);
    const took = performance.now() - started;
    const hash = await hashOf(undisturbed);

    const found: { readonly after: number; readonly imported: number; readonly hash: boolean }[] =
      [];
    for (const share of [0, 0.15, 0.35, 0.55, 0.75]) {
      const store = stores.fresh();
      const cut = start(store, ...args);
      await cut.begun;
      const after = Math.round(took * (share + Math.random() * 0.1));
      await delay(after);
      cut.child.kill('SIGKILL');
      await cut.closed;
      found.push({ after, ...(await inStore(store, stateOf)) });

      const again = start(store, ...args);
      expect(await again.closed).toMatchObject({ code: 0 });
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
