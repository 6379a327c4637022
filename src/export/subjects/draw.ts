/** Draws from claims what an export is about: a table, a network where there is one, and who speaks in it. */
import { argumentDefaults } from '../../generated/plans.ts';
import type { AllianceClaim } from '../../membership/read/claims.ts';
import { disputesIn } from '../../membership/analysis/disagreements.ts';
import type { Codes } from '../codes.ts';
import { disputeTable } from './disputes.ts';
import { dyadsOfDay, dyadsOfYears, pairsIn } from './dyads.ts';
import { membersOfDay, membersOfYears } from './members.ts';
import { networkOf } from './network.ts';
import { daysOf } from './period.ts';
import type { ExportRequest } from '../request.ts';
import { compositionsOf } from '../../membership/analysis/compositions.ts';
import type { Composition } from '../../membership/analysis/compositions.ts';
import type { Network, Table } from '../formats/table.ts';

export interface Drawing {
  readonly table: () => Table;
  /** Where the export is a graph: pairs of states, of a day or of one year. */
  readonly network?: () => Network;
  /** The sources that affirm, suppose, presume or deny anything in it. */
  readonly speakers: readonly string[];
}

const { minDays } = argumentDefaults['Query.disputes'];

export function draw(
  { subject, period, obligations }: ExportRequest,
  claims: readonly AllianceClaim[],
  codes: Codes,
): Drawing {
  const days = daysOf(period);
  if (subject === 'disputes') {
    const disputes = disputesIn(claims, minDays).filter(
      ({ from, until }) => from <= days.max && days.min < until,
    );
    return {
      table: () => disputeTable(disputes, claims, codes),
      speakers: unique(disputes.flatMap(({ affirmedBy, deniedBy }) => [affirmedBy, deniedBy])),
    };
  }
  const compositions = compositionsOf(claims, days, obligations);
  const speakers = speakersIn(compositions);
  const years = period.kind === 'years' ? period : undefined;
  if (subject === 'members') {
    const table = () =>
      years === undefined
        ? membersOfDay(compositions, codes, days)
        : membersOfYears(compositions, codes, years.from, years.to);
    return { table, speakers };
  }
  const network = () => networkOf(pairsIn(compositions, days), codes, days);
  return years === undefined
    ? { table: () => dyadsOfDay(compositions, codes, days), network, speakers }
    : {
        table: () => dyadsOfYears(compositions, codes, years.from, years.to),
        ...(years.from === years.to ? { network } : {}),
        speakers,
      };
}

function speakersIn(compositions: readonly Composition[]): readonly string[] {
  return unique(
    compositions.flatMap(({ members }) =>
      members.flatMap(({ affirmedBy, supposedBy, presumedBy, deniedBy }) => [
        ...affirmedBy,
        ...supposedBy,
        ...presumedBy,
        ...deniedBy,
      ]),
    ),
  );
}

function unique(items: readonly string[]): readonly string[] {
  return [...new Set(items)];
}
