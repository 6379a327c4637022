/** Which alliances and states are asked about on which days: at random, and where something changes. */
import { next, open, unknownStart } from './dates.ts';
import type { Membership, Raw } from './raw.ts';

export interface Pair {
  readonly id: string;
  readonly day: string;
}

/** Numbers from 0 to 1, the same in every run (mulberry32). */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const changesOf = (m: Membership) =>
  [m.startMin, m.startMax, m.endMin, m.endMax].filter(
    (day) => day !== open && day !== unknownStart,
  );

const around = (day: string) => [next(day, -1), day, next(day)];

/** So many alliances or states, each on a day: half of the days at random, half beside a change of its memberships. */
export function randomPairs(
  raw: Raw,
  of: 'alliance' | 'state',
  count: number,
  seed: number,
): readonly Pair[] {
  const number = random(seed);
  const one = <T>(items: readonly T[]): T => items[Math.floor(number() * items.length)] as T;
  const ids = of === 'state' ? raw.states : raw.alliances;
  const days = randomDays('1812-01-01', '2030-12-31', count, seed);
  return days.map((day, index) => {
    const id = one(ids);
    if (index % 2 === 0) return { id, day };
    const own = raw.memberships.filter((m) => m[of] === id);
    return { id, day: one(around(one(own.flatMap(changesOf)))) };
  });
}

export function randomDays(
  from: string,
  to: string,
  count: number,
  seed: number,
): readonly string[] {
  const number = random(seed);
  const span = (Date.parse(to) - Date.parse(from)) / 86_400_000;
  return Array.from({ length: count }, () => next(from, Math.floor(number() * span)));
}

/** The day before, on and after every entry and exit, partial ones from their first day to their last. */
export function entriesAndExits(raw: Raw, alliances: readonly string[]): readonly Pair[] {
  return alliances.flatMap((id) => {
    const own = raw.memberships.filter((m) => m.alliance === id);
    return [...new Set(own.flatMap(changesOf).flatMap(around))].map((day) => ({ id, day }));
  });
}

/** The first and the last day of each source's coverage, the day before and the day after. */
export function coverageEnds({ sources }: Raw, ids: readonly string[]): readonly Pair[] {
  const days = [...sources.values()].flatMap(({ coverageStart: first, coverageEnd: last }) => [
    ...[next(first, -1), first],
    ...[last, next(last)],
  ]);
  return ids.flatMap((id) => [...new Set(days)].map((day) => ({ id, day })));
}
