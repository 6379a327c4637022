/** What each importer makes of its whole dataset, row by row. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { readData } from '../../src/importers/bundled/read-data.ts';
import { resultOf } from '../../src/importers/rows/outcome.ts';
import { csv, dataFolder, datasetsFolder, describeWithDatasets } from './datasets.ts';
import { alliancesOf, readDatasets, repeated } from './imports.ts';
import type { Import } from './imports.ts';
import { all } from './made-up-rows.ts';

function counts(values: readonly string[]): Readonly<Record<string, number>> {
  const found: Record<string, number> = {};
  for (const value of values) found[value] = (found[value] ?? 0) + 1;
  return found;
}

const rowsIn = (path: string): number =>
  path.endsWith('.json')
    ? (JSON.parse(readFileSync(path, 'utf8')) as readonly unknown[]).length
    : csv(path).length;

const typesOf = ({ facts }: Import) => counts(facts.map(({ type }) => type));
const idsOf = ({ facts }: Import) => alliancesOf(facts).map(({ id }) => id);

describeWithDatasets('The full datasets', async () => {
  const imports = await readDatasets();
  const [ofCow, ofAtop, ofStates, ofIgo, ofArchigos, ofFactbook] = imports;
  const wellKnown = csv(join(dataFolder, 'alliances.csv'));
  const tiedOfficials = new Set(
    csv(join(dataFolder, 'ties.csv')).map(({ canonical = '' }) => canonical),
  );

  test('give as many facts as they have rows', () => {
    expect(typesOf(ofCow)).toEqual({ Alliance: 395, Lifespan: 414, Membership: 1221 });
    expect(typesOf(ofAtop)).toEqual({
      ...{ Alliance: 722, Lifespan: 745, Treaty: 799, Membership: 2397 },
    });
    // Two spells of 243 are divided between Serbia and Yugoslavia.
    expect(typesOf(ofStates)).toEqual({ Lifespan: 245 });
    expect(typesOf(ofIgo)).toEqual({ Alliance: 18, Lifespan: 35, Membership: 624 });
    expect(typesOf(ofArchigos)).toEqual({ Official: 2795, Term: 3409 });
    expect(typesOf(ofFactbook)).toEqual({ Membership: 556, Official: 2169, Term: 2565 });
  });

  test.each(imports)('account for every row: $importer.name', ({ rows, paths, facts }) => {
    const read = paths.reduce((sum, path) => sum + rowsIn(path), 0);
    expect(rows).toHaveLength(read);
    expect(repeated(rows.map(({ file, line }) => `${file}:${line}`))).toEqual([]);
    const results = counts(rows.map(resultOf));
    expect((results.facts ?? 0) + (results.passedOver ?? 0) + (results.rejected ?? 0)).toBe(read);
    expect(results.facts).toBeLessThanOrEqual(facts.length);
  });

  test('read as many rows as the files have', () => {
    const read = imports.flatMap(({ rows, files }) =>
      files.map(({ name }) => rows.filter(({ file }) => file === name).length),
    );
    expect(read).toEqual([
      ...[1221, 2398, 745, 243, 18_688, 534, 3409, 8362, 9010, 3656, 239],
    ]);
  });

  test('are named with their size and SHA-256', () => {
    for (const { paths, files } of imports) {
      const expected = paths.map((path) => {
        const bytes = readFileSync(path);
        const sha256 = createHash('sha256').update(bytes).digest('hex');
        return { name: basename(path), bytes: bytes.length, sha256 };
      });
      expect(files).toEqual(expected);
    }
  });

  test('reject a member that is not a state', () => {
    const outcomes = imports.flatMap(({ rows }) => rows.flatMap((row) => row.outcomes));
    expect(outcomes.filter(({ type }) => type === 'Rejection')).toEqual([
      {
        type: 'Rejection',
        file: 'atop-member-level.csv',
        line: 203,
        column: 'member',
        value: '8152',
        reason: 'No state of data/states.csv has COW 8152 on 1874-03-15.',
        known: 'ATOP 1320 has a member that is not a state of COW.',
      },
    ]);
  });

  test('pass over no row of COW, ATOP and Archigos', () => {
    for (const { rows } of [ofCow, ofAtop, ofStates, ofArchigos]) {
      const outcomes = rows.flatMap((row) => row.outcomes);
      expect(outcomes.filter(({ type }) => type === 'PassedOver')).toEqual([]);
    }
  });

  test('give ids that are unique; COW and ATOP both name what the crosswalk ties', () => {
    const assertions = imports.flatMap(({ facts }) =>
      facts.filter(({ type }) => type !== 'Alliance').map(({ id }) => id),
    );
    expect(repeated(assertions).filter((id) => !tiedOfficials.has(id))).toEqual([]);
    for (const done of imports) expect(repeated(idsOf(done))).toEqual([]);
    const ofBoth = new Set(repeated([ofCow, ofAtop].flatMap((done) => idsOf(done))));
    const tied = idsOf(ofAtop).filter(
      // By data/ties.csv some of them have the id of an organization.
      (id) => !id.startsWith('alliance:atop-') && ofBoth.has(id),
    );
    expect(idsOf(ofAtop).filter((id) => id.startsWith('alliance:cow-') && !ofBoth.has(id))).toEqual(
      [],
    );
    expect(ofBoth).toEqual(new Set(tied));
  });

  test('know 765 alliances of COW and ATOP, and 217 states of COW', () => {
    const named = [ofCow, ofAtop].flatMap((done) => idsOf(done));
    const known = wellKnown.flatMap(({ id = '', identifiers = '' }) =>
      /\b(?:COW|ATOP) /.test(identifiers) ? [id] : [],
    );
    expect(new Set([...named, ...known]).size).toBe(765);
    const ofMembers = [...ofCow.facts, ...ofAtop.facts].flatMap((fact) =>
      fact.type === 'Membership' ? [fact.alliance] : [],
    );
    expect(new Set(ofMembers)).toEqual(new Set([...named, ...known]));
    const states = ofStates.facts.flatMap((fact) => (fact.type === 'Lifespan' ? [fact.subject] : []));
    expect(new Set(states).size).toBe(217);
  });

  test('of COW have each state in the system on the days of its spells, and mark those that begin with the list', async () => {
    const { stateOf } = await import('./expected-facts.ts');
    const spells = csv(join(datasetsFolder, 'cow-states-v2016/states2016.csv')).map((row) => {
      const day = (year = '', month = '', date = '') =>
        `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
      const from = day(row.styear, row.stmonth, row.stday);
      return { ccode: row.ccode ?? '', from, to: day(row.endyear, row.endmonth, row.endday) };
    });
    const lifespans = ofStates.facts.flatMap((fact) => (fact.type === 'Lifespan' ? [fact] : []));
    const holding = (day: string) =>
      lifespans.flatMap(({ start, end, subject }) =>
        (start ?? '') <= day && (end == null || day <= end) ? [subject] : [],
      );
    // 2016-12-31 is not an end.
    const held = (day: string) =>
      spells.flatMap(({ ccode, from, to }) =>
        from <= day && (day <= to || to === '2016-12-31') ? [stateOf('COW', ccode, day)] : [],
      );
    const days = [
      ...Array.from({ length: 21 }, (_, decade) => `${1816 + 10 * decade}-01-01`),
      ...['1918-11-30', '1918-12-01', '1992-04-26', '1992-04-27', '2010-01-01'],
      ...spells.filter((_, index) => index % 8 === 0).flatMap(({ from, to }) => [from, to]),
    ];
    for (const day of new Set(days)) expect(holding(day).sort(), day).toEqual(held(day).sort());
    expect(lifespans.filter(({ leftCensored }) => leftCensored).map(({ start }) => start)).toEqual(
      spells.flatMap(({ from }) => (from === '1816-01-01' ? [from] : [])),
    );
  });

  test.each(imports)('mean their ends as their source does: $importer.name', ({ importer, facts }) => {
    const source = readData(dataFolder).facts.find(({ fact }) => fact.id === importer.source);
    const ends = facts.flatMap((fact) =>
      fact.type === 'Membership' || fact.type === 'Term' || fact.type === 'Lifespan'
        ? [[fact.end == null ? 'open' : 'ended', fact.endMeans ?? 'nothing'].join(' ')]
        : [],
    );
    const ofSource = source?.fact.endMeans;
    const expected = typeof ofSource === 'string' ? [`ended ${ofSource}`, 'open nothing'] : ['open nothing'];
    expect([...new Set(ends)].sort()).toEqual(expected);
  });

  test('of the Factbook say of every state who governs it, or why not', () => {
    const governed = new Set(
      ofFactbook.facts.flatMap((fact) => (fact.type === 'Term' ? [fact.organization] : [])),
    );
    const entries = JSON.parse(
      readFileSync(join(datasetsFolder, 'factbook/factbook-extract.json'), 'utf8'),
    ) as readonly { readonly gec: string }[];
    const states = entries.flatMap(({ gec }) => all.stateOf('GEC', gec.toUpperCase(), '2026-01-22') ?? []);
    // Of Western Sahara the Factbook names nobody.
    expect(states.filter((state) => !governed.has(state))).toEqual(['state:esh']);
  });
});
