/** The table of members: of a day with the sources on either side, or by year. */
import { grouped } from '../lists.ts';
import type { Group } from '../lists.ts';
import { compare, unionOf } from '../membership/bonds.ts';
import type { Bond } from '../membership/bonds.ts';
import { touches } from '../membership/constellations.ts';
import type { Constellation } from '../membership/constellations.ts';
import { strongest } from '../time/certainty.ts';
import type { DayRange } from '../time/partial-date.ts';
import type { Codes } from './codes.ts';
import { yearByYear } from './period.ts';
import type { OfYear } from './period.ts';
import { tableOf, yearColumn } from './table.ts';
import type { Column, Table } from './table.ts';
import { allianceColumns, stateColumns } from './who.ts';

/** A state in an alliance over some days: as it is in each of their constellations. */
interface Member {
  readonly bonds: Group<Bond>;
  readonly days: DayRange;
}

/** One row for each alliance and member, by their ids. */
export function membersOfDay(
  constellations: readonly Constellation[],
  codes: Codes,
  days: DayRange,
): Table {
  const columns: readonly Column<Member>[] = [
    ...memberColumns(codes),
    ['affirmed_by', ({ bonds: [bond] }) => bond.affirmedBy],
    ['supposed_by', ({ bonds: [bond] }) => bond.supposedBy],
    ['presumed_by', ({ bonds: [bond] }) => bond.presumedBy],
    ['denied_by', ({ bonds: [bond] }) => bond.deniedBy],
  ];
  const members = constellations.flatMap(({ bonds }) =>
    bonds.map((bond): Member => ({ bonds: [bond], days })),
  );
  return tableOf(columns, members);
}

/** One row for each year, alliance and state that is a member on at least one day of it. */
export function membersOfYears(
  constellations: readonly Constellation[],
  codes: Codes,
  from: number,
  to: number,
): Table {
  const columns: readonly Column<OfYear<Member>>[] = [yearColumn, ...memberColumns(codes)];
  return tableOf(
    columns,
    yearByYear(from, to, (days) => membersIn(constellations, days)),
  );
}

function membersIn(constellations: readonly Constellation[], days: DayRange): readonly Member[] {
  const bonds = constellations
    .filter((constellation) => touches(constellation, days))
    .flatMap((constellation) => constellation.bonds);
  return [...grouped(bonds, ({ alliance, state }) => `${alliance} ${state}`)]
    .sort(([a], [b]) => compare(a, b))
    .map(([, own]) => ({ bonds: own, days }));
}

function memberColumns(codes: Codes): readonly Column<Member>[] {
  return [
    ...allianceColumns<Member>(codes, ({ bonds: [{ alliance, allianceName }] }) => ({
      id: alliance,
      name: allianceName,
    })),
    ...stateColumns<Member>(codes, ({ bonds: [{ state, stateName }], days }) => ({
      id: state,
      name: stateName,
      days,
    })),
    ['certainty', ({ bonds }) => strongest(bonds.map(({ certainty }) => certainty)) ?? null],
    ['obligations', ({ bonds }) => unionOf(bonds.map(({ obligations }) => obligations))],
  ];
}
