/** By what something that was so at a coverage's end is over, and from which day on: docs/rules.md#presumption. */
import { hasEnded, holdsPossibly } from './recorded.ts';
import type { Held, RecordedLifespan } from './recorded.ts';

/**
 * The first day, not before this one, on which a lifespan ends, and by which every source that gives any has
 * them ended. An end before counts for nothing: the source knew of it, and went on all the same.
 */
export function endOf(lifespans: readonly RecordedLifespan[], from: string): string | null {
  const sources = [...new Set(lifespans.map(({ source }) => source))];
  const isOver = (day: string) =>
    sources.every((source) => {
      const own = lifespans.filter((lifespan) => lifespan.source === source);
      return (
        !own.some((lifespan) => holdsPossibly(lifespan, day) || lifespan.observed) &&
        own.some((lifespan) => hasEnded(lifespan, day))
      );
    });
  const ends = lifespans.map(({ endMax }) => endMax);
  return earliest(ends.filter((day) => day !== null && day >= from && isOver(day)));
}

/** The first such day on which another source, by what it records of the same, has it over. */
export function leavingBy(
  own: readonly Held[],
  presumed: Held,
  from: string,
  coveredTo: string,
): string | null {
  const left = own.filter(
    ({ observed, endMax }) =>
      !observed && endMax !== null && (presumed.startMin === null || endMax > presumed.startMin),
  );
  const days = daysFrom(
    from,
    own.map(({ endMax }) => endMax),
  );
  return earliest(
    days.filter(
      (day) =>
        left.some((held) => hasEnded(held, day)) &&
        !own.some((held) => holdsPossibly(held, lesser(day, coveredTo))),
    ),
  );
}

/** The day itself, and those of the others that come later. */
export function daysFrom(first: string, others: readonly (string | null)[]): readonly string[] {
  return [first, ...others.filter((day) => day !== null && day > first)] as readonly string[];
}

export function earliest(days: readonly (string | null)[]): string | null {
  return days.reduce(
    (least, day) => (least === null || (day !== null && day < least) ? day : least),
    null,
  );
}

export function lesser(one: string, other: string): string {
  return one < other ? one : other;
}

export function greater(one: string, other: string): string {
  return one < other ? other : one;
}
