/** On the embedded engine each command works on a store of its own: a copy of one that was filled once. */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { openEmbedded } from '../../src/graph/embedded.ts';
import { killedOn } from './killed.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'entente-stores-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const filled = new Set<string>();
let copies = 0;

killedOn({
  name: 'embedded',
  skipped: undefined,
  async prepared({ name, fill }) {
    const original = join(folder, name);
    if (!filled.has(name)) {
      const graph = openEmbedded(original);
      await fill(graph);
      await graph.close();
      filled.add(name);
    }
    const store = join(folder, String((copies += 1)));
    cpSync(original, store, { recursive: true });
    return { ENTENTE_STORE: store };
  },
  open: ({ ENTENTE_STORE }) => openEmbedded(ENTENTE_STORE),
  settled: () => Promise.resolve(),
});
