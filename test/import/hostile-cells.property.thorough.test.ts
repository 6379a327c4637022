/** Whatever the cells of a file hold: each row gives facts that the graph can hold, or is accounted for otherwise. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Fact } from '../../src/generated/facts.ts';
import { importer as archigos } from '../../src/importers/archigos.ts';
import { importer as atop } from '../../src/importers/atop.ts';
import { readData } from '../../src/importers/bundled/read-data.ts';
import { importer as cowAlliances } from '../../src/importers/cow-alliances.ts';
import { importer as cowIgo } from '../../src/importers/cow-igo.ts';
import { importer as cowStates } from '../../src/importers/cow-states.ts';
import { importer as factbook } from '../../src/importers/factbook-edition.ts';
import { isFact } from '../../src/importers/rows/outcome.ts';
import type { Importer } from '../../src/importers/shared/importer.ts';
import type { Located, LooseFact } from '../../src/model/fact.ts';
import { dataFolder } from '../../src/paths.ts';
import { checkFacts, faultText } from '../../src/store/check.ts';
import { stored } from '../../src/store/stored.ts';
import { all, date, readRowsOf } from '../data/made-up-rows.ts';

type Cells = Readonly<Record<string, string>>;

/** Some of them are right in some column. */
const filled = fc.constantFrom(
  ...['0', '1', '2', '12', '31', '200', '255', '260', '350', '1914', '1955', '1990', '2014'],
  ...['-1', '1.0', '9999', '0000', '99999999999', '1e3', 'NA', 'NULL', 'x', 'a b', '\u0000', 'é'],
  ...['9999-12-31', '9999-12', '9999', '1990-02-31', '1990-1-1', '1990-05-15', '0001-01-01'],
  ...['CSTO', 'NATO', 'full member', 'observer', 'Still in Office', 'Type III: Entente', 'AM'],
  ...['President Ana BELO', '(none)', '<b>x', 'CSTO (partner), NATO', 'toString', '__proto__'],
  'long '.repeat(2000),
);
const cells = fc.oneof({ weight: 1, arbitrary: fc.constant('') }, { weight: 4, arbitrary: filled });

const member = {
  ...{
    version: '4.1',
    version4id: '900',
    ccode: '200',
    ss_type: 'Type III: Entente',
    left_censor: '0',
  },
  ...{ defense: '0', neutrality: '0', nonaggression: '0', entente: '1' },
  ...date(['all_st_year', 'all_st_month', 'all_st_day'], '1914-01-02'),
  ...date(['all_end_year', 'all_end_month', 'all_end_day'], '1914-12-31'),
  ...date(['mem_st_year', 'mem_st_month', 'mem_st_day'], '1914-01-02'),
  ...date(['mem_end_year', 'mem_end_month', 'mem_end_day'], '1914-12-31'),
};
const level = {
  ...{ version: '4.01', atopid: '9000', cow4id: '900' },
  ...date(['begyr', 'begmo', 'begday'], '1914-01-02'),
  ...date(['endyr', 'endmo', 'endday'], '1914-12-31'),
};
const phase = {
  ...{ version: '4.01', atopid: '9000', member: '200', phase: '0', pubsecr: '0', length: '60' },
  ...date(['yrent', 'moent', 'dayent'], '1914-01-02'),
  ...date(['yrexit', 'moexit', 'dayexit'], '1914-12-31'),
  ...{ defense: '1', offense: '0', neutral: '0', nonagg: '0', consul: '0' },
};
const leader = {
  ...{ obsid: 'FRN-1', gwcode: '220', leadid: 'a', leader: 'Belo', exit: 'Regular' },
  ...{ startdate: '1955-01-02', enddate: '1956-01-02' },
};
const spell = {
  ...{ ioname: 'CSTO', ccode: '365', status: 'full member', first_year: '2003', last_year: '2010' },
};
const entry = {
  ...{
    edition: '2026-01-22',
    file: 'am',
    gec: 'am',
    internationalOrganizationParticipation: 'CSTO, UN, NATO (partner)',
  },
  ...{ chiefOfState: 'President Ana BELO (since 13 March 2022)', headOfGovernment: '' },
};

