/** `import` on the command line: what it takes, what it says, and the code that it exits with. */
import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { allImporters } from '../../src/importers/shared/all.ts';
import { importCommand } from './command.ts';
import { madeUpFiles, write } from './made-up-files.ts';
import type { MadeUp } from './made-up-files.ts';
import { hashKept, hashOf, openStores } from './stores.ts';
import type { Stores } from './stores.ts';

let stores: Stores;
let files: MadeUp;
beforeAll(async () => {
  stores = await openStores();
  files = madeUpFiles(6);
});
afterAll(() => {
  stores.remove();
  files.remove();
});

const usages = async (): Promise<readonly string[]> =>
  (await allImporters()).map((importer) =>
    ['npm run import --', importer.name, ...importer.files.map(({ name }) => name)].join(' '),
  );

describe('the help', () => {
  test('lists every source with its files', async () => {
    const { code, output } = await importCommand(stores.none(), '--help');
    expect(code).toBe(0);
    const expected = await usages();
    expect(expected.length).toBeGreaterThanOrEqual(6);
    for (const usage of expected) expect(output).toContain(usage);
    expect(output).toContain('--dry-run');
  });

  test('of a source says whose it is, and which columns its files must have', async () => {
    const { code, output } = await importCommand(stores.none(), 'atop', '--help');
    expect(code).toBe(0);
    expect(output).toMatch(
      /^Usage: npm run import -- atop atop-member-level\.csv atop-alliance-level\.csv \[--dry-run\] \[--verbose\] \[--allow-rejections\]\n\nAlliance Treaty Obligations/,
    );
    for (const { files: own } of (await allImporters()).filter(({ name }) => name === 'atop')) {
      for (const { name, columns } of own) {
        expect(output).toContain(
          `${name} must have ${columns.join(', ')}, version. Its version is 4.01 or 5.1, in every row.`,
        );
      }
    }
    expect(output).not.toContain('cow-alliances');
  });
});

describe('what cannot be imported', () => {
  test.each([
    [[], /^Say what to import:/],
    [['cow-aliances', 'FILE'], /^There is no source `cow-aliances`\. Known are:/],
  ] as const)('%j is answered with all sources', async (args, message) => {
    const store = stores.none();
    const { code, errors } = await importCommand(store, ...args);
    expect(code).toBe(1);
    expect(errors).toMatch(message);
    for (const usage of await usages()) expect(errors).toContain(usage);
    expect(existsSync(store)).toBe(false);
  });

  test.each([
    [['cow-alliances'], 'cow-alliances takes one file (alliance_v4.1_by_member.csv), not 0.'],
    [
      ['atop', 'a.csv'],
      'atop takes 2 files (atop-member-level.csv, atop-alliance-level.csv), not 1.',
    ],
    [['archigos', 'a.csv', 'b.csv'], 'archigos takes one file (archigos.csv), not 2.'],
  ] as const)('%j says how many files there should be', async (args, message) => {
    const store = stores.none();
    expect(await importCommand(store, ...args)).toMatchObject({ code: 1, errors: message });
    expect(existsSync(store)).toBe(false);
  });

  test('an unknown option is refused', async () => {
    const { code, errors } = await importCommand(stores.none(), 'atop', '--dryrun');
    expect(code).toBe(1);
    expect(errors).toBe(
      'Unknown option --dryrun: did you mean --dry-run? `npm run import -- --help` says what import takes.',
    );
  });
});

test('an import tells what became of the rows, and that all of it is there the second time', async () => {
  const store = stores.fresh();
  const first = await importCommand(store, 'cow-alliances', ...files.cow);
  expect(first).toMatchObject({ code: 0, errors: '' });
  expect(first.output.split('\n')).toEqual([
    'The graph has the bundled data already.',
    expect.stringMatching(
      /^The maintainer of these data has asked makers of software not to make their use easier\./,
    ),
    'Rows read: 24, of which 24 gave facts, 0 passed over, 0 rejected.',
    'Alliance: 6 facts, of which 6 new, 0 changed, 0 already there.',
    'Lifespan: 6 facts, of which 6 new, 0 changed, 0 already there.',
    'Membership: 24 facts, of which 24 new, 0 changed, 0 already there.',
    'Written as revision 2, 36 added. `npm run undo -- 2` takes it back.',
  ]);
  expect(first.progress).toMatch(
    /^Importing cow-alliances: 0\/24\n.*Importing cow-alliances: 24\/24/s,
  );
  const hash = await hashOf(store);
  const { code, output } = await importCommand(store, 'cow-alliances', ...files.cow);
  expect(code).toBe(0);
  expect(output).toContain('Membership: 24 facts, of which 0 new, 0 changed, 24 already there.');
  expect(await hashOf(store)).toBe(hash);
});

test('a graph that lacks the bundled data gets it first', async () => {
  const [without, having] = [stores.none(), stores.fresh()];
  const { output } = await importCommand(without, 'atop', ...files.atop);
  await importCommand(having, 'atop', ...files.atop);
  expect(output).toMatch(/^Loaded \d+ facts/);
  expect(await hashKept(without)).toBe(await hashKept(having));
});

