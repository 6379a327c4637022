/** Rows that say otherwise than the graph: each fact that they change is counted, and the first are listed. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { dataFolder } from '../../src/paths.ts';
import { importCommand } from './command.ts';
import { expectCorrection, expectOtherTreaty } from './corrected.ts';
import { madeUpFiles } from './made-up-files.ts';
import type { MadeUp } from './made-up-files.ts';
import { importInto, inStore, openStores } from './stores.ts';
import type { Stores } from './stores.ts';

let stores: Stores;
let files: MadeUp;
beforeAll(async () => {
  stores = await openStores();
  files = madeUpFiles(9);
});
afterAll(() => {
  stores.remove();
  files.remove();
});

test('a corrected bundled row is reported as a change, and stands until the import is undone', async () => {
  await inStore(stores.fresh(), (graph) => expectCorrection(graph, files.folder, dataFolder));
});

test('a fact leads to what its corrected row says and to nothing else', async () => {
  await inStore(stores.fresh(), (graph) => expectOtherTreaty(graph, files.folder));
});

test('of many changes twenty are listed, and all are counted, in a dry run too', async () => {
  const store = stores.fresh();
  await importCommand(store, 'cow-alliances', ...files.cow);
  const path = join(files.folder, 'corrected.csv');
  const [header = '', ...rows] = readFileSync(files.cow[0], 'utf8').trimEnd().split('\n');
  // Four members each of nine alliances, of which every row but the first ten ends later.
  const later = rows.map((row, at) =>
    at < 10 ? row : row.replace(/31,12,(\d+)/, (_, year) => `30,6,${Number(year) + 1}`),
  );
  writeFileSync(path, [header, ...later].join('\n'));
  const dry = await importCommand(store, 'cow-alliances', path, '--dry-run');
  const real = await importCommand(store, 'cow-alliances', path);
  for (const { code, output } of [dry, real]) {
    expect(code).toBe(0);
    expect(output).toContain('Membership: 36 facts, of which 0 new, 26 changed, 10 already there.');
    expect(output).toContain('Lifespan: 9 facts, of which 0 new, 0 changed, 9 already there.');
    expect(output.match(/^Changed: /gm)).toHaveLength(20);
    expect(output).toMatch(
      /^Changed: membership:cow-alliances-4\.1\/9002\/\d+\/1952-01-04: end: 1962-12-31 → 1963-06-30\.$/m,
    );
    expect(output).toContain('… and 6 more changed: --verbose lists them.');
    expect(output).not.toContain('bundled with');
  }
  const again = await importCommand(store, 'cow-alliances', path);
  expect(again.output).toContain('of which 0 new, 0 changed, 36 already there.');
});

test('an alliance is renamed by the source whose name counts, once, and not by the other', async () => {
  await inStore(stores.fresh(), async (graph) => {
    await importInto(graph, 'atop', files.atop);
    const renamed = await importInto(graph, 'cow-alliances', files.cow);
    expect(renamed.facts.get('Alliance')).toEqual({
      ...{ added: 3, changed: 6, alreadyThere: 0, gaining: 0 },
    });
    expect(renamed.changes[0]?.differences).toEqual([
      {
        field: 'name',
        was: expect.stringMatching(/^Neutrality treaty of /) as unknown,
        willBe: expect.stringMatching(/^Defense pact of /) as unknown,
      },
    ]);
    for (const [name, paths] of [
      ['atop', files.atop],
      ['cow-alliances', files.cow],
    ] as const) {
      expect((await importInto(graph, name, paths)).changes).toEqual([]);
    }
  });
});
