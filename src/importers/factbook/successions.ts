/** When a holder of an office was out of it by what later editions say of the next one. */
import { daySet, daysBetween, firstDay, lastDay } from '../../dates/partial-date.ts';
import { editionAt } from './editions.ts';
import type { Edition } from './editions.ts';
import { isSameOffice } from './tenures.ts';
import type { Tenure } from './tenures.ts';

/** A tenure with the days that its editions leave open. */
export interface BoundTenure extends Tenure {
  /** The earliest day on which the holder can have been in office. */
  readonly from: string;
  /** As the editions with and without the holder bound it. */
  readonly end: string | null;
}

export interface Succession {
  readonly end: string;
  readonly next: Tenure;
}

/**
 * The end of a tenure by the next holder's start, where that tells more: an office that one person holds is left by the
 * day on which the next begins.
 */
export function successionOf(
  tenure: BoundTenure,
  others: readonly Tenure[],
  editions: readonly Edition[],
): Succession | undefined {
  const { end, from, last, after } = tenure;
  if (end === null || others.some((other) => isBeside(tenure, other))) return undefined;
  const later = others
    .filter((other) => other.first > last && isSameOffice(tenure, other))
    .flatMap((next) => (next.since === null ? [] : { next, since: next.since }))
    .filter(({ since }) => firstDay(since) > from && lastDay(since) < lastDay(end))
    .sort((one, other) => (lastDay(one.since) < lastDay(other.since) ? -1 : 1));
  const between = later.find(({ since }) => lastDay(since) >= firstDay(end));
  const before = later.find(
    ({ next, since }) => next.first === after && lastDay(since) < firstDay(end),
  );
  if (before !== undefined) {
    return { end: endIn(before.since, end, editionAt(editions, last)), next: before.next };
  }
  if (between === undefined) return undefined;
  return { end: daySet(firstDay(end), lastDay(between.since)), next: between.next };
}

/** For so many days snapshots still name one who is out of office; what they do for longer may be a slip in a date. */
const lag = 200;

/**
 * An edition names the one after the start of the next. A snapshot is then out of date; an edition of a year, or one that
 * would be out of date for very long, may as well give a wrong start: so the end is on one of the days from that start on.
 */
function endIn(since: string, end: string, last: Edition): string {
  if (last.isSnapshot && daysBetween(lastDay(since), firstDay(end)) <= lag)
    return daySet(firstDay(since), lastDay(since));
  return daySet(firstDay(since), lastDay(end));
}

/** Whether the last edition that names the one has the other in the same office: then it is not one person's. */
function isBeside(one: Tenure, other: Tenure): boolean {
  return isSameOffice(one, other) && other.first <= one.last && one.last <= other.last;
}
