/** The tables that people review, data/states.csv and data/alliances.csv, in themselves and against the datasets. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { AllianceFact, IdentifierFact, StateFact } from '../../src/generated/facts.ts';
import { readCsv } from '../../src/importers/bundled/read-csv.ts';
import { alliancesByCode } from '../../src/importers/codes/alliances.ts';
import { statesByCode, codePeriods } from '../../src/importers/codes/states.ts';
import { selection } from '../../src/importers/codes/organizations.ts';
import { typeNamed } from '../../src/model/types.ts';
import { csv, dataFolder, datasetsFolder, describeWithDatasets } from './datasets.ts';

function table(typeName: string, name: string): readonly unknown[] {
  const type = typeNamed(typeName);
  if (type === undefined) throw new Error(`There is no type ${typeName}.`);
  return readCsv(type, readFileSync(join(dataFolder, name), 'utf8'), name).map(({ fact }) => fact);
}

const states = table('State', 'states.csv') as readonly StateFact[];
const alliances = table('Alliance', 'alliances.csv') as readonly AllianceFact[];
/** The code that means it today, or did until it ended. */
const codeOf = ({ identifiers = [] }: { readonly identifiers?: readonly IdentifierFact[] }, scheme: string) =>
  identifiers.find((identifier) => identifier.scheme === scheme && !isWithdrawn(identifier))?.value;
/** ISO withdraws codes; those of other schemes pass to another state. */
const isWithdrawn = ({ scheme, validUntil }: IdentifierFact) => scheme === 'ISO3' && validUntil != null;
const repeated = (values: readonly string[]) =>
  values.filter((value, index) => values.indexOf(value) !== index);

describe('data/states.csv', () => {
  test('has each state once', () => {
    expect(repeated(states.map(({ id }) => id))).toEqual([]);
    expect(repeated(states.map(({ name }) => name))).toEqual([]);
    expect(states.map(({ id }) => id)).toEqual(states.map(({ id }) => id).sort());
  });

  test('names states by their ISO code, or else by COW or Gleditsch and Ward', () => {
    for (const state of states) {
      const iso = codeOf(state, 'ISO3');
      const cow = codeOf(state, 'COW');
      const gw = codeOf(state, 'GW');
      const key = iso?.toLowerCase() ?? (cow === undefined ? `gw-${gw ?? ''}` : `cow-${cow}`);
      expect(state.id).toBe(`state:${key}`);
      expect(codeOf(state, 'ISO_NUMERIC') ?? '000').toMatch(/^\d{3}$/);
    }
  });

  test('gives no code to two states at a time, nor without end to one that it gave away', () => {
    expect(() => codePeriods(states)).not.toThrow();
    const rival = { type: 'State', id: 'state:x', name: 'X' } as const;
    const identifiers = [{ scheme: 'COW', value: '255', validFrom: '1945-05-08' }] as const;
    expect(() => codePeriods([...states, { ...rival, identifiers }])).toThrow(
      'COW 255 means both state:cow-255 and state:x on some day.',
    );
  });

  test('lets states succeed others that it has, and none itself', () => {
    const ids = new Set(states.map(({ id }) => id));
    const predecessors = new Map(states.map(({ id, predecessors = [] }) => [id, predecessors]));
    const before = (id: string): readonly string[] =>
      (predecessors.get(id) ?? []).flatMap((other) => [other, ...before(other)]);
    for (const { id, predecessors: own = [] } of states) {
      for (const other of own) expect(ids).toContain(other);
      expect(before(id)).not.toContain(id);
    }
  });

  test.each([
    ['COW', '255', '1914-08-01', 'state:cow-255'],
    ['COW', '255', '1950-01-01', undefined],
    ['COW', '255', '1990-10-03', 'state:deu'],
    ['COW', '260', '1955-05-05', 'state:deu'],
    ['GW', '260', '2015-12-31', 'state:deu'],
    ['COW', '345', '1914-07-28', 'state:srb'],
    ['COW', '345', '1918-12-01', 'state:cow-345'],
    ['COW', '345', '1992-04-27', 'state:srb'],
    ['GW', '345', '1991-06-25', 'state:cow-345'],
    ['GW', '340', '1914-07-28', 'state:srb'],
    ['COW', '341', '1912-09-12', 'state:mne'],
    ['COW', '678', '1962-11-06', 'state:yem'],
    ['COW', '679', '1990-05-22', 'state:yem'],
    ['COW', '680', '1967-11-30', 'state:cow-680'],
    ['COW', '315', '1938-09-30', 'state:cow-315'],
    ['COW', '365', '1955-05-14', 'state:rus'],
    ['COW', '640', '1915-04-26', 'state:tur'],
    ['COW', '730', '1894-08-26', 'state:cow-730'],
    ['COW', '816', '1962-07-23', 'state:vnm'],
    ['GW', '815', '1880-01-01', 'state:gw-815'],
    ['GW', '271', '1866-06-15', 'state:cow-271'],
    ['GW', '273', '1866-06-15', 'state:cow-273'],
    ['GW', '275', '1866-06-15', 'state:cow-275'],
    ['GW', '970', '1999-09-14', 'state:kir'],
    ['COW', '970', '1999-09-14', 'state:nru'],
    ['GW', '971', '1999-09-14', 'state:nru'],
    ['ISO3', 'CSK', '1992-12-31', 'state:cow-315'],
    ['ISO3', 'CSK', '1994-01-01', undefined],
    ['ISO3', 'YUG', '1991-06-25', 'state:cow-345'],
    ['ISO3', 'YUG', '1992-04-27', 'state:srb'],
    ['ISO3', 'SCG', '2004-01-01', 'state:srb'],
    ['ISO3', 'SCG', '2007-01-01', undefined],
    ['ISO3', 'SRB', '2007-01-01', 'state:srb'],
    ['ISO3', 'DDR', '1989-11-09', 'state:cow-265'],
    ['ISO3', 'YMD', '1990-05-21', 'state:cow-680'],
    ['ISO3', 'SUN', '1991-12-25', 'state:rus'],
    ['ISO3', 'ZAR', '1990-01-01', 'state:cod'],
    ['ISO_NUMERIC', '004', '2020-01-01', 'state:afg'],
    ['GEC', 'CH', '2026-01-22', 'state:chn'],
  ] as const)('says that %s %s on %s is %s', (scheme, code, day, state) => {
    expect(statesByCode(codePeriods(states))(scheme, code, day)).toBe(state);
  });
});

