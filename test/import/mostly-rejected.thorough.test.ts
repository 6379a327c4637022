/** A file of which more than one row in ten is rejected: it stops the import, unless whoever imports it says otherwise. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { importCommand } from './command.ts';
import { madeUpFiles, write } from './made-up-files.ts';
import type { MadeUp } from './made-up-files.ts';
import { hashKept, openStores } from './stores.ts';
import type { Stores } from './stores.ts';

let stores: Stores;
let files: MadeUp;
beforeAll(async () => {
  stores = await openStores();
  files = madeUpFiles(5);
});
afterAll(() => {
  stores.remove();
  files.remove();
});

/** COW's twenty made-up rows, of which the first so many are of a state that there is not. */
function withStrangers(strangers: number): string {
  const [header, ...rows] = readFileSync(files.cow[0], 'utf8').split('\n');
  const changed = rows.map((row, at) =>
    at < strangers ? row.replace(/^(\d+),\d+/, '$1,9999') : row,
  );
  const path = join(files.folder, `strangers-${strangers}.csv`);
  writeFileSync(path, [header, ...changed].join('\n'));
  return path;
}

describe('three rows in twenty', () => {
  const expected = [
    'strangers-3.csv: 3 of 20 rows.',
    '  line 2, ccode "9999": No state of data/states.csv has COW 9999 on 1950-01-02.',
  ];

  test('stop the import before anything is written, the bundled data included', async () => {
    const store = stores.none();
    const { code, output, errors } = await importCommand(store, 'cow-alliances', withStrangers(3));
    expect({ code, output }).toEqual({ code: 1, output: '' });
    const lines = errors.split('\n');
    expect(lines[0]).toBe('Nothing was written, since more than one row in ten would be rejected:');
    expect(lines.slice(1, 3)).toEqual(expected);
    expect(lines).toHaveLength(6);
    expect(lines.at(-1)).toContain('--allow-rejections imports the other rows.');
    expect(existsSync(store)).toBe(false);
  });

  test('are foretold by a dry run, which lists them all', async () => {
    const store = stores.fresh();
    const args = ['cow-alliances', withStrangers(3), '--dry-run'] as const;
    const { code, output } = await importCommand(store, ...args);
    expect(code).toBe(1);
    expect(output).toContain(`The import would stop, since more than one row in ten is rejected;`);
    expect(output).toContain(expected[0]);
    expect(output.match(/^Rejected: /gm)).toHaveLength(3);
    const allowed = await importCommand(store, ...args, '--allow-rejections');
    expect(allowed.output).not.toContain('The import would stop');
  });

  test('are left out where they may be', async () => {
    const store = stores.fresh();
    const before = await hashKept(store);
    const { code, output } = await importCommand(
      ...[store, 'cow-alliances', withStrangers(3), '--allow-rejections'],
    );
    expect(code).toBe(1);
    expect(output).toContain('Rows read: 20, of which 17 gave facts, 0 passed over, 3 rejected.');
    expect(await hashKept(store)).not.toBe(before);
  });
});

test('two rows in twenty do not stop an import', async () => {
  const { code, output } = await importCommand(stores.fresh(), 'cow-alliances', withStrangers(2));
  expect(code).toBe(1);
  expect(output).toContain('Rows read: 20, of which 18 gave facts, 0 passed over, 2 rejected.');
});

test('each file counts for itself, and a part of a row as the row', async () => {
  const organizations = Array.from({ length: 30 }, () => ({
    ...{ ioname: 'UPU', sdate: 1874, deaddate: '' },
  }));
  const spells = ['2003', '2004', '2005'].map((first_year) => ({
    ...{ ioname: 'CSTO', ccode: 365, status: 'guest', first_year, last_year: 2010 },
  }));
  const paths = [
    write(files.folder, 'spells.csv', spells),
    write(files.folder, 'organizations.csv', organizations),
  ];
  const { errors } = await importCommand(stores.none(), 'cow-igo', ...paths);
  expect(errors).toContain('spells.csv: 3 of 3 rows.');
  expect(errors).not.toContain('organizations.csv');

  const dead = [{ ioname: 'AMU', sdate: 1989, deaddate: 'never' }];
  const kept = { ...spells[0], status: 'observer' };
  const other = [write(files.folder, 'kept.csv', [kept]), write(files.folder, 'dead.csv', dead)];
  // The row gives the organization, and not its lifespan.
  expect((await importCommand(stores.none(), 'cow-igo', ...other)).errors).toContain(
    'dead.csv: 1 of 1 rows.',
  );
});
