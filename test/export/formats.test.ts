/** What the formats make of awkward values. */
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { codeOn, codesOf } from '../../src/export/codes.ts';
import type { Codes } from '../../src/export/codes.ts';
import { csvText } from '../../src/export/formats/csv.ts';
import { jsonTable } from '../../src/export/formats/json.ts';
import type { Meta } from '../../src/export/meta.ts';
import { daysOfYear } from '../../src/export/subjects/period.ts';
import type { Row } from '../../src/export/formats/table.ts';
import { xml } from '../../src/export/formats/xml.ts';

const meta: Meta = {
  export: 'disputes',
  sources: null,
  obligations: null,
  certainty: null,
  graphHash: 'HASH',
  selectionOnly: ['source:a', 'source:b'],
  citations: [{ source: 'source:a', citation: 'Two\nlines, "quoted" # and more.' }],
};

const awkward = ['plain', 'a,b', 'say "so"', 'two\nlines', '# no comment', ' spaced ', 'Çağ|é', ''];

test('csv: whatever a cell holds is read back, and every other line is a comment', () => {
  const rows = awkward.map((text): Row => ({ text, number: 1, list: ['a', text], none: null }));
  const columns = ['text', 'number', 'list', 'none'];
  const text = [...csvText(meta, { columns, rows })].join('');
  expect(parse(text, { columns: true, comment: '#', comment_no_infix: true })).toEqual(
    awkward.map((cell) => ({ text: cell, number: '1', list: `a|${cell}`, none: '' })),
  );
  expect(text).toContain('# citation: source:a: Two lines, "quoted" # and more.\n');
  expect(text).toContain('# selection only: source:a, source:b\n');
});

test('csv: a table without rows has its columns', () => {
  const text = [...csvText(meta, { columns: ['a', 'b'], rows: [] })].join('');
  expect(text).toMatch(/\na,b\n$/);
});

test('json: lists and nulls stay what they are, with rows and without', () => {
  const read = (rows: readonly Row[]) =>
    JSON.parse([...jsonTable(meta, 'disputes', { columns: [], rows })].join('')) as unknown;
  const rows = awkward.map((text): Row => ({ text, list: [text], none: null }));
  expect(read(rows)).toEqual({ meta, disputes: rows });
  expect(read([])).toEqual({ meta, disputes: [] });
});

test('xml: markup is escaped, white space kept, and what XML cannot hold replaced', () => {
  const text = xml`<a b="${'<&>"\n'}">${'\u0000\uD800😀'}${1}</a>`;
  expect(text).toBe('<a b="&lt;&amp;&gt;&quot;&#10;">\uFFFD\uFFFD😀1</a>');
});

const code = (value: string, validFrom: string | null, validUntil: string | null) => ({
  id: 'state:x',
  scheme: 'COW' as const,
  value,
  validFrom,
  validUntil,
});

test('a code is the one of the days, and of several the one that came last', () => {
  const codes: Codes = {
    names: new Map(),
    codes: new Map([
      ['state:x COW', [code('255', '1990-10-03', null), code('260', null, null)]],
      ['state:y COW', [code('345', null, '1918-12-01'), code('345', '1992-04-27', null)]],
    ]),
  };
  const inYear = (id: string, year: number) => codeOn(codes, id, 'COW', daysOfYear(year));
  expect([1955, 1989, 1990, 1991].map((year) => inYear('state:x', year))).toEqual([
    '260',
    '260',
    '255',
    '255',
  ]);
  expect(codeOn(codes, 'state:x', 'COW', { min: '1990-10-02', max: '1990-10-02' })).toBe('260');
  expect([1917, 1918, 1919, 1991, 1992].map((year) => inYear('state:y', year))).toEqual([
    '345',
    '345',
    null,
    null,
    '345',
  ]);
  expect(codeOn(codes, 'state:z', 'COW', daysOfYear(2000))).toBeNull();
  expect(codesOf(codes, 'state:x', 'COW')).toEqual(['255', '260']);
  expect(codesOf(codes, 'state:x', 'ATOP')).toEqual([]);
});
