/** Files with a fault in them, through the command: what the message is, and what becomes of the graph. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { importCommand } from './command.ts';
import { madeUpFiles } from './made-up-files.ts';
import type { MadeUp } from './made-up-files.ts';
import { hashKept, hashOf, inStore, openStores } from './stores.ts';
import type { Stores } from './stores.ts';

type Change = (text: string) => string;

let stores: Stores;
let files: MadeUp;
let folder: string;
/** A store that every unreadable file leaves as it is. */
let store: string;
let bytes: Buffer;
let hash: string;
beforeAll(async () => {
  stores = await openStores();
  files = madeUpFiles(3);
  folder = mkdtempSync(join(tmpdir(), 'entente-bad-files-'));
  store = stores.fresh();
  hash = await hashOf(store);
  bytes = readFileSync(join(store, 'graph'));
});
afterAll(() => {
  stores.remove();
  files.remove();
  rmSync(folder, { recursive: true });
});

const text = (path: string) => readFileSync(path, 'utf8');

/** A file of this name in the scratch folder. */
function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

/** A store whose bytes are the same has not been touched; of another the facts must be the same. */
async function expectUnchanged(): Promise<void> {
  if (!readFileSync(join(store, 'graph')).equals(bytes)) expect(await hashOf(store)).toBe(hash);
}

