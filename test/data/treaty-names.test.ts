/** The names of treaties: the reviewed ones against ATOP, and those that are made. */
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { treatyName } from '../../src/importers/names/treaty-names.ts';
import type { PhaseOfTreaties } from '../../src/importers/names/treaty-names.ts';
import { csv, dataFolder, datasetsFolder, describeWithDatasets } from './datasets.ts';
import { readDatasets, repeated } from './imports.ts';
import { all } from './made-up-rows.ts';

const listed = (cell = '') => cell.split(' | ').filter((each) => each !== '');
const table = csv(join(dataFolder, 'treaty-names.csv'));
const tableIds = table.map(({ id = '' }) => id);

const treaty = (phase: string, parties: readonly string[]): PhaseOfTreaties => ({
  ...{ alliance: '9999', phase, signed: '1931-01-02', from: '1934-05-06', parties },
});
const made = (phase: string, parties: readonly string[]) =>
  treatyName(treaty(phase, parties), () => undefined).name;

describe('The name of a treaty', () => {
  test('is made of its day and its parties, up to four', () => {
    expect(made('0', ['Soviet Union', 'France'])).toBe('Treaty of 1931-01-02 between France and the Soviet Union');
    expect(made('1', ['A', 'D', 'C', 'B'])).toBe('Treaty of 1931-01-02 between A, B, C and D');
    expect(made('1', ['A', 'D', 'C', 'B', 'E'])).toBe('Treaty of 1931-01-02 between 5 states');
    expect(made('0', ['France'])).toBe('Treaty of 1931-01-02 with France');
  });

  test('of a later phase has its number and its first day, since its signature is not known', () => {
    expect(made('2', ['B', 'A'])).toBe('Treaty of 1931-01-02, phase 2 from 1934-05-06, between A and B');
    const known = treatyName(treaty('2', ['B', 'A']), (id) =>
      id === 'treaty:atop-9999-1' ? { name: 'First Pact', aliases: ['FP'] } : undefined,
    );
    expect(known).toEqual({ name: 'First Pact, phase 2 from 1934-05-06, between A and B', aliases: [] });
  });

  test('is that of the reviewed table where it has one', () => {
    expect(treatyName({ ...treaty('0', []), alliance: '3755' }, all.treatyNamed)).toEqual({
      name: 'Treaty of Amity and Cooperation in Southeast Asia',
      aliases: expect.arrayContaining(['TAC']) as unknown,
    });
  });
});

describe('data/treaty-names.csv', () => {
  test('names more than a hundred treaties, each once, in the order of their codes', () => {
    const [codes, names] = [tableIds.map(placeOf), table.map(({ name = '' }) => name)];
    expect(table.length).toBeGreaterThan(100);
    expect(repeated(tableIds)).toEqual([]);
    expect(repeated(names)).toEqual([]);
    expect(codes).toEqual([...codes].sort((one, other) => one - other));
    for (const { name = '', aliases } of table) {
      expect(name).not.toBe('');
      expect(repeated([name, ...listed(aliases)])).toEqual([]);
    }
  });
});

/** `treaty:atop-4220-1` as a number, in the order of alliances and their phases. */
function placeOf(id: string): number {
  const [, alliance = '', phase = ''] = /^treaty:atop-(\d+)-(\d)$/.exec(id) ?? [];
  return Number(alliance) * 10 + Number(phase);
}

describeWithDatasets('The names of treaties', async () => {
  const [, atop] = await readDatasets();
  const treaties = atop.facts.filter((fact) => fact.type === 'Treaty');

  // Read here by code that is not the importer's.
  const members = csv(join(datasetsFolder, 'atop-v4.01/atop-member-level.csv'));
  const begins = new Map(
    csv(join(datasetsFolder, 'atop-v4.01/atop-alliance-level.csv')).map((row) => [row.atopid, row.begyr]),
  );
  const states = new Map(
    csv(join(dataFolder, 'states.csv')).map(({ id = '', identifiers }) => [
      id,
      listed(identifiers).flatMap((identifier) => /^COW (\d+)/.exec(identifier)?.[1] ?? []),
    ]),
  );

  test.each(table.map((row) => [row.id ?? '', row] as const))(
    'that are reviewed, as of %s, go with the code, the year and the parties in ATOP',
    (id, { year, states: parties }) => {
      const [, alliance, phase] = /^treaty:atop-(\d+)-(\d)$/.exec(id) ?? [];
      const ofPhase = members.filter((row) => row.atopid === alliance && row.phase === phase);
      const first = Math.min(...ofPhase.map(({ yrent }) => Number(yrent)));
      expect(year).toBe(Number(phase) < 2 ? begins.get(alliance) : String(first));
      expect(listed(parties).length).toBeGreaterThan(1);
      for (const state of listed(parties)) {
        const codes = states.get(state) ?? [];
        expect([state, ofPhase.some(({ member = '' }) => codes.includes(member))]).toEqual([state, true]);
      }
      // Nobody is left out of a treaty of two or three.
      const all = new Set(ofPhase.map(({ member }) => member));
      if (all.size < 3) expect(listed(parties)).toHaveLength(all.size);
    },
  );

  test('are given to each of ATOP’s, and differ', () => {
    expect(treaties.length).toBeGreaterThan(790);
    const names = treaties.map(({ name }) => name ?? '');
    expect(names).not.toContain('');
    expect(repeated(names)).toEqual([]);
    const ids = new Set(treaties.map(({ id }) => id));
    expect(tableIds.filter((id) => !ids.has(id))).toEqual([]);
  });

  test.each([
    ['2125-0', 'Italo-Czechoslovak Pact of 1924'],
    ['3180-1', 'North Atlantic Treaty'],
    ['3180-2', 'North Atlantic Treaty, phase 2 from 1951-06-19, between 12 states'],
    ['2250-0', 'Treaty of 1929-03-27 between Greece and the Kingdom of Serbs, Croats and Slovenes'],
    ['2540-0', 'Treaty of 1941-12-11 between the German Reich, Italy and Japan'],
    ['3560-0', 'Treaty of 1967-05-12 between Bulgaria and the Soviet Union'],
    ['1115-0', 'Treaty of 1844-06 between the Russian Empire and the United Kingdom'],
    ['1320-0', 'Treaty of 1874-03-15 with France'],
    ['4070-3', 'Treaty of 1991-10-01, phase 3 from 1993-01-01, between France and Slovakia'],
  ])('call %s the %s', (code, name) => {
    expect(treaties.find(({ id }) => id === `treaty:atop-${code}`)?.name).toBe(name);
  });
});
