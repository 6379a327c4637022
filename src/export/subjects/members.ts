/** The table of members: of a day, with the sources that affirm and deny, or by year. */
import { grouped } from '../../lists.ts';
import type { Group } from '../../lists.ts';
import { compare, knownOf, unionOf } from '../../membership/analysis/members.ts';
import type { Member } from '../../membership/analysis/members.ts';
import { touches } from '../../membership/analysis/compositions.ts';
import type { Composition } from '../../membership/analysis/compositions.ts';
import type { Obligation } from '../../generated/types.ts';
import { strongest } from '../../membership/rules/certainty.ts';
import type { MemberRole } from '../../membership/rules/recorded.ts';
import { obligationColumns } from './obligations.ts';
import type { DayRange } from '../../dates/partial-date.ts';
import type { Codes } from '../codes.ts';
import { yearByYear } from './period.ts';
import type { OfYear } from './period.ts';
import { tableOf, yearColumn } from '../formats/table.ts';
import type { Column, Table } from '../formats/table.ts';
import { allianceColumns, stateColumns } from './who.ts';

/** A state in an alliance over some days: its conclusion in each composition of these days. */
interface MemberOverDays {
  readonly members: Group<Member>;
  readonly days: DayRange;
}

/** One row for each alliance and member, by their ids. */
export function membersOfDay(
  compositions: readonly Composition[],
  codes: Codes,
  days: DayRange,
): Table {
  const columns: readonly Column<MemberOverDays>[] = [
    ...memberColumns(codes),
    ['affirmed_by', ({ members: [member] }) => member.affirmedBy],
    ['supposed_by', ({ members: [member] }) => member.supposedBy],
    ['presumed_by', ({ members: [member] }) => member.presumedBy],
    ['presumed_since', ({ members: [member] }) => member.presumedSince],
    ['denied_by', ({ members: [member] }) => member.deniedBy],
  ];
  const members = compositions.flatMap(({ members }) =>
    members.map((member): MemberOverDays => ({ members: [member], days })),
  );
  return tableOf(columns, members);
}

/** One row for each year, alliance and state that is a member on at least one day of the year. */
export function membersOfYears(
  compositions: readonly Composition[],
  codes: Codes,
  from: number,
  to: number,
): Table {
  const columns: readonly Column<OfYear<MemberOverDays>>[] = [yearColumn, ...memberColumns(codes)];
  return tableOf(
    columns,
    yearByYear(from, to, (days) => membersIn(compositions, days)),
  );
}

function membersIn(
  compositions: readonly Composition[],
  days: DayRange,
): readonly MemberOverDays[] {
  const members = compositions
    .filter((composition) => touches(composition, days))
    .flatMap((composition) => composition.members);
  return [...grouped(members, ({ alliance, state }) => `${alliance} ${state}`)]
    .sort(([a], [b]) => compare(a, b))
    .map(([, own]) => ({ members: own, days }));
}

function memberColumns(codes: Codes): readonly Column<MemberOverDays>[] {
  return [
    ...allianceColumns<MemberOverDays>(codes, ({ members: [{ alliance, allianceName }] }) => ({
      id: alliance,
      name: allianceName,
    })),
    ...stateColumns<MemberOverDays>(codes, ({ members: [{ state, stateName }], days }) => ({
      id: state,
      name: stateName,
      days,
    })),
    ['role', ({ members }) => roleOf(members)],
    ['certainty', ({ members }) => strongest(members.map(({ certainty }) => certainty)) ?? null],
    ['obligations', ({ members }) => promisedBy(members)],
    ...obligationColumns.map(([name, flag]): Column<MemberOverDays> => [
      name,
      ({ members }) => flag(promisedBy(members), unionOf(members.map(knownOf))),
    ]),
  ];
}

function promisedBy(members: readonly Member[]): readonly Obligation[] {
  return unionOf(members.map(({ obligations }) => obligations));
}

/** Whoever was a full member on one of the days was one in the year. */
function roleOf(members: readonly Member[]): MemberRole {
  return members.some(({ role }) => role === 'FULL') ? 'FULL' : 'SUSPENDED';
}
