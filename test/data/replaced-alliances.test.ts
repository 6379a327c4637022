/** data/replaced-alliances.csv against ATOP, and what follows from it in the facts of the importer. */
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { importer as atopImporter } from '../../src/importers/atop.ts';
import { csv, dataFolder, datasetsFolder, describeWithDatasets } from './datasets.ts';
import { alliancesOf, readDatasets, repeated } from './imports.ts';
import { all, outcomesOf } from './made-up-rows.ts';
import { isFact } from '../../src/importers/rows/outcome.ts';

const table = csv(join(dataFolder, 'replaced-alliances.csv'));
const number = (cell = '') => Number(cell);

describe('data/replaced-alliances.csv', () => {
  test('has each replaced alliance once, with a reason, in the order of the codes', () => {
    expect(table.length).toBeGreaterThan(50);
    expect(repeated(table.map(({ replaced = '' }) => replaced))).toEqual([]);
    const order = table.map(({ atop }) => number(atop));
    expect(order).toEqual([...order].sort((one, other) => one - other));
    for (const { reason = '' } of table) expect(reason).toMatch(/^[A-Z].*\.$/);
  });
});

describeWithDatasets('An alliance that replaced another', async () => {
  const [, atop] = await readDatasets();
  const level = csv(join(datasetsFolder, 'atop-v4.01/atop-alliance-level.csv'));
  const members = csv(join(datasetsFolder, 'atop-v4.01/atop-member-level.csv'));
  const levelOf = (code = '') => level.find(({ atopid }) => atopid === code) ?? {};
  const statesOf = (code = '') =>
    [...new Set(members.filter(({ atopid }) => atopid === code).map(({ member }) => member))].sort();
  const dayOf = (...cells: readonly (string | undefined)[]) =>
    cells.map((cell = '') => cell.padStart(2, '0')).join('-');

  test.each(table.map((row) => [`${row.atop ?? ''} for ${row.replaced ?? ''}`, row] as const))(
    'as ATOP has %s: the same states, from the day on which the earlier ended',
    (_pair, { atop: later, replaced: earlier, day }) => {
      const { begyr, begmo, begday } = levelOf(later);
      const { endyr, endmo, endday } = levelOf(earlier);
      expect(dayOf(begyr, begmo, begday)).toBe(day);
      expect(dayOf(endyr, endmo, endday)).toBe(day);
      expect(statesOf(later)).toHaveLength(2);
      expect(statesOf(later)).toEqual(statesOf(earlier));
    },
  );

  const replaced = new Map(alliancesOf(atop.facts).map((fact) => [fact.id, fact.replaced ?? []]));

  test('is imported as one, whatever else calls the two', () => {
    expect(replaced.get('alliance:atop-3375')).toEqual(['alliance:cow-233']);
    expect(replaced.get('alliance:cow-345')).toEqual(['alliance:cow-220']);
    expect([...replaced.values()].flat()).toHaveLength(table.length);
    for (const id of [...replaced.values()].flat()) expect(replaced.has(id)).toBe(true);
  });

  test('leads to none that the files lack', async () => {
    const only = (rows: typeof level) => rows.filter(({ atopid }) => atopid === '3375');
    const outcomes = await outcomesOf(atopImporter, [only(members), only(level)], all);
    expect(alliancesOf(outcomes.filter(isFact))).toMatchObject([
      { id: 'alliance:atop-3375', replaced: [] },
    ]);
  });

  test('of COW IGO is the African Union, which it begins as it ends the OAU as replaced', () => {
    const organization = (code: string) =>
      csv(join(datasetsFolder, 'cow-igo-v3/igo_organizations.csv')).find(({ ioname }) => ioname === code);
    expect(Number(organization('OAU')?.replaced)).toBe(1);
    expect(organization('OAU')?.deaddate).toBe(organization('AU')?.sdate);
    const rows = csv(join(dataFolder, 'alliances.csv')).filter((row) => row.replaced !== '');
    expect(rows).toMatchObject([{ id: 'alliance:au', replaced: 'alliance:oau' }]);
  });
});