test('a dry run says what the import would do to a graph that lacks the bundled data, and leaves it empty', async () => {
  const store = stores.none();
  // Kyrgyzstan in the CSTO, which is bundled, and a state that there is not.
  const [members] = files.cow;
  const [row = ''] = readFileSync(members, 'utf8').split('\n').slice(1);
  const shipped = row
    .replace(/^9000,\d+/, '350,703')
    .replace(/,\d+,\d+,\d+,(?=31,12,)/, ',15,5,1992,')
    .replace(/31,12,\d+/, ',,');
  const extended = `${readFileSync(members, 'utf8')}${shipped}\n${row.replace(/^9000,\d+/, '9001,9999')}\n`;
  const path = `${members}.extended.csv`;
  appendFileSync(path, extended);

  const dry = await importCommand(store, 'cow-alliances', path, '--dry-run');
  expect(await hashOf(store)).toBe(await hashOf(stores.none()));
  expect(dry.code).toBe(1);
  expect(dry.output).toContain(
    'Membership: 25 facts, of which 24 new, 1 changed, 0 already there.',
  );
  expect(dry.output).toContain('Lifespan: 7 facts, of which 6 new, 1 changed, 0 already there.');
  expect(dry.output).toContain(
    'Changed: lifespan:cow-alliances-4.1/350 (bundled): start: 1992-05-15 → 1950-01-02.',
  );
  expect(dry.output).toContain(
    'Of the changed facts 2 are bundled with Entente: what this file says counts until the import is undone.',
  );
  expect(dry.output).toContain('Rows read: 26, of which 25 gave facts, 0 passed over, 1 rejected.');
  expect(dry.output).toContain(
    'Rejected: alliance_v4.1_by_member.csv.extended.csv, line 27, ccode "9999": No state of data/states.csv has COW 9999 on 19',
  );

  const real = await importCommand(store, 'cow-alliances', path);
  expect(real.code).toBe(1);
  const [, ...said] = real.output.split('\n');
  expect([...said.slice(0, -1), 'This was a dry run: nothing was written.']).toEqual(
    dry.output.split('\n'),
  );
});

describe('a rejection that is known of the published file', () => {
  /** ATOP's members, of which so many have the code that is no state's. */
  const withStranger = (members: number) => {
    const path = join(files.folder, `strangers-${members}.csv`);
    const [header = '', ...rows] = readFileSync(files.atop[0], 'utf8').split('\n');
    const changed = rows.map((row, at) => (at < members ? row.replace(/,\d+/, ',8152') : row));
    writeFileSync(path, [header, ...changed].join('\n'));
    return path;
  };

  test('is reported, and no failure', async () => {
    const path = withStranger(1);
    const { code, output } = await importCommand(stores.fresh(), 'atop', path, files.atop[1]);
    expect(code).toBe(0);
    expect(output).toContain(
      'Rejected, as is known of the published file: strangers-1.csv, line 2, member "8152": ATOP 1320 has a member that is not a state of COW.',
    );
  });

  test('does not stand for another like it', async () => {
    const path = withStranger(2);
    const { code, output } = await importCommand(stores.fresh(), 'atop', path, files.atop[1]);
    expect(code).toBe(1);
    expect(output.match(/^Rejected, as is known/gm)).toHaveLength(1);
    expect(output).toContain(
      'Rejected: strangers-2.csv, line 3, member "8152": No state of data/states.csv has COW 8152 on 1950-02-04.',
    );
  });
});

test('of the reasons for passing rows over the ten commonest are listed, and all of them if wished', async () => {
  const spell = (ioname: string) => ({
    ...{ ioname, ccode: 365, status: 'full member', first_year: 2003, last_year: 2010 },
  });
  // One spell of the first organization, and one more of each that follows.
  const spells = Array.from({ length: 13 }, (_, at) =>
    Array.from({ length: at + 1 }, () => spell(`CLUB${at + 1}`)),
  ).flat();
  const paths = [
    write(files.folder, 'spells.csv', [...spells, spell('CSTO')]),
    write(files.folder, 'organizations.csv', [{ ioname: 'CSTO', sdate: 2002, deaddate: '' }]),
  ];
  const store = stores.fresh();
  const few = await importCommand(store, 'cow-igo', ...paths, '--dry-run');
  const lines = (output: string) =>
    output.split('\n').filter((line) => line.includes('assed over '));
  const reason = (count: number) => `Passed over ${count}: COW_IGO CLUB${count} is not selected.`;
  const descending = Array.from({ length: 13 }, (_, at) => reason(13 - at));
  expect(lines(few.output)).toEqual(descending.slice(0, 10));
  expect(few.output).toContain('… and 6 for 3 other reasons: --verbose lists them.');
  const all = await importCommand(store, 'cow-igo', ...paths, '--dry-run', '--verbose');
  expect(lines(all.output)).toEqual(descending);
  expect(all.output).not.toContain('--verbose');
});
