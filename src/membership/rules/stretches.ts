/** Stretches of days: where they overlap, and what is left of one outside of others. */
import { daysBetween } from '../../dates/partial-date.ts';
import type { Held } from './recorded.ts';

/** Days from the first, up to and without the last. */
export interface Stretch {
  readonly from: string;
  readonly until: string;
}

export const beginning = '0001-01-01';
export const never = '9999-12-31';

/** The days on which it holds definitely; none, or one stretch. */
export function definiteStretch({ startMax, endMin }: Held): readonly Stretch[] {
  const stretch = { from: startMax ?? never, until: endMin ?? never };
  return isEmpty(stretch) ? [] : [stretch];
}

export function possibleStretch({ startMin, endMax }: Held): Stretch {
  return { from: startMin ?? beginning, until: endMax ?? never };
}

export function intersect(a: Stretch, b: Stretch): Stretch | undefined {
  const both = {
    from: a.from > b.from ? a.from : b.from,
    until: a.until < b.until ? a.until : b.until,
  };
  return isEmpty(both) ? undefined : both;
}

/** The days that lie in one of these and in one of those. */
export function inBoth(these: readonly Stretch[], those: readonly Stretch[]): readonly Stretch[] {
  return these.flatMap((one) => those.flatMap((other) => intersect(one, other) ?? []));
}

/** In order, with those that touch or overlap made one, and without those of no day. */
export function merged(stretches: readonly Stretch[]): readonly Stretch[] {
  const result: Stretch[] = [];
  const ordered = stretches
    .filter((stretch) => !isEmpty(stretch))
    .sort((a, b) => (a.from < b.from ? -1 : 1));
  for (const stretch of ordered) {
    const last = result.at(-1);
    if (last === undefined || stretch.from > last.until) result.push(stretch);
    else if (stretch.until > last.until)
      result[result.length - 1] = { ...last, until: stretch.until };
  }
  return result;
}

/** What is left of the stretch outside of the others, which are in order. */
export function without(stretch: Stretch, others: readonly Stretch[]): readonly Stretch[] {
  const left: Stretch[] = [];
  let { from } = stretch;
  for (const other of others) {
    const before = { from, until: other.from < stretch.until ? other.from : stretch.until };
    if (!isEmpty(before)) left.push(before);
    if (other.until > from) from = other.until;
  }
  const rest = { from, until: stretch.until };
  return isEmpty(rest) ? left : [...left, rest];
}

export function daysIn({ from, until }: Stretch): number {
  return daysBetween(from, until);
}

function isEmpty({ from, until }: Stretch): boolean {
  return from >= until;
}