describe('a file that cannot be read changes nothing', () => {
  const cases: readonly (readonly [name: string, change: Change, expected: readonly string[]])[] = [
    [
      'without a column',
      (all) => all.replaceAll(/^(\w+),[^,]*,/gm, '$1,'),
      ['lacks the column "ccode".', 'Its header is: version4id, state_name, '],
    ],
    [
      'with a renamed column',
      (all) => all.replace(',ccode,', ',cowcode,').replace(',entente,', ',ententes,'),
      ['lacks the columns "ccode", "entente".', 'version4id, cowcode, state_name'],
    ],
    [
      'with a column twice',
      (all) => all.replace(',state_name,', ',ccode,'),
      ['has the column "ccode" twice: keep one of the two.'],
    ],
    [
      'with a column twice, in capital letters',
      (all) => all.replace(',ccode,state_name,', ',CCODE,CCode,'),
      ['has the column "ccode" twice: keep one of the two.'],
    ],
    [
      'with semicolons',
      (all) => all.replaceAll(',', ';'),
      ['lacks the columns "version4id", ', 'It has one column: is it separated by commas?'],
    ],
    [
      'with tabs',
      (all) => all.replaceAll(',', '\t'),
      ['It has one column: is it separated by commas?'],
    ],
    [
      'whose last line is cut off',
      (all) => all.slice(0, -30),
      [', line 13: ', 'the row has not as many cells as the header: is the file cut off'],
    ],
    [
      'that ends within a quote',
      (all) => all.slice(0, all.lastIndexOf('’')),
      ['a quote is left open at the end of the file: is the file cut off?'],
    ],
    [
      'with a quote too many',
      (all) => all.replace('"Côte', '"Cô"te'),
      [', line 2: a quote ends within a cell: is one left open, here or in a line before?'],
    ],
    [
      'whose first quote is left open',
      (all) => all.replace('d’Azur"', 'd’Azur'),
      [', line 3: a quote ends within a cell: is one left open, here or in a line before?'],
    ],
    [
      'with a quote within a cell',
      (all) => all.replace('9000,', '9"000,'),
      [', line 2: a quote begins within a cell: put the whole cell into quotes'],
    ],
    ['that is empty', () => '', ['is empty: expected a header with the columns "version4id", ']],
    [
      'with a header only',
      (all) => all.slice(0, all.indexOf('\n') + 1),
      ['has a header and no rows.'],
    ],
    ['of blank lines', () => '\n\n\n', ['lacks the columns "version4id", ']],
    [
      'of another version',
      (all) => all.replaceAll(/,4\.1$/gm, ',5.1'),
      [
        ', line 2: the version is "5.1", expected 4.1.',
        'get version 4.1 of alliance_v4.1_by_member.csv from its owner.',
      ],
    ],
    [
      'whose last row is of another version',
      (all) => all.replace(/,4\.1\n$/, ',4.11\n'),
      [', line 13: the version is "4.11", expected 4.1.'],
    ],
    [
      'that does not say its version in a row',
      (all) => all.replace(/,4\.1\n$/, ',\n'),
      [', line 13: the version is "", expected 4.1.'],
    ],
    [
      'without its version',
      (all) => all.replaceAll(/,(?:4\.1|version)$/gm, ''),
      ['lacks the column "version".'],
    ],
    [
      'that has a row for each year',
      (all) =>
        all.replaceAll(
          /,(4\.1|version)$/gm,
          (_end, last) => `,${last === 'version' ? 'Year' : '1950'},${String(last)}`,
        ),
      [
        'has the column "year", so it is alliance_v4.1_by_member_yearly.csv, expected alliance_v4.1_by_member.csv.',
        'Get alliance_v4.1_by_member.csv from the same owner.',
      ],
    ],
    ['that is UTF-16', (all) => Buffer.from(all, 'utf16le').toString('latin1'), ['UTF-16']],
  ];

  test.each(cases)('%s', async (_name, change, expected) => {
    const path = file('bad.csv', change(text(files.cow[0])));
    const { code, output, errors } = await importCommand(store, 'cow-alliances', path);
    expect({ code, output }).toEqual({ code: 1, output: '' });
    expect(errors).toContain(path);
    for (const part of expected) expect(errors).toContain(part);
    expect(errors).not.toMatch(/\n +at /);
    await expectUnchanged();
  });

  test('that is the list of major powers, which lies beside the one of states', async () => {
    const header = 'stateabb,ccode,styear,stmonth,stday,endyear,endmonth,endday,version';
    const majors = file('majors2016.csv', `${header}\nUSA,2,1898,8,13,2016,12,31,2016\n`);
    const { code, errors } = await importCommand(store, 'cow-states', majors);
    expect(code).toBe(1);
    expect(errors).toBe(
      `${majors} lacks the column "statenme". Its header is: ${header.replaceAll(',', ', ')}. Version 2016 of states2016.csv has all that it needs.`,
    );
    await expectUnchanged();
  });

  test.each([0, 1])('of ATOP that is of another version: %i', async (at) => {
    const bad = file('old.csv', text(files.atop[at] ?? '').replace(/,4\.01$/m, ',5.0'));
    const { code, errors } = await importCommand(store, 'atop', ...files.atop.with(at, bad));
    expect(code).toBe(1);
    expect(errors).toContain(`${bad}, line 2: the version is "5.0", expected 4.01 or 5.1.`);
    await expectUnchanged();
  });

  test('that is not there, or is a folder', async () => {
    const nowhere = join(folder, 'nowhere.csv');
    expect(await importCommand(store, 'cow-alliances', nowhere)).toMatchObject({
      code: 1,
      errors: `There is no file ${nowhere}.`,
    });
    expect(await importCommand(store, 'cow-alliances', folder)).toMatchObject({
      code: 1,
      errors: `The folder ${folder} has no alliance_v4.1_by_member.csv.`,
    });
    await expectUnchanged();
  });

  test('also where another file of the source is in order', async () => {
    const [members, alliances] = files.atop;
    const cut = file('cut.csv', text(alliances).slice(0, -20));
    const scattered = file(
      'scattered.csv',
      `${text(members)}${text(members).split('\n')[1] ?? ''}\n`,
    );
    for (const [paths, expected] of [
      [[members, cut], `${cut}, line 4: `],
      [
        [scattered, alliances],
        'scattered.csv, line 14: the rows of atopid 9000 are not together: sort',
      ],
    ] as const) {
      const { code, errors } = await importCommand(store, 'atop', ...paths);
      expect(code).toBe(1);
      expect(errors).toContain(expected);
    }
    await expectUnchanged();
  });

  test('and of two such files each is named, in the order in which they were named', async () => {
    const [members, alliances] = files.atop;
    const { code, errors } = await importCommand(store, 'atop', alliances, members);
    expect(code).toBe(1);
    const [first, second, ...others] = errors.trimEnd().split('\n');
    expect(first).toContain(`${alliances} lacks the columns "member", `);
    expect(second).toContain(`${members} lacks the columns "cow4id", `);
    expect(others).toEqual([]);
    await expectUnchanged();
  });

  test.each([
    ['', 'is empty: expected a JSON array of entries.'],
    ['{"file": "am"}', 'is not a list of entries: expected a JSON array.'],
    ['[]', 'has no entries.'],
    [
      '[{"file": "am", "gec": "am"}]',
      'entry 1 lacks edition, internationalOrganizationParticipation, ',
    ],
    ['[{"file": "am"', 'is not JSON: '],
    ['file,gec\nam,am\n', 'is not JSON: '],
  ])('of the Factbook: %j', async (content, expected) => {
    const path = file('factbook.json', content);
    const { code, errors } = await importCommand(store, 'factbook-edition', path);
    expect(code).toBe(1);
    expect(errors).toContain(path);
    expect(errors).toContain(expected);
    await expectUnchanged();
  });
});

