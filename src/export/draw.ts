/** Draws from claims what an export is about: a table, a network where there is one, and who speaks in it. */
import { argumentDefaults } from '../generated/plans.ts';
import type { AllianceClaim } from '../membership/claims.ts';
import { disputesIn } from '../membership/disagreements.ts';
import type { Codes } from './codes.ts';
import { disputeTable } from './disputes.ts';
import { dyadsOfDay, dyadsOfYears, pairsIn } from './dyads.ts';
import { membersOfDay, membersOfYears } from './members.ts';
import { networkOf } from './network.ts';
import { daysOf } from './period.ts';
import type { ExportRequest } from './request.ts';
import { constellationsOf } from '../membership/constellations.ts';
import type { Constellation } from '../membership/constellations.ts';
import type { Network, Table } from './table.ts';

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
  const constellations = constellationsOf(claims, days, obligations);
  const speakers = speakersIn(constellations);
  const years = period.kind === 'years' ? period : undefined;
  if (subject === 'members') {
    const table = () =>
      years === undefined
        ? membersOfDay(constellations, codes, days)
        : membersOfYears(constellations, codes, years.from, years.to);
    return { table, speakers };
  }
  const network = () => networkOf(pairsIn(constellations, days), codes, days);
  return years === undefined
    ? { table: () => dyadsOfDay(constellations, codes, days), network, speakers }
    : {
        table: () => dyadsOfYears(constellations, codes, years.from, years.to),
        ...(years.from === years.to ? { network } : {}),
        speakers,
      };
}

function speakersIn(constellations: readonly Constellation[]): readonly string[] {
  return unique(
    constellations.flatMap(({ bonds }) =>
      bonds.flatMap(({ affirmedBy, supposedBy, presumedBy, deniedBy }) => [
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