describe('data/alliances.csv', () => {
  test('has each alliance and each code once', () => {
    expect(repeated(alliances.map(({ id }) => id))).toEqual([]);
    expect(repeated(alliances.map(({ name }) => name))).toEqual([]);
    expect(() => alliancesByCode(alliances)).not.toThrow();
    const first = alliances.find(({ identifiers = [] }) => identifiers.length > 0);
    if (first === undefined) throw new Error('None has a code.');
    expect(() => alliancesByCode([...alliances, { ...first, id: 'alliance:x' }])).toThrow(/means both/);
  });
});

describe('The selection of COW IGO', () => {
  test('has a reason for each organization of data/alliances.csv, and for further ones', () => {
    const known = alliances.flatMap((alliance) => codeOf(alliance, 'COW_IGO') ?? []);
    const named = selection.filter(({ name }) => name !== undefined);
    expect(selection.map(({ ioname }) => ioname).sort()).toEqual(
      [...known, ...named.map(({ ioname }) => ioname)].sort(),
    );
    expect(repeated(selection.map(({ ioname }) => ioname.toLowerCase()))).toEqual([]);
    for (const { reason } of selection) expect(reason).toMatch(/^[A-Z].*\.$/);
  });
});

describeWithDatasets('The reviewed tables and the datasets', () => {
  const dataset = (path: string) => csv(join(datasetsFolder, path));
  const cow = dataset('cow-states-v2016/states2016.csv');

  test('agree on 217 codes of COW, which make 217 states', () => {
    const codes = new Set(cow.map((row) => row.ccode ?? ''));
    const ours = states.flatMap(({ id, identifiers = [] }) =>
      identifiers.filter(({ scheme }) => scheme === 'COW').map(({ value }) => ({ id, value })),
    );
    expect(new Set(ours.map(({ value }) => value))).toEqual(codes);
    expect(new Set(ours.map(({ id }) => id)).size).toBe(217);
  });

  test('agree on the ISO and GEC codes', () => {
    const iso = new Map(dataset('iso-3166/country-codes.csv').map((row) => [row['ISO3166-1-Alpha-3'], row]));
    for (const state of states) {
      const code = codeOf(state, 'ISO3');
      if (code === undefined) continue;
      const row = iso.get(code);
      expect(Number(row?.['ISO3166-1-numeric'])).toBe(Number(codeOf(state, 'ISO_NUMERIC')));
      // Serbia and Kosovo share a row of that list.
      expect(row?.FIPS).toContain(codeOf(state, 'GEC'));
    }
  });

  test('agree on the codes of Gleditsch and Ward', () => {
    const ours = new Map(
      states.flatMap(({ id, identifiers = [] }) =>
        identifiers.filter(({ scheme }) => scheme === 'GW').map(({ value }) => [value, id] as const),
      ),
    );
    for (const { gwcode } of dataset('archigos-v4.1/archigos.csv')) expect([...ours.keys()]).toContain(gwcode);
    const byCode = new Map(
      states.flatMap((state) =>
        ['ISO3', 'COW'].flatMap((scheme) => {
          const code = codeOf(state, scheme);
          return code === undefined ? [] : [[`${scheme} ${code}`, state.id] as const];
        }),
      ),
    );
    let compared = 0;
    for (const { gwn = '', cown = '', iso3c = '' } of dataset('countrycode/codelist_without_cldr.csv')) {
      const id = byCode.get(`COW ${cown}`) ?? byCode.get(`ISO3 ${iso3c}`);
      // To Vietnam it gives the number of Annam, which Archigos keeps for that.
      if (gwn === '' || gwn === '815' || id === undefined) continue;
      expect([gwn, ours.get(gwn)]).toEqual([gwn, id]);
      compared += 1;
    }
    expect(compared).toBeGreaterThan(185);
    // All states of COW have one; countrycode lacks those of the microstates and of three German states.
    const without = states.filter((state) => codeOf(state, 'GW') === undefined).map(({ id }) => id);
    expect(without).toEqual(['state:esh', 'state:vat']);
  });

  test('agree on the organizations of COW IGO that are selected', () => {
    const rows = new Map(dataset('cow-igo-v3/igo_organizations.csv').map((row) => [row.ioname, row]));
    for (const { ioname, name = '' } of selection) {
      const { orgname, longorgname } = rows.get(ioname) ?? {};
      expect(`${longorgname ?? 'none'}|${orgname ?? 'none'}`).toContain(name);
    }
  });

  test('agree that what the crosswalk ties is one alliance', () => {
    const ties = new Map(dataset('atop-v4.01/atop-alliance-level.csv').map((row) => [row.atopid, row.cow4id]));
    for (const alliance of alliances) {
      const atop = codeOf(alliance, 'ATOP');
      // Of the CIS the crosswalk has nothing: data/ties.csv ties it.
      const crossed = atop === undefined ? undefined : ties.get(atop);
      if (crossed !== undefined && crossed !== '') expect(crossed).toBe(codeOf(alliance, 'COW') ?? '');
    }
  });
});
