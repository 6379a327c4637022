/** When a holder of an office was out of it by what later editions say of the next one. */
import { daySet, firstDay, lastDay } from '../../dates/partial-date.ts';
import type { Row } from '../formats/row.ts';
import { editionAt } from './editions.ts';
import type { Edition } from './editions.ts';

/** One holder of an office, in consecutive editions. */
export interface Tenure {
  /** The first row that names the holder. */
  readonly row: Row;
  readonly person: string;
  readonly title: string | null;
  /** Places in the list of editions: the first and the last that name the holder. */
  readonly first: number;
  readonly last: number;
  /** The start by the editions' own word. */
  readonly since: string | null;
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
 * day on which the next begins. An edition that still names the one a little later is out of date.
 */
export function successionOf(
  tenure: Tenure,
  others: readonly Tenure[],
  editions: readonly Edition[],
): Succession | undefined {
  const { end, from, last } = tenure;
  if (end === null || others.some((other) => isBeside(tenure, other))) return undefined;
  const stale = editionAt(editions, Math.max(last - 1, tenure.first)).first;
  const [found] = others
    .filter((other) => other.first > last && isSameOffice(tenure, other))
    .flatMap((next) => (next.since === null ? [] : { next, since: next.since }))
    .filter(({ since }) => firstDay(since) > from && lastDay(since) >= stale)
    .sort((one, other) => (lastDay(one.since) < lastDay(other.since) ? -1 : 1));
  if (found === undefined || lastDay(found.since) >= lastDay(end)) return undefined;
  const { next, since } = found;
  const possible = firstDay(end) < lastDay(since) ? firstDay(end) : firstDay(since);
  return { end: daySet(possible, lastDay(since)), next };
}

/** Whether the last edition that names the one has the other in the same office: then it is not one person's. */
function isBeside(one: Tenure, other: Tenure): boolean {
  return (
    one.person !== other.person &&
    isSameOffice(one, other) &&
    other.first <= one.last &&
    one.last <= other.last
  );
}

function isSameOffice(one: Tenure, other: Tenure): boolean {
  return one.person !== other.person && one.title !== null && officeOf(one) === officeOf(other);
}

/** A king follows a queen in one office. */
function officeOf({ title }: Tenure): string | undefined {
  return title?.toLowerCase().replace(/^(?:king|queen)\b/, 'monarch');
}