describe('a row that cannot be read is rejected, and the others are imported', () => {
  /** The hash of the graph of a file that has not got line 3. */
  let without: unknown;
  beforeAll(async () => {
    const lines = text(files.cow[0]).split('\n').toSpliced(2, 1);
    const own = stores.fresh();
    await importCommand(own, 'cow-alliances', file('good.csv', lines.join('\n')));
    without = await hashKept(own);
  });
  const inLine =
    (line: number, what: RegExp | string, by: string): Change =>
    (all) => {
      const lines = all.split('\n');
      const changed = lines[line - 1]?.replace(what, by) ?? '';
      expect(changed).not.toBe(lines[line - 1]);
      return lines.with(line - 1, changed).join('\n');
    };

  test.each([
    [
      'with 31 February',
      inLine(3, /,3,1,1950,/, ',31,2,1950,'),
      'bad.csv, line 3, mem_st_year, mem_st_month, mem_st_day "1950-2-31": 1950-02 has no day 31: expected 01 to 28.',
    ],
    [
      'of an unknown state',
      inLine(3, /^9000,\d+/, '9000,8152'),
      'bad.csv, line 3, ccode "8152": No state of data/states.csv has COW 8152 on 1950-01-03.',
    ],
    [
      'of a state that has its code only later',
      inLine(3, /^9000,\d+/, '9000,255'),
      'bad.csv, line 3, ccode "255": No state of data/states.csv has COW 255 on 1950-01-03.',
    ],
    [
      'that ends before it starts',
      inLine(3, /,31,12,1960,/, ',31,12,1949,'),
      'mem_end_year, mem_end_month, mem_end_day "1949-12-31": The end lies before the start, 1950-01-03.',
    ],
    [
      'whose open end is a far day',
      inLine(3, /,31,12,1960,/, ',31,12,9999,'),
      'mem_end_day "9999-12-31": Leave the cell empty where the end is open.',
    ],
    [
      'with text for a number',
      inLine(3, /,3,1,1950,/, ',3,Jan,1950,'),
      'bad.csv, line 3, mem_st_month "Jan": Expected a whole number.',
    ],
    [
      'with a yes for a 1',
      inLine(3, /,1,0,1,0,4.1$/, ',yes,0,1,0,4.1'),
      'bad.csv, line 3, defense "yes": Expected 0 or 1.',
    ],
    [
      'without its alliance',
      inLine(3, /^9000/, ''),
      'bad.csv, line 3, version4id "": The cell is empty.',
    ],
  ])('%s', async (_name, change, expected) => {
    const path = file('bad.csv', change(text(files.cow[0])));
    const own = stores.fresh();
    const { code, output, errors } = await importCommand(own, 'cow-alliances', path);
    expect({ code, errors }).toEqual({ code: 1, errors: '' });
    expect(output).toContain('Rows read: 12, of which 11 gave facts, 0 passed over, 1 rejected.');
    expect(output).toContain('Membership: 11 facts, of which 11 new, 0 changed, 0 already there.');
    expect(output).toContain(expected);
    expect(output.match(/Rejected: /g)).toHaveLength(1);

    // The same graph as that of a file without the row.
    expect(await hashKept(own)).toBe(without);
  });
});

