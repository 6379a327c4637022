/** data/ties.csv and data/officials.aliases.csv: in themselves, and against the datasets. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { canonicalIds } from '../../src/importers/codes/ties.ts';
import { alliancesByCode } from '../../src/importers/codes/alliances.ts';
import type { AllianceFact } from '../../src/generated/facts.ts';
import { readCsv } from '../../src/importers/bundled/read-csv.ts';
import { organizationOf } from '../../src/importers/codes/organizations.ts';
import { grouped } from '../../src/lists.ts';
import { typeNamed } from '../../src/model/types.ts';
import { csv, dataFolder, datasetsFolder, describeWithDatasets } from './datasets.ts';

const ties = csv(join(dataFolder, 'ties.csv'));
const aliases = csv(join(dataFolder, 'officials.aliases.csv'));
const officials = new Map(
  csv(join(dataFolder, 'officials/factbook.csv')).map((row) => [row.id ?? '', row]),
);
const ofType = (type: string) => ties.filter(({ same = '' }) => same.startsWith(`${type}:`));

describe('data/ties.csv', () => {
  test('gives each tie once, with a reason, between two nodes of one type', () => {
    const canonicalOf = canonicalIds(ties, 'data/ties.csv');
    expect(canonicalOf('alliance:cow-349')).toBe('alliance:cis');
    expect(canonicalOf('alliance:nato')).toBe('alliance:nato');
  });

  test.each([
    ['twice', ['a:1,a:2,Why', 'a:3,a:2,Why'], 'row 3: a:2 is tied twice'],
    ['to one that is tied itself', ['a:1,a:2,Why', 'a:2,a:3,Why'], 'a:2, which is tied itself'],
    ['to one of another type', ['a:1,b:2,Why'], 'row 2: b:2 and a:1 are not two ids of one type'],
    ['without a reason', ['a:1,a:2, '], 'row 2: the tie of a:2 has no reason'],
  ])('refuses a node that is tied %s', (_what, rows, problem) => {
    const table = rows.map((row) => {
      const [canonical, same, reason] = row.split(',');
      return { canonical, same, reason };
    });
    expect(() => canonicalIds(table, 'ties')).toThrow(problem);
  });

  test('ties alliances to organizations, whose codes agree with data/alliances.csv', () => {
    const type = typeNamed('Alliance');
    if (type === undefined) throw new Error('There is no type Alliance.');
    const text = readFileSync(join(dataFolder, 'alliances.csv'), 'utf8');
    const facts = readCsv(type, text, 'alliances.csv').map(({ fact }) => fact);
    const wellKnown = alliancesByCode(facts as unknown as readonly AllianceFact[]);
    expect(ofType('alliance').length).toBeGreaterThan(0);
    for (const { canonical = '', same = '' } of ofType('alliance')) {
      const [, scheme = '', code = ''] = /^alliance:(cow|atop)-(\d+)$/.exec(same) ?? [];
      const known = wellKnown(scheme === 'cow' ? 'COW' : 'ATOP', code);
      if (organizationOf(canonical) === undefined) expect(known, same).toBe(canonical);
      else expect(known).toBeUndefined();
    }
  });

  test('ties officials to those that the bundled data has', () => {
    for (const { canonical = '', same = '' } of ofType('official')) {
      expect(officials.has(canonical), canonical).toBe(true);
      expect(officials.has(same), same).toBe(false);
    }
  });
});

describe('data/officials.aliases.csv', () => {
  test('names officials that the bundled data has, and it has their aliases', () => {
    for (const { id = '', alias = '' } of aliases) {
      expect(officials.get(id)?.aliases?.split(' | '), id).toContain(alias);
    }
  });
});

describeWithDatasets('The ties of officials and the datasets', () => {
  const leaders = grouped(
    csv(join(datasetsFolder, 'archigos-v4.1/archigos.csv')),
    ({ leadid = '' }) => leadid,
  );
  const gw = new Map<string, string[]>();
  for (const { id = '', identifiers = '' } of csv(join(dataFolder, 'states.csv'))) {
    for (const [, code = ''] of identifiers.matchAll(/\bGW (\d+)/g)) {
      gw.set(code, [...(gw.get(code) ?? []), id]);
    }
  }
  const terms = grouped(
    csv(join(dataFolder, 'terms/factbook.csv')),
    ({ person = '' }) => person,
  );

  test('a leader in Archigos and the official of the Factbook have held an office of one state', () => {
    const tied = ofType('official').filter(({ same = '' }) => same.includes(':archigos-'));
    expect(tied.length).toBeGreaterThan(50);
    for (const { canonical = '', same = '', reason = '' } of tied) {
      const rows = leaders.get(same.replace('official:archigos-', '')) ?? [];
      expect(rows.length, same).toBeGreaterThan(0);
      const states = new Set(rows.flatMap(({ gwcode = '' }) => gw.get(gwcode) ?? []));
      const own = terms.get(canonical)?.map(({ organization = '' }) => organization) ?? [];
      expect(own.some((state) => states.has(state)), `${canonical}: ${reason}`).toBe(true);
      expect(rows.map(({ leader }) => leader).some((name) => reason.includes(name ?? '?'))).toBe(true);
    }
  });
});
