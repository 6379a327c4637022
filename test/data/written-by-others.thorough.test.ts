/** The full datasets as R and pandas write them again: each gives the facts of the published file. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { allImporters } from '../../src/importers/shared/all.ts';
import { openDataset } from '../../src/importers/shared/open-dataset.ts';
import { isFact } from '../../src/importers/rows/outcome.ts';
import { csv, datasetsFolder, describeWithDatasets } from './datasets.ts';
import type { Cells } from './datasets.ts';
import { all } from './made-up-rows.ts';

const folder = mkdtempSync(join(tmpdir(), 'entente-written-'));
afterAll(() => rmSync(folder, { recursive: true }));

const datasets: readonly (readonly [name: string, paths: readonly string[]])[] = [
  ['cow-alliances', ['cow-alliances-v4.1/alliance_v4.1_by_member.csv']],
  ['atop', ['atop-v4.01/atop-member-level.csv', 'atop-v4.01/atop-alliance-level.csv']],
  ['cow-states', ['cow-states-v2016/states2016.csv']],
  ['cow-igo', ['cow-igo-v3/igo_membership_spells.csv', 'cow-igo-v3/igo_organizations.csv']],
  ['archigos', ['archigos-v4.1/archigos.csv']],
];

const quote = (cell: string) => `"${cell.replaceAll('"', '""')}"`;
const isNumber = (rows: readonly Cells[], name: string) =>
  rows.every((row) => /^(?:\d+(?:\.\d+)?)?$/.test(row[name] ?? ''));

/** `write.csv`: texts in quotes, the numbers of the rows before them, `NA` for what is missing. */
function asR(rows: readonly Cells[]): string {
  const names = Object.keys(rows[0] ?? {});
  const numbers = new Set(names.filter((name) => isNumber(rows, name)));
  const lines = rows.map((row, at) => [
    quote(String(at + 1)),
    ...names.map((name) => {
      const value = row[name] ?? '';
      if (value === '') return 'NA';
      return numbers.has(name) ? value : quote(value);
    }),
  ]);
  return [['""', ...names.map(quote)], ...lines].map((line) => `${line.join(',')}\n`).join('');
}

/** `to_csv`: a column of numbers of which one is missing is one of floats. */
function asPandas(rows: readonly Cells[]): string {
  const names = Object.keys(rows[0] ?? {});
  const floats = new Set(names.filter((name) => isNumber(rows, name)));
  const lines = rows.map((row) =>
    names.map((name) => {
      const value = row[name] ?? '';
      return floats.has(name) && /^\d+$/.test(value) ? `${value}.0` : quote(value);
    }),
  );
  return [names, ...lines].map((line) => `${line.join(',')}\n`).join('');
}

describeWithDatasets('the full datasets', () => {
  async function factsOf(name: string, paths: readonly string[]) {
    const importer = (await allImporters()).find((each) => each.name === name);
    if (importer === undefined) throw new Error(name);
    const facts: unknown[] = [];
    const rejected: unknown[] = [];
    for await (const { outcomes } of (await openDataset(importer, paths, all)).rows) {
      facts.push(...outcomes.filter(isFact));
      for (const outcome of outcomes) {
        if (outcome.type === 'Rejection') rejected.push([outcome.value, outcome.known]);
      }
    }
    return { facts, rejected };
  }

  test.each(datasets.flatMap(([name, paths]) => [
    { name, paths, writer: 'R', written: asR },
    { name, paths, writer: 'pandas', written: asPandas },
  ]))('$name, written by $writer', async ({ name, paths, writer, written }) => {
    const published = paths.map((path) => join(datasetsFolder, path));
    const again = published.map((path) => {
      const copy = join(folder, `${writer}-${path.split('/').at(-1) ?? ''}`);
      const text = written(csv(path));
      writeFileSync(copy, text);
      return copy;
    });
    expect(await factsOf(name, again)).toEqual(await factsOf(name, published));
  });
});
