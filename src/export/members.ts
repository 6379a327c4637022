/** The table of members: of a day with the sources on either side, or by year. */
import { grouped } from '../lists.ts';
import { compare, unionOf } from '../membership/bonds.ts';
import type { Bond } from '../membership/bonds.ts';
import { strongest } from '../time/certainty.ts';
import type { DayRange } from '../time/partial-date.ts';
import { codeOn, codesOf } from './codes.ts';
import type { Codes } from './codes.ts';
import { daysOfYear, yearsFrom } from './period.ts';
import { touches } from '../membership/constellations.ts';
import type { Constellation } from '../membership/constellations.ts';
import type { Row, Table } from './table.ts';

const whoAndWhere = [
  'alliance',
  'alliance_name',
  'alliance_cow',
  'alliance_atop',
  'state',
  'state_name',
  'ccode',
  'iso3',
  'certainty',
  'obligations',
];

/** One row for each alliance and member, by their ids. */
export function membersOfDay(
  constellations: readonly Constellation[],
  codes: Codes,
  days: DayRange,
): Table {
  return {
    columns: [...whoAndWhere, 'affirmed_by', 'supposed_by', 'presumed_by', 'denied_by'],
    rows: constellations.flatMap(({ bonds }) =>
      bonds.map((bond) => ({
        ...memberRow([bond], codes, days),
        affirmed_by: bond.affirmedBy,
        supposed_by: bond.supposedBy,
        presumed_by: bond.presumedBy,
        denied_by: bond.deniedBy,
      })),
    ),
  };
}

/** One row for each year, alliance and state that is a member on at least one day of it. */
export function membersOfYears(
  constellations: readonly Constellation[],
  codes: Codes,
  from: number,
  to: number,
): Table {
  return { columns: ['year', ...whoAndWhere], rows: rowsOfYears(constellations, codes, from, to) };
}

function* rowsOfYears(
  constellations: readonly Constellation[],
  codes: Codes,
  from: number,
  to: number,
): Generator<Row> {
  for (const year of yearsFrom(from, to)) {
    const days = daysOfYear(year);
    const bonds = constellations
      .filter((constellation) => touches(constellation, days))
      .flatMap((constellation) => constellation.bonds);
    const sorted = [...grouped(bonds, ({ alliance, state }) => `${alliance} ${state}`)].sort(
      ([a], [b]) => compare(a, b),
    );
    for (const [, own] of sorted) yield { year, ...memberRow(own, codes, days) };
  }
}

/** What holds of a state in an alliance over these days, from what holds in their constellations. */
function memberRow(bonds: readonly Bond[], codes: Codes, days: DayRange): Row {
  const [first] = bonds;
  if (first === undefined) throw new Error('A member is one in a constellation at least.');
  const { alliance, allianceName, state, stateName } = first;
  return {
    alliance,
    alliance_name: allianceName,
    alliance_cow: codesOf(codes, alliance, 'COW'),
    alliance_atop: codesOf(codes, alliance, 'ATOP'),
    state,
    state_name: stateName,
    ccode: codeOn(codes, state, 'COW', days),
    iso3: codeOn(codes, state, 'ISO3', days),
    certainty: strongest(bonds.map(({ certainty }) => certainty)) ?? null,
    obligations: unionOf(bonds.map(({ obligations }) => obligations)),
  };
}
