/** The names that the importers give to the alliances of their whole datasets. */
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { isFact } from '../../src/load/importers/shared/outcome.ts';
import type { Outcome } from '../../src/load/importers/shared/outcome.ts';
import { csv, dataFolder, describeWithDatasets } from './datasets.ts';
import { alliancesOf, readDatasets, repeated } from './imports.ts';
import type { Import } from './imports.ts';
import { all, outcomesOf } from './made-up-rows.ts';

/** What a graph calls each alliance after these imports, one after the other. */
function namesAfter(imports: readonly Import[]): ReadonlyMap<string, string> {
  const names = new Map<string, { readonly name: string; readonly standing: number }>();
  for (const { importer, facts } of imports) {
    const { standing } = importer;
    for (const { id, name } of alliancesOf(facts)) {
      const known = names.get(id);
      if (known === undefined || standing <= known.standing) names.set(id, { name, standing });
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
      expect(id).toBe(`alliance:cow-${cow?.value ?? ''}`);
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

  test.each([
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
