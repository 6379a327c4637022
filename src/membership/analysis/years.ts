/** Counts alliances, memberships, states and formations year by year: docs/rules.md#years-and-formations. */
import type { Formation } from '../read/formations.ts';
import { judgeOf } from '../rules/conclusions.ts';
import type { RecordedAlliance } from '../rules/recorded.ts';
import { hasWanted, isWanted, mayHaveWanted, memberOf, passes } from './members.ts';
import type { Filter } from './members.ts';

export interface Year {
  readonly year: number;
  readonly alliances: number;
  readonly memberships: number;
  readonly states: number;
  readonly withoutKnownObligations: number;
  readonly formed: number;
}

/** What the years are counted from. */
export interface Counted {
  readonly recorded: readonly RecordedAlliance[];
  readonly formations: readonly Formation[];
  /** Only such memberships, and alliances in which a membership has one of the obligations. */
  readonly filter: Filter;
}

export function yearsOf(
  { recorded, formations, filter }: Counted,
  from: number,
  to: number,
): readonly Year[] {
  const years = Array.from({ length: to - from + 1 }, (_, index) => ({
    year: from + index,
    alliances: 0,
    memberships: 0,
    states: new Set<string>(),
    withoutKnownObligations: 0,
    formed: 0,
  }));
  for (const alliance of recorded) {
    const countedOn = counting(alliance, filter);
    const [first, after] = spanOf(alliance, from);
    for (const count of years.slice(first, after)) {
      const { states, unknown } = countedOn(lastDayOf(count.year));
      if (states.length > 0) count.alliances += 1;
      count.memberships += states.length;
      count.withoutKnownObligations += unknown;
      for (const state of states) count.states.add(state);
    }
  }
  const promising = promisingAlliances(recorded, filter);
  for (const { alliance, begin } of formations) {
    if (promising !== undefined && !promising.has(alliance)) continue;
    const count = years[Number(begin.slice(0, 4)) - from];
    if (count !== undefined) count.formed += 1;
  }
  return years.map((count) => ({ ...count, states: count.states.size }));
}

interface Count {
  /** The full members, by id. */
  readonly states: readonly string[];
  /** How many may have what is wanted, which is unknown. */
  readonly unknown: number;
}

/** What they promise takes longer to conclude than that they are members. */
function counting(alliance: RecordedAlliance, filter: Filter): (day: string) => Count {
  const judge = judgeOf(alliance);
  if (filter.obligations == null) {
    return (day) => ({
      states: judge
        .membersOn(day)
        .filter(({ role, certainty }) => role === 'FULL' && isWanted(certainty, filter.certainty))
        .map(({ state }) => state),
      unknown: 0,
    });
  }
  return (day) => {
    const members = judge
      .promisesOn(day)
      .filter(({ role }) => role === 'FULL')
      .map((conclusion) => memberOf(alliance, conclusion));
    return {
      states: members.filter((member) => passes(member, filter)).map(({ state }) => state),
      unknown: members.filter((member) => mayHaveWanted(member, filter.obligations)).length,
    };
  };
}

/** Undefined where no obligation is asked for. */
function promisingAlliances(
  recorded: readonly RecordedAlliance[],
  { obligations }: Filter,
): ReadonlySet<string> | undefined {
  if (obligations == null) return undefined;
  const promising = recorded.filter(({ sources }) =>
    sources.some(({ memberships }) =>
      memberships.some((membership) => hasWanted(membership, obligations)),
    ),
  );
  return new Set(promising.map(({ id }) => id));
}

/** From the year in which the alliance can have its first member, as indexes; presumption may last for ever. */
function spanOf({ sources }: RecordedAlliance, from: number): readonly [number, number] {
  const starts = sources.flatMap(({ memberships }) =>
    memberships.map(({ startMin }) => (startMin === null ? 0 : yearOf(startMin))),
  );
  const ends = sources.flatMap(({ memberships }) =>
    memberships.map(({ endMax, observed }) =>
      endMax === null || observed ? Infinity : yearOf(endMax),
    ),
  );
  const first = starts.reduce((least, year) => Math.min(least, year), Infinity);
  const last = ends.reduce((most, year) => Math.max(most, year), 0);
  return [Math.max(0, first - from), Math.max(0, last - from + 1)];
}

function yearOf(day: string): number {
  return Number(day.slice(0, 4));
}

function lastDayOf(year: number): string {
  return `${String(year).padStart(4, '0')}-12-31`;
}
