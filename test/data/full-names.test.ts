/** The names that the importers give to the alliances of their whole datasets. */
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { pactNames } from '../../src/importers/names/common-names.ts';
import { organizationOf } from '../../src/importers/codes/organizations.ts';
import { isFact } from '../../src/importers/rows/outcome.ts';
import type { Outcome } from '../../src/importers/rows/outcome.ts';
import { csv, dataFolder, describeWithDatasets } from './datasets.ts';
import type { Cells } from './datasets.ts';
import { alliancesOf, readDatasets, repeated } from './imports.ts';
import type { Import } from './imports.ts';
import { all, outcomesOf } from './made-up-rows.ts';

/** What a graph calls each alliance after these imports, one after the other. */
function namesAfter(imports: readonly Import[]): ReadonlyMap<string, string> {
  const names = new Map<string, { readonly name: string; readonly precedence: number }>();
  for (const { importer, facts } of imports) {
    const precedence = importer.namePrecedence;
    for (const { id, name } of alliancesOf(facts)) {
      const known = names.get(id);
      if (known === undefined || precedence <= known.precedence) names.set(id, { name, precedence });
    }
  }
  return new Map([...names].map(([id, { name }]) => [id, name]));
}

describeWithDatasets('The names of alliances', async () => {
  const imports = await readDatasets();
  const [ofCow, ofAtop] = imports;
  const wellKnown = csv(join(dataFolder, 'alliances.csv'));

  test('go with the codes, of which COW’s comes first', () => {
    const tied = alliancesOf(ofAtop.facts).filter(({ identifiers = [] }) => identifiers.length > 1);
    for (const { id, identifiers = [] } of tied) {
      const [cow, other] = identifiers;
      if (organizationOf(id) === undefined) expect(id).toBe(`alliance:cow-${cow?.value ?? ''}`);
      expect([cow?.scheme, other?.scheme]).toEqual(['COW', 'ATOP']);
    }
  });

  test('are unique, the same whichever import ran first', () => {
    const names = namesAfter(imports);
    const others = wellKnown.map(({ name = '' }) => name);
    expect(repeated([...names.values(), ...others])).toEqual([]);
    expect(new Map([...namesAfter([...imports].reverse())].sort())).toEqual(new Map([...names].sort()));
    for (const done of imports) expect(repeated(alliancesOf(done.facts).map(({ name }) => name))).toEqual([]);
    const wellKnownIds = new Set(wellKnown.map(({ id }) => id));
    expect([...names.keys()].filter((id) => wellKnownIds.has(id))).toEqual([]);
  });

  test('are the same whatever the order of the rows', async () => {
    const namesIn = (outcomes: readonly Outcome[]) =>
      alliancesOf(outcomes.filter(isFact))
        .map(({ id, name }) => `${id} ${name}`)
        .sort();
    for (const { importer, paths, facts } of [ofCow, ofAtop]) {
      // The rows of an alliance of ATOP stay together.
      const reversed = paths.map((path) => [...csv(path)].reverse());
      expect(namesIn(await outcomesOf(importer, reversed, all))).toEqual(namesIn(facts));
    }
  });

  test('that pacts are commonly known by go with the codes and the years of the datasets', () => {
    const begins = (rows: readonly Cells[], code: string, year: string) =>
      new Map(rows.map((row) => [row[code], Number(row[year])]));
    const cow = begins(csv(ofCow.paths[0] ?? ''), 'version4id', 'all_st_year');
    const atop = begins(csv(ofAtop.paths[1] ?? ''), 'atopid', 'begyr');
    const crosswalk = new Map(
      csv(ofAtop.paths[1] ?? '').map((row) => [row.atopid, row.cow4id ?? '']),
    );
    const names = namesAfter(imports);
    for (const pact of pactNames) {
      if (pact.cow !== null) expect([pact.name, cow.get(pact.cow)]).toEqual([pact.name, pact.year]);
      if (pact.atop !== null) expect([pact.name, atop.get(pact.atop)]).toEqual([pact.name, pact.year]);
      if (pact.atop !== null) {
        expect([pact.name, crosswalk.get(pact.atop)]).toEqual([pact.name, pact.cow ?? '']);
      }
      const id = pact.cow === null ? `alliance:atop-${pact.atop ?? ''}` : `alliance:cow-${pact.cow}`;
      expect(names.get(id)).toBe(pact.name);
    }
    expect(pactNames.length).toBeGreaterThan(60);
  });

  test.each([
    ['alliance:cow-180', 'Molotov–Ribbentrop Pact'],
    ['alliance:cow-73', 'Entente of France and Russia, 1891'],
    ['alliance:cow-1', 'Defense pact of Portugal and the United Kingdom, 1386'],
    ['alliance:cow-20', 'Defense pact of 5 states, 1840'],
    ['alliance:atop-1320', 'Defense treaty with France, 1874'],
    ['alliance:atop-6065', 'Nonaggression treaty of Guyana and Russia, 2016'],
    ['alliance:igo-eccas', 'Economic Community of Central African States'],
  ])('of %s is %s', (id, name) => {
    expect(namesAfter(imports).get(id)).toBe(name);
  });
});