const tables: readonly (readonly [Importer, readonly (readonly Cells[])[]])[] = [
  [cowAlliances, [[member, { ...member, ccode: '255' }, { ...member, version4id: '350' }]]],
  [
    atop,
    [
      [phase, { ...phase, member: '220' }, { ...phase, atopid: '9001', member: '255' }],
      [level, { ...level, atopid: '9001', cow4id: '' }],
    ],
  ],
  [
    cowStates,
    [
      [
        {
          version: '2016',
          ccode: '200',
          ...date(['styear', 'stmonth', 'stday'], '1816-01-01'),
          endyear: '2016',
          endmonth: '12',
          endday: '31',
        },
      ],
    ],
  ],
  [
    cowIgo,
    [[spell, { ...spell, ccode: '703' }], [{ ioname: 'CSTO', sdate: '2002', deaddate: '' }]],
  ],
  [archigos, [[leader, { ...leader, obsid: 'FRN-2', startdate: '1957-01-02', enddate: '1958' }]]],
  [factbook, [[entry, { ...entry, gec: 'fr', file: 'fr' }]]],
];

/** The bundled nodes that facts of an import lead to. */
const bundled: readonly Located[] = readData(dataFolder).facts.filter(({ fact }) =>
  ['State', 'Alliance', 'Dataset'].includes(fact.type),
);
const bundledIds = new Set(bundled.map(({ fact }) => fact.id));

describe.each(tables)('$name', (importer, valid) => {
  test('rows as they should be give facts, and nothing is rejected', async () => {
    const rows = await readRowsOf(importer, valid, all);
    const outcomes = rows.flatMap((row) => row.outcomes);
    expect(outcomes.filter(isFact).length).toBeGreaterThanOrEqual(rows.length - 1);
    expect(outcomes.filter(({ type }) => type === 'Rejection')).toEqual([]);
    expect(problemsOf(outcomes.filter(isFact))).toEqual([]);
  });

  test('rows with hostile cells give facts that the graph can hold, or none', async () => {
    await fc.assert(
      fc.asyncProperty(mutated(valid), async (hostile) => {
        const rows = await readRowsOf(importer, hostile, all).catch(asRefusal);
        if (rows === null) return;
        expect(rows).toHaveLength(hostile.flat().length);
        const facts = rows.flatMap(({ outcomes }) => outcomes.filter(isFact));
        expect(problemsOf(facts)).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });
});

/** Up to four cells of the tables, but those of the version, which is checked before, are replaced, or set to what another cell of the column holds. */
function mutated(
  valid: readonly (readonly Cells[])[],
): fc.Arbitrary<readonly (readonly Cells[])[]> {
  const places = valid.flatMap((rows, table) =>
    rows.flatMap((row, at) =>
      Object.keys(row)
        .filter((column) => column !== 'version')
        .map((column) => ({ table, at, column })),
    ),
  );
  const change = fc.record({ place: fc.constantFrom(...places), value: cells });
  return fc.array(change, { minLength: 1, maxLength: 4 }).map((changes) =>
    valid.map((rows, table) =>
      rows.map((row, at) => ({
        ...row,
        ...Object.fromEntries(
          changes.flatMap(({ place, value }) =>
            place.table === table && place.at === at ? [[place.column, value]] : [],
          ),
        ),
      })),
    ),
  );
}

/** A file may be refused as a whole, in words meant for whoever imports it. */
function asRefusal(error: unknown): null {
  if (error instanceof Error && error.name === 'EntenteError') return null;
  throw error;
}

/** What is wrong with the facts, which may lead to each other and to bundled ones. */
function problemsOf(facts: readonly Fact[]): readonly string[] {
  const loose = facts as unknown as readonly LooseFact[];
  const found: Located[] = [];
  const problems: string[] = [];
  const known = new Set([
    ...bundledIds,
    ...loose.flatMap((fact) => stored(fact).nodes.map(({ id }) => id)),
  ]);
  for (const fact of loose) {
    for (const { type, to } of stored(fact).relationships) {
      if (!known.has(to)) problems.push(`${fact.id} ${type} ${to}: it is not there.`);
    }
    if (!found.some((other) => other.fact.id === fact.id)) found.push({ fact, place: 'file' });
  }
  const added = found.filter(({ fact }) => !bundledIds.has(fact.id));
  return [...problems, ...checkFacts([...bundled, ...added]).map(faultText)];
}
