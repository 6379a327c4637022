/** The whole series of the Factbook: what its editions are known to list, and that it is bundled as the importer reads it. */
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import type { Fact, MembershipFact, TermFact } from '../../src/generated/facts.ts';
import { firstDay, lastDay } from '../../src/dates/partial-date.ts';
import { grouped } from '../../src/lists.ts';
import { curate } from '../../src/importers/curate/curate.ts';
import { importer as factbook } from '../../src/importers/factbook.ts';
import { isFact, resultOf } from '../../src/importers/rows/outcome.ts';
import type { ReadRow } from '../../src/importers/rows/outcome.ts';
import { openDataset } from '../../src/importers/shared/open-dataset.ts';
import { csv, dataFolder, datasetsFolder, describeWithDatasets } from './datasets.ts';
import { wellKnown } from './made-up-rows.ts';

const bundledFiles = ['memberships', 'officials', 'terms'].map((folder) => `${folder}/factbook.csv`);

describeWithDatasets('The series of the Factbook', async () => {
  const paths = factbook.files.map(({ name }) => join(datasetsFolder, 'factbook-series', name));
  const rows: ReadRow[] = [];
  const dataset = await openDataset(factbook, paths, wellKnown);
  for await (const row of dataset.rows) rows.push(row);
  const facts: readonly Fact[] = rows.flatMap(({ outcomes }) => outcomes.filter(isFact));

  const memberships = (alliance: string, state?: string): readonly MembershipFact[] =>
    facts
      .filter((fact) => fact.type === 'Membership')
      .filter((fact) => fact.alliance === `alliance:${alliance}`)
      .filter((fact) => state === undefined || fact.state === `state:${state}`)
      .sort((one, other) => (firstDay(one.start ?? '') < firstDay(other.start ?? '') ? -1 : 1));
  const spells = (alliance: string, state: string) =>
    memberships(alliance, state).map(({ role, start, end }) => [role, start, end]);

  /** Those who hold an office on a day, as surely as the editions tell. */
  const holders = (state: string, office: string, day: string) =>
    facts
      .filter((fact): fact is TermFact => fact.type === 'Term')
      .filter((fact) => fact.id.startsWith(`term:factbook/${state}/${office}/`))
      .filter(({ start, end }) => lastDay(start ?? '') <= day && (end == null || day < firstDay(end)))
      .map(({ person }) => person);

  test('accounts for every row', () => {
    expect(rows).toHaveLength(paths.reduce((sum, path) => sum + csv(path).length, 0));
    expect(rows.every(({ outcomes }) => outcomes.length > 0)).toBe(true);
    const rejected = rows.filter((row) => resultOf(row) === 'rejected');
    expect(rejected.length / rows.length).toBeLessThan(0.01);
  });

  test('has NATO grow by Finland, Sweden, North Macedonia, and late by Montenegro', () => {
    expect(spells('nato', 'fin').at(-1)).toEqual(['FULL', '[2023-04-04..2023-04-06]', null]);
    expect(spells('nato', 'swe').at(-1)).toEqual(['FULL', '[2024-03-08..2024-03-14]', null]);
    expect(spells('nato', 'mkd').at(-1)).toEqual(['FULL', '[2019-01-02..2020-11-24]', null]);
    // It joined in June 2017: the editions are late, and are taken as they are.
    expect(spells('nato', 'mne').at(-1)).toEqual(['FULL', '[2021-12-17..2021-12-30]', null]);
  });

  test('lists the Warsaw Pact in 1990 only, and the states of that day', () => {
    const all = memberships('warsaw-pact');
    expect(all.map(({ state }) => state).sort()).toEqual([
      ...['state:bgr', 'state:cow-265', 'state:cow-315', 'state:hun', 'state:pol', 'state:rou', 'state:rus'],
    ]);
    for (const { start, end, leftCensored } of all) {
      expect(leftCensored).toBe(true);
      expect(firstDay(start ?? '')).toBe('1990-01-01');
      expect(lastDay(end ?? '') <= '1991-07-01').toBe(true);
    }
    // East Germany's days are cut to its life.
    expect(spells('warsaw-pact', 'cow-265')).toEqual([
      ['FULL', '[1990-01-01..1990-10-02]', '[1990-01-02..1990-10-03]'],
    ]);
  });

  test('has Ukraine in the CIS as a partner from 2010, and Cuba in the OAS suspended', () => {
    expect(spells('cis', 'ukr')).toEqual([
      ['FULL', '1992', '[2009-01-02..2010-12-31]'],
      ['PARTNER', '[2009-01-02..2010-12-31]', null],
    ]);
    expect(spells('oas', 'cub')).toEqual([['SUSPENDED', '1990', null]]);
    expect(spells('anzus', 'nzl')).toEqual([['FULL', '1990', null]]);
  });

  test('has Uzbekistan in the CSTO in 2015, and not in 2026', () => {
    const all = spells('csto', 'uzb');
    expect(all.at(-1)).toEqual(['FULL', '[2014-01-02..2015-10-26]', '[2017-03-30..2018-12-31]']);
    expect(all.filter(([, , end]) => end === null)).toEqual([]);
  });

  test('ends a term by the start of the next, even where an edition names the last one longer', () => {
    const end = (id: string) => facts.find((fact) => fact.id === `term:factbook/${id}`);
    const terms = [
      // Named until 2017-03-29, then Tokayev "since 20 March 2019".
      ['kaz/chiefOfState/nursultan-abishuly-nazarbayev/1992', '[2017-03-30..2019-03-20]'],
      // Still named on 2022-09-11; Charles III "since 8 September 2022".
      ['gbr/chiefOfState/elizabeth-ii/1992', '2022-09-08'],
      ['deu/headOfGovernment/angela-merkel/2006', '2021-12-08'],
      // One term in both offices, though only one of them names a next president at once.
      ['tcd/chiefOfState/idriss-deby-itno/1992', '[2021-03-02..2021-04-20]'],
      // Two co-princes are no successors of each other.
      ['and/chiefOfState/jacques-chirac/1996', '[2006-01-02..2007-05-16]'],
      ['and/chiefOfState/joan-marti-alanis/1992', '[2002-01-02..2003-12-31]'],
    ] as const;
    for (const [id, expected] of terms) expect(end(id), id).toMatchObject({ end: expected });
    const next = facts.find(({ id }) => id === 'term:factbook/can/headOfGovernment/brian-mulroney/1992');
    expect(next).toMatchObject({
      end: '[1992-01-02..1993-11-04]',
      evidence: expect.arrayContaining([
        { locator: 'next in edition 1994, Canada (ca), Executive branch' },
      ]) as unknown,
    });
  });

  test('has one holder of a title at a time, save where several hold it or an edition has a slip', () => {
    // Of two names at once one is wrong, or its start: the DR Congo's of 2023 is the Republic of the Congo's.
    const slips = ['cod', 'fin', 'gin', 'isl', 'lbn', 'mng', 'srb', 'svn'];
    const shared = ['and', 'bih', 'smr'];
    const terms = facts.filter((fact) => fact.type === 'Term').filter(({ title }) => title !== null);
    const found = new Set<string>();
    for (const own of grouped(terms, ({ organization, title }) => `${organization} ${title ?? ''}`).values()) {
      for (const [at, one] of own.entries()) {
        for (const other of own.slice(at + 1)) {
          const from = [one, other].map(({ start }) => lastDay(start ?? '')).sort().at(-1) ?? '';
          const until = [one, other].map(({ end }) => (end == null ? '9999' : firstDay(end))).sort()[0];
          if (one.person !== other.person && from < (until ?? '')) found.add(one.organization.replace('state:', ''));
        }
      }
    }
    expect([...found].sort()).toEqual([...slips, ...shared].sort());
  });

  test('takes a start for a slip after which others came and went before the holder is named', () => {
    // "since 23 June 2005" in 2025, with five prime ministers in between.
    const bolojan = facts.find(({ id }) => id === 'term:factbook/rou/headOfGovernment/ilie-bolojan/2025-07-03');
    expect(bolojan).toMatchObject({ start: '[2025-06-27..2025-07-03]', leftCensored: false });
  });

  test.each([
    ['usa', 'chiefOfState', '2015-11-01', 'official:factbook-barack-h-obama'],
    ['usa', 'chiefOfState', '2020-06-01', 'official:factbook-donald-j-trump'],
    ['usa', 'chiefOfState', '2021-06-01', 'official:factbook-joseph-r-biden-jr'],
    ['usa', 'chiefOfState', '2025-06-01', 'official:factbook-donald-j-trump'],
    ['rus', 'chiefOfState', '2020-06-01', 'official:factbook-vladimir-vladimirovich-putin'],
    ['rus', 'headOfGovernment', '2020-06-01', 'official:factbook-mikhail-vladimirovich-mishustin'],
  ])('has in %s as %s on %s %s', (state, office, day, person) => {
    expect(holders(state, office, day)).toEqual([person]);
  });

  test('says of each fact in which editions it is: the first, the last, and the first without it', () => {
    const finland = memberships('nato', 'fin').at(-1);
    expect(finland?.evidence).toEqual([
      { locator: 'first in snapshot 2023-04-06, fi, internationalOrganizationParticipation' },
      { locator: 'last in snapshot 2026-01-22, fi, internationalOrganizationParticipation' },
    ]);
    expect(memberships('warsaw-pact', 'hun')[0]?.evidence).toEqual([
      { locator: 'only in edition 1990, Hungary (hu), Member of' },
      { locator: 'not in edition 1991, Hungary (hu), Member of' },
    ]);
  });

  test('is bundled as the importer reads it, in less than 10 MB', async () => {
    const output = mkdtempSync(join(tmpdir(), 'entente-curated-'));
    onTestFinished(() => rmSync(output, { recursive: true }));
    const { rejections } = await curate(datasetsFolder, dataFolder, output);
    expect(rejections).toEqual([]);
    for (const name of bundledFiles) {
      expect(readFileSync(join(dataFolder, name), 'utf8')).toBe(readFileSync(join(output, name), 'utf8'));
    }
    const bytes = bundledFiles.map((name) => statSync(join(dataFolder, name)).size);
    expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThan(10_000_000);
  });
});
