/** COW IGO in its two forms, a row for each state and year and a row for each spell: the same memberships. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { importer as cowIgo } from '../../src/importers/cow-igo.ts';
import { selection } from '../../src/importers/codes/organizations.ts';
import { isFact, resultOf } from '../../src/importers/rows/outcome.ts';
import type { ReadRow } from '../../src/importers/rows/outcome.ts';
import { openDataset } from '../../src/importers/shared/open-dataset.ts';
import { all } from './made-up-rows.ts';

const folder = mkdtempSync(join(tmpdir(), 'entente-igo-forms-'));
afterAll(() => rmSync(folder, { recursive: true }));

// All of these memberships are invented: none of them is one of the dataset's.

/** Canada twice, with a status that changes; Syria over years that COW has no Syria in; a state that ends. */
const stateYears = `ccode,year,state,nato,csto,loas,upu
20,2010,canada,1,0,-1,1
20,2011,canada,1,3,-1,1
20,2012,canada,-9,3,-1,1
20,2013,canada,1,1,-1,1
20,2014,canada,1,1,-1,1
652,1957,syria,0,-1,1,0
652,1958,syria,0,-1,1,0
652,1961,syria,0,-1,1,0
652,1962,syria,0,-1,2,0
265,1989,germandemrep,0,-1,0,1
`;

const spells = `ioname,ccode,status,first_year,last_year
NATO,20,full member,2010,2011
CSTO,20,observer,2011,2012
NATO,20,full member,2013,2014
CSTO,20,full member,2013,2014
UPU,20,full member,2010,2014
LOAS,652,full member,1957,1961
LOAS,652,associate member,1962,1962
UPU,265,full member,1989,1989
`;

const organizations = `ioname,sdate,deaddate
NATO,1950,
CSTO,2003,
LOAS,1950,
UPU,1875,
`;

/** The file has a column for each organization; those of which the text has none did not exist. */
function whole(text: string): string {
  const [header = '', ...lines] = text.trimEnd().split('\n');
  const given = new Set(header.split(','));
  const others = selection
    .map(({ ioname }) => ioname.toLowerCase())
    .filter((column) => !given.has(column));
  return [
    [header, ...others].join(','),
    ...lines.map((line) => [line, ...others.map(() => '-1')].join(',')),
  ].join('\n');
}

let files = 0;

async function read(text: string): Promise<readonly ReadRow[]> {
  files += 1;
  const paths = [text, organizations].map((content, at) => {
    const path = join(folder, `${files}-${at}.csv`);
    writeFileSync(path, content);
    return path;
  });
  const rows: ReadRow[] = [];
  for await (const row of (await openDataset(cowIgo, paths, all)).rows) rows.push(row);
  return rows;
}

const factsOf = (rows: readonly ReadRow[]) =>
  rows
    .flatMap(({ outcomes }) => outcomes.filter(isFact))
    .toSorted((one, other) => (one.id < other.id ? -1 : 1));

/** The outcomes of the rows of the first file, by their line. */
const byLine = (rows: readonly ReadRow[]) =>
  rows
    .filter(({ file }) => file.endsWith('-0.csv'))
    .toSorted((one, other) => one.line - other.line);

describe('both forms', () => {
  test('give the same memberships', async () => {
    const facts = factsOf(await read(spells));
    expect(facts.filter(({ type }) => type === 'Membership')).toHaveLength(6);
    expect(factsOf(await read(whole(stateYears)))).toEqual(facts);
  });

  test('whatever the order of the rows and however numbers and columns are written', async () => {
    const [header = '', ...lines] = whole(stateYears).split('\n');
    const shuffled = [header.toUpperCase(), ...lines.toReversed()].join('\n');
    const ofPandas = shuffled.replaceAll(/(?<=^|,)-?\d+(?=,|$)/gm, '$&.0').replaceAll('-9.0', 'NA');
    expect(factsOf(await read(ofPandas))).toEqual(factsOf(await read(spells)));
  });

  test('account for every row', async () => {
    const rows = byLine(await read(whole(stateYears)));
    expect(rows.map((row) => [row.line, resultOf(row)])).toEqual(
      [
        ...['facts', 'facts', 'passedOver', 'facts', 'passedOver'],
        ...['facts', 'passedOver', 'passedOver', 'facts', 'passedOver'],
      ].map((result, at) => [at + 2, result]),
    );
    const reasons = rows.flatMap(({ outcomes }) =>
      outcomes.flatMap((outcome) => (outcome.type === 'PassedOver' ? [outcome.reason] : [])),
    );
    expect(new Set(reasons)).toEqual(
      new Set([
        'What the row gives began in an earlier year.',
        'The state is in none of the selected organizations.',
      ]),
    );
  });
});

describe('a row for each state and year', () => {
  const changed = (from: string, to: string) => {
    expect(stateYears).toContain(from);
    return read(whole(stateYears.replace(from, to)));
  };

  test('with a cell that means nothing is rejected for that organization alone', async () => {
    const rows = byLine(await changed('20,2013,canada,1,1', '20,2013,canada,7,1'));
    expect(rows[3]?.outcomes).toMatchObject([
      { type: 'Rejection', column: 'nato', value: '7' },
      { id: 'membership:cow-igo-3/CSTO/20/2013' },
    ]);
    expect(rows[4]?.outcomes).toMatchObject([{ id: 'membership:cow-igo-3/NATO/20/2014' }]);
  });

  test('without its year, or of a state that there is not, is rejected', async () => {
    expect(byLine(await changed('20,2010,', '20,,'))[0]?.outcomes).toMatchObject([
      { type: 'Rejection', column: 'year' },
    ]);
    expect(byLine(await changed('652,1957,', '999,1957,'))[5]?.outcomes).toMatchObject([
      { type: 'Rejection', column: 'ccode', value: '999' },
    ]);
  });

  test('that comes twice is passed over, and rejected where it differs', async () => {
    const again = '20,2010,canada,1,0,-1,1\n20,2010,canada,0,0,-1,1\n652,1957,';
    const rows = byLine(await changed('652,1957,', again));
    expect(rows.slice(5, 7).map(({ outcomes }) => outcomes)).toMatchObject([
      [{ type: 'PassedOver', reason: 'The row gives the same as an earlier one.' }],
      [{ type: 'Rejection', column: 'ccode, year', value: '20, 2010' }],
    ]);
  });
});

test('a file of neither form is refused with what its nearest form lacks', async () => {
  await expect(read('ccode,year,stateabb,version\n2,1816,USA,2016\n')).rejects.toThrow(
    'lacks the columns "ioname", "status", "first_year", "last_year". Its header is: ccode, year, stateabb, version. It can be igo_membership_spells.csv or state_year_format3.csv.',
  );
  await expect(read(whole(stateYears).replace(',nato,', ',otan,'))).rejects.toThrow(
    'lacks the column "nato".',
  );
});