describe('a file that is as good in another form', () => {
  const header = (all: string, change: (name: string) => string) =>
    all.replace(/^.*/, (line) => line.split(',').map(change).join(','));
  let plain: unknown;
  beforeAll(async () => {
    const own = stores.fresh();
    await importCommand(own, 'cow-alliances', ...files.cow);
    plain = await hashKept(own);
  });

  const reordered: Change = (all) =>
    all.replaceAll(/^([^,]*),([^,]*),("[^"]*"|state_name),(.*)$/gm, 'more,$2,$4,$1');

  test.each<readonly [string, Change]>([
    [
      'whose version is a single-precision number',
      (all) => all.replaceAll(/,4\.1$/gm, ',4.0999999'),
    ],
    ['with the line ends of Windows', (all) => all.replaceAll('\n', '\r\n')],
    ['with a byte order mark', (all) => `\uFEFF${all}`],
    ['without a last line end', (all) => all.trimEnd()],
    ['with its columns in capital letters', (all) => header(all, (name) => name.toUpperCase())],
    ['with blanks around its columns', (all) => header(all, (name) => `" ${name} "`)],
    [
      'as R writes it, with a byte order mark',
      (all) =>
        `\uFEFF${header(all, (name) => `"${name}"`)
          .replaceAll(/,(?=,|$)/gm, ',NA')
          .replaceAll(/^(?=.)/gm, '"1",')}`,
    ],
    ['as pandas writes it', (all) => all.replaceAll(/(?<=^|,)\d+(?=,)/gm, '$&.0')],
    ['with blank lines', (all) => all.replaceAll('\n', '\n\n')],
    ['with its columns in another order', (all) => reordered(all).replace('more,', 'moreover,')],
  ])('%s gives the same graph', async (_name, change) => {
    const own = stores.fresh();
    const changed = change(text(files.cow[0]));
    expect(changed).not.toBe(text(files.cow[0]));
    const { code } = await importCommand(own, 'cow-alliances', file('other.csv', changed));
    expect(code).toBe(0);
    expect(await hashKept(own)).toBe(plain);
  });

  test('in Latin-1 is read as that, and the report says so', async () => {
    const rows = [
      'obsid,gwcode,leadid,leader,startdate,enddate,exit',
      'XXX-1,220,x-1,Plain,1955-01-02,1956-01-02,Regular',
      'XXX-2,220,x-2,Félix Houphouët,1957-01-02,1958-01-02,Regular',
    ];
    const path = file('archigos.csv', Buffer.from(`${rows.join('\n')}\n`, 'latin1'));
    const own = stores.fresh();
    const { code, output } = await importCommand(own, 'archigos', path);
    expect(code).toBe(0);
    expect(output).toContain(`${path} is not UTF-8 (line 3): it is read as Latin-1.`);
    const names = await inStore(own, (graph) =>
      graph.read({
        text: `MATCH (o:Official) WHERE o.id IN ['official:archigos-x-1', 'official:archigos-x-2'] RETURN o.name ORDER BY o.id`,
        parameters: {},
      }),
    );
    expect(names).toEqual([['Plain'], ['Félix Houphouët']]);
  });
});
