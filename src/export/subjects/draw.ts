/** Makes the content of an export from the memberships: a table, a network if there is one, and the sources to cite. */
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
  /** Only if the export is a network: pairs of states, for a day or one year. */
  readonly network?: () => Network;
  /** The sources that affirm, suppose, presume or deny anything in it. */
  readonly citedSources: readonly string[];
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
      citedSources: unique(disputes.flatMap(({ affirmedBy, deniedBy }) => [affirmedBy, deniedBy])),
    };
  }
  const compositions = compositionsOf(claims, days, obligations);
  const citedSources = citedIn(compositions);
  const years = period.kind === 'years' ? period : undefined;
  if (subject === 'members') {
    const table = () =>
      years === undefined
        ? membersOfDay(compositions, codes, days)
        : membersOfYears(compositions, codes, years.from, years.to);
    return { table, citedSources };
  }
  const network = () => networkOf(pairsIn(compositions, days), codes, days);
  return years === undefined
    ? { table: () => dyadsOfDay(compositions, codes, days), network, citedSources }
    : {
        table: () => dyadsOfYears(compositions, codes, years.from, years.to),
        ...(years.from === years.to ? { network } : {}),
        citedSources,
      };
}

function citedIn(compositions: readonly Composition[]): readonly string[] {
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
