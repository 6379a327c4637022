/** Counts alliances, memberships, states and formations year by year: docs/rules.md#years-and-formations. */
import { grouped } from '../../lists.ts';
import { conclusionsOn } from '../rules/certainty.ts';
import type { Formation } from '../read/formations.ts';
import { membersOfAlliance, hasWanted } from './members.ts';
import type { Wanted } from './members.ts';
import type { AllianceClaim } from '../read/claims.ts';

export interface Year {
  readonly year: number;
  readonly alliances: number;
  readonly memberships: number;
  readonly states: number;
  readonly formed: number;
}

/** What the years are counted from. */
export interface Counted {
  readonly claims: readonly AllianceClaim[];
  readonly formations: readonly Formation[];
  /** Only states that have one of these obligations, and alliances in which a membership has one. */
  readonly wanted: Wanted;
}

export function yearsOf(
  { claims, formations, wanted }: Counted,
  from: number,
  to: number,
): readonly Year[] {
  const years = Array.from({ length: to - from + 1 }, (_, index) => ({
    year: from + index,
    alliances: 0,
    memberships: 0,
    states: new Set<string>(),
    formed: 0,
  }));
  for (const own of grouped(claims, ({ alliance }) => alliance).values()) {
    // What they promise takes longer to compute than that they are members.
    const countedOn =
      wanted == null ? (day: string) => conclusionsOn(own, day) : membersOfAlliance(own, wanted);
    for (const count of years.slice(...spanOf(own, from))) {
      const members = countedOn(lastDayOf(count.year));
      if (members.length > 0) count.alliances += 1;
      count.memberships += members.length;
      for (const { state } of members) count.states.add(state);
    }
  }
  const promising = new Set(
    claims.filter((claim) => hasWanted(claim, wanted)).map(({ alliance }) => alliance),
  );
  for (const { alliance, begin } of formations) {
    if (wanted != null && !promising.has(alliance)) continue;
    const count = years[Number(begin.slice(0, 4)) - from];
    if (count !== undefined) count.formed += 1;
  }
  return years.map((count) => ({ ...count, states: count.states.size }));
}

/** The years in which the alliance can have a member, as indexes: before and after there is nothing to judge. */
function spanOf(claims: readonly AllianceClaim[], from: number): readonly [number, number] {
  const first = Math.min(...claims.map(({ startMin }) => yearOf(startMin) ?? 0));
  const last = Math.max(
    ...claims.map(({ endMax, observed }) => (observed ? Infinity : (yearOf(endMax) ?? Infinity))),
  );
  return [Math.max(0, first - from), Math.max(0, last - from + 1)];
}

function yearOf(day: string | null): number | undefined {
  return day === null ? undefined : Number(day.slice(0, 4));
}

function lastDayOf(year: number): string {
  return `${String(year).padStart(4, '0')}-12-31`;
}
