/** The members of an alliance over days on which nothing changes: a year is judged by these, not day by day. */
import { grouped } from '../../lists.ts';
import { membersOfAlliance, compare } from './members.ts';
import type { Member, Wanted } from './members.ts';
import type { AllianceClaim } from '../read/claims.ts';
import type { Claim } from '../rules/certainty.ts';
import { dayAfter } from '../../dates/partial-date.ts';
import type { DayRange } from '../../dates/partial-date.ts';

export interface Composition {
  readonly alliance: string;
  /** The first day. */
  readonly from: string;
  /** The first day after it; null where it lasts as long as the days asked for. */
  readonly until: string | null;
  /** The members on each of its days, by state id. */
  readonly members: readonly Member[];
}

/** Those within these days that have a member, by alliance id and day. */
export function compositionsOf(
  claims: readonly AllianceClaim[],
  days: DayRange,
  wanted: Wanted,
): readonly Composition[] {
  return [...grouped(claims, ({ alliance }) => alliance)]
    .sort(([a], [b]) => compare(a, b))
    .flatMap(([alliance, own]) => {
      const starts = startsOf(own, days);
      const membersOn = membersOfAlliance(own, wanted);
      return starts.flatMap((from, index) => {
        const members = membersOn(from);
        return members.length === 0
          ? []
          : [{ alliance, from, until: starts[index + 1] ?? null, members }];
      });
    });
}

export function touches({ from, until }: Composition, { min, max }: DayRange): boolean {
  return from <= max && (until === null || min < until);
}

/** The first of the days, and each later one on which the rules can come to another conclusion. */
function startsOf(claims: readonly Claim[], { min, max }: DayRange): readonly string[] {
  const changes = claims.flatMap(changesOf).filter((day) => min < day && day <= max);
  return [...new Set([min, ...changes])].sort(compare);
}

function changesOf(claim: Claim): readonly string[] {
  const { startMin, startMax, endMin, endMax, coveredFrom, coveredTo } = claim;
  return [startMin, startMax, endMin, endMax, coveredFrom, dayAfter(coveredTo)].filter(
    (day) => day !== null,
  );
}
