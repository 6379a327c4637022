/** The members of an alliance over days on which nothing changes: a year is judged by these, not day by day. */
import { grouped } from '../lists.ts';
import { bondsIn, compare } from './bonds.ts';
import type { Bond, Wanted } from './bonds.ts';
import type { AllianceClaim } from './claims.ts';
import type { Claim } from '../time/certainty.ts';
import { dayAfter } from '../time/partial-date.ts';
import type { DayRange } from '../time/partial-date.ts';

export interface Constellation {
  readonly alliance: string;
  /** The first day. */
  readonly from: string;
  /** The first day after it; null where it lasts as long as the days asked for. */
  readonly until: string | null;
  /** The members on each of its days, by state id. */
  readonly bonds: readonly Bond[];
}

/** Those within these days that have a member, by alliance id and day. */
export function constellationsOf(
  claims: readonly AllianceClaim[],
  days: DayRange,
  wanted: Wanted,
): readonly Constellation[] {
  return [...grouped(claims, ({ alliance }) => alliance)]
    .sort(([a], [b]) => compare(a, b))
    .flatMap(([alliance, own]) => {
      const starts = startsOf(own, days);
      const bondsOn = bondsIn(own, wanted);
      return starts.flatMap((from, index) => {
        const bonds = bondsOn(from);
        return bonds.length === 0
          ? []
          : [{ alliance, from, until: starts[index + 1] ?? null, bonds }];
      });
    });
}

export function touches({ from, until }: Constellation, { min, max }: DayRange): boolean {
  return from <= max && (until === null || min < until);
}

/** The first of the days, and each later one on which the rules can come to another verdict. */
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
