/** The bundled facts against the datasets that they are from, row by row and both ways. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { csv, dataFolder, describeWithDatasets } from './datasets.ts';

describeWithDatasets('The bundled facts', async () => {
  // Loaded here, since it reads the datasets.
  const { cowAlliances, expected, stateOf, states } = await import('./expected-facts.ts');
  const bundled = (name: string) => csv(join(dataFolder, name));

  test('are in these files, and no others', () => {
    const files = ['lifespans', 'memberships', 'treaties'].flatMap((folder) =>
      readdirSync(join(dataFolder, folder)).map((name) => `${folder}/${name}`),
    );
    // The Factbook's has a test of its own.
    expect(files.filter((name) => !name.endsWith('/factbook.csv')).sort()).toEqual(
      Object.keys(expected).sort(),
    );
  });

  test.each(Object.keys(expected))('in %s each have a row, and each row has its fact', (name) => {
    const rows = expected[name] ?? [];
    const facts = bundled(name);
    const ids = facts.map((fact) => fact.id ?? '');
    expect(ids).toEqual([...new Set(rows.map((row) => row.id ?? ''))].sort());
    expect(rows).toHaveLength(facts.length);
    const byId = new Map(rows.map((row) => [row.id, row]));
    for (const fact of facts) expect(fact).toEqual(byId.get(fact.id));
  });

  test('give the CSTO nine members in COW, sixteen in ATOP, nine in COW IGO of which two observe', () => {
    const ofCsto = (name: string) =>
      bundled(`memberships/${name}.csv`).filter((fact) => fact.alliance === 'alliance:csto');
    expect(ofCsto('cow-alliances-4.1')).toHaveLength(9);
    expect(ofCsto('atop-4.01')).toHaveLength(16);
    expect(ofCsto('cow-igo-3')).toHaveLength(9);
    expect(ofCsto('cow-igo-3').filter((fact) => fact.role === 'OBSERVER')).toMatchObject([
      { state: 'state:srb' },
      { state: 'state:afg' },
    ]);
    expect(
      ofCsto('atop-4.01')
        .filter((fact) => fact.state === 'state:uzb')
        .map((fact) => [fact.start, fact.end]),
    ).toEqual([
      ['1992-05-15', '1999-04-20'],
      ['2006-08-17', '2012-06-28'],
    ]);
  });

  test('are of states that their sources call by the same name', () => {
    const called: Readonly<Record<string, string>> = {
      'Antigua & Barbuda': 'Antigua and Barbuda',
      'Congo (Brazzaville)': 'Congo-Brazzaville',
      "C&ocirc;te d'Ivoire": "Côte d'Ivoire",
      'Czech Republic': 'Czechia',
      DRC: 'DR Congo',
      'German Federal Republic': 'Federal Republic of Germany',
      'Holy See (Vatican City)': 'Holy See',
      'Mecklenburg Schwerin': 'Mecklenburg-Schwerin',
      'St. Kitts and Nevis': 'Saint Kitts and Nevis',
      'St. Lucia': 'Saint Lucia',
      'St. Vincent and the Grenadines': 'Saint Vincent and the Grenadines',
      'The Dominican': 'Dominican Republic',
      Wuerttemburg: 'Wuerttemberg',
    };
    const names = new Map(
      states.map(({ id = '', name = '', aliases = '' }) => [id, [name, ...aliases.split(' | ')]]),
    );
    const ofCow = cowAlliances.map((row) => {
      const { ccode = '', state_name: name = '', mem_st_year: year = '' } = row;
      return { name, state: stateOf('COW', ccode, `${year}-12-31`) };
    });
    const strangers = ofCow.filter(
      ({ name, state }) =>
        name !== 'none' && names.get(state)?.includes(called[name] ?? name) !== true,
    );
    // COW has one code, and one name, for two Germanys, and for Yugoslavia and Serbia.
    expect([...new Set(strangers.map(({ name, state }) => `${name}: ${state}`))].sort()).toEqual([
      'Germany: state:cow-255',
      'Yugoslavia: state:srb',
    ]);
  });
});
