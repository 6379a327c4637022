/** Makes the content of an export from the memberships: a table, a network if there is one, and the sources to cite. */
import { argumentDefaults } from '../../generated/plans.ts';
import type { RecordedAlliance } from '../../membership/rules/recorded.ts';
import { disputesIn } from '../../membership/analysis/disagreements.ts';
import type { Codes } from '../codes.ts';
import { disputeTable } from './disputes.ts';
import { dyadsOfDay, dyadsOfYears, pairsIn } from './dyads.ts';
import { membersOfDay, membersOfYears } from './members.ts';
import { networkOf } from './network.ts';
import { daysOf } from './period.ts';
import type { ExportRequest } from '../request.ts';
import { passes } from '../../membership/analysis/members.ts';
import { pairedIn } from '../../membership/analysis/pairs.ts';
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
  { subject, period, directed, ...filter }: ExportRequest,
  recorded: readonly RecordedAlliance[],
  codes: Codes,
): Drawing {
  const days = daysOf(period);
  if (subject === 'disputes') {
    const disputes = disputesIn(recorded, minDays).filter(
      ({ from, until }) => from <= days.max && days.min < until,
    );
    return {
      table: () => disputeTable(disputes, recorded, codes),
      citedSources: unique(disputes.flatMap(({ affirmedBy, deniedBy }) => [affirmedBy, deniedBy])),
    };
  }
  const all = compositionsOf(recorded, days);
  const years = period.kind === 'years' ? period : undefined;
  if (subject === 'members') {
    const compositions = all.map((each) => ({
      ...each,
      members: each.members.filter((member) => passes(member, filter)),
    }));
    const table = () =>
      years === undefined
        ? membersOfDay(compositions, codes, days)
        : membersOfYears(compositions, codes, years.from, years.to);
    return { table, citedSources: citedIn(compositions) };
  }
  const paired = all.map((each) => ({ ...each, members: pairedIn(each.members, filter) }));
  const citedSources = citedIn(paired);
  const drawn = { compositions: paired, filter, codes, directed };
  const network = () => networkOf(pairsIn(paired, days, filter), codes, days);
  return years === undefined
    ? { table: () => dyadsOfDay(drawn, days), network, citedSources }
    : {
        table: () => dyadsOfYears(drawn, years.from, years.to),
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
