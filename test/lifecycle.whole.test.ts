/** The built program as a process: a store in use, a port taken, a signal, and loads that are cut off. */
import { execFileSync, spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { openEmbedded } from '../src/graph/embedded.ts';
import { canonicalHash } from '../src/load/canonical.ts';
import { loadShipped } from '../src/load/shipped.ts';
import { dataFolder } from '../src/paths.ts';
import { root, scratchCopy } from './support/scratch.ts';
import type { Scratch } from './support/scratch.ts';

describe('the program', () => {
  let scratch: Scratch;
  let stores: string;
  const running = new Set<ChildProcess>();

  beforeAll(() => {
    scratch = scratchCopy();
    cpSync(join(root, 'docs'), join(scratch.folder, 'docs'), { recursive: true });
    const tsc = join(root, 'node_modules/typescript/bin/tsc');
    execFileSync(process.execPath, [tsc, '-p', 'tsconfig.build.json'], { cwd: scratch.folder });
    stores = mkdtempSync(join(tmpdir(), 'entente-stores-'));
  });
  afterEach(async () => {
    for (const child of running) await ended(child, 'SIGKILL');
  });
  afterAll(() => {
    scratch.remove();
    rmSync(stores, { recursive: true });
  });

  const start = (store: string, env: Readonly<Record<string, string>> = {}): ChildProcess => {
    const child = spawn(process.execPath, ['dist/main.js', 'serve'], {
      cwd: scratch.folder,
      env: { ...process.env, PORT: '0', NEO4J_URI: '', ENTENTE_STORE: join(stores, store), ...env },
    });
    running.add(child);
    child.on('close', () => running.delete(child));
    return child;
  };

  test('starts again within seconds, on the graph that it kept', async () => {
    await ended((await ready(start('kept'))).child, 'SIGTERM');
    const started = performance.now();
    const { child, output } = await ready(start('kept'));
    const seconds = (performance.now() - started) / 1000;
    console.log(`second start: ${seconds.toFixed(1)} s`);
    expect(seconds).toBeLessThan(10);
    expect(output()).toContain('The graph is that of data/ already.');
    expect(await ended(child, 'SIGTERM')).toBe(0);
  });

  test('says which store is in use, and by which port it cannot be reached', async () => {
    const { child } = await ready(start('used'));
    const second = outputOf(start('used'));
    expect(await second.code).toBe(1);
    expect(second.text()).toContain(join(stores, 'used', 'graph'));
    await ended(child, 'SIGTERM');

    const taken = createServer().listen(0, '127.0.0.1');
    await once(taken, 'listening');
    const { port } = taken.address() as AddressInfo;
    const third = outputOf(start('used', { PORT: String(port) }));
    expect(await third.code).toBe(1);
    expect(third.text()).toContain(`Port ${port} of 127.0.0.1 is already in use`);
    taken.close();
  });

  test('finishes a request that runs when the signal comes, and exits with 0', async () => {
    const { child, url } = await ready(start('signal'));
    const query =
      '{ memberships(first: 1000) { nodes { id state { name } alliance { name } source { title } } } }';
    const asked = fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    });
    // Long enough for the request to arrive, and not for its answer.
    await new Promise((resolve) => setTimeout(resolve, 15));
    const code = ended(child, 'SIGTERM');
    const { data } = (await (await asked).json()) as {
      data: { memberships: { nodes: unknown[] } };
    };
    expect(data.memberships.nodes).toHaveLength(1000);
    expect(await code).toBe(0);
  });

  test('is whole again after kill -9 while it loads', async () => {
    const fresh = openEmbedded();
    await loadShipped(fresh, dataFolder, () => undefined);
    const expected = await canonicalHash(fresh);
    await fresh.close();
    for (const delay of [0, 60, 150, 300]) {
      const store = `killed-${delay}`;
      const child = start(store);
      await outputOf(child).has('Loading');
      await new Promise((resolve) => setTimeout(resolve, delay));
      await ended(child, 'SIGKILL');
      await ended((await ready(start(store))).child, 'SIGTERM');
      const graph = openEmbedded(join(stores, store));
      expect(await canonicalHash(graph)).toBe(expected);
      await graph.close();
    }
  });
});

/** All that a process has printed, and when it ends. */
function outputOf(child: ChildProcess) {
  let text = '';
  const waiting = new Set<() => void>();
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk: Buffer) => {
      text += chunk.toString();
      for (const look of waiting) look();
    });
  }
  const code = once(child, 'close').then(([exit]) => exit as number | null);
  return {
    text: () => text,
    code,
    has: (words: string): Promise<void> =>
      new Promise((resolve, reject) => {
        const look = (): void => {
          if (text.includes(words)) resolve();
        };
        waiting.add(look);
        look();
        code.then(() => reject(new Error(`It ended before it said "${words}":\n${text}`)), reject);
      }),
  };
}

async function ready(child: ChildProcess) {
  const output = outputOf(child);
  await output.has('Stop with Ctrl+C');
  const url = /API +(http:\S+)\/graphql/.exec(output.text())?.[1] ?? '';
  return { child, url, output: output.text };
}

/** Ends the process with the signal; gives its exit code. */
async function ended(child: ChildProcess, signal: NodeJS.Signals): Promise<number | null> {
  if (child.exitCode !== null || child.signalCode !== null) return child.exitCode;
  const closed = once(child, 'close');
  child.kill(signal);
  await closed;
  return child.exitCode;
}
