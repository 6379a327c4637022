/** The days on which what editions list can have begun and ended, as sets of which one is meant. */
import { dayAfter, daySet, firstDay, lastDay } from '../../dates/partial-date.ts';
import { editionAt } from './editions.ts';
import type { Edition, Run } from './editions.ts';
import type { Life } from './lifespans.ts';

/** A date, and whether none of its days lies in the life of what it is about: then it is as the editions have it. */
export interface CutDate {
  readonly date: string;
  readonly isOutside: boolean;
}

/** From the day after the last edition without it to the first with it; where nothing tells of before, in the first. */
export function startOf(
  { before, first }: Pick<Run<unknown>, 'before' | 'first'>,
  editions: readonly Edition[],
  life: Life,
): CutDate {
  const { first: from, last: to } = editionAt(editions, first);
  const possible = {
    from: before === null ? from : dayAfter(editionAt(editions, before).first),
    to,
  };
  const { days, isOutside } = within(possible, { from: life.first, to: life.last });
  const year = days.from.slice(0, 4);
  const isYear = firstDay(year) === days.from && lastDay(year) === days.to;
  return { date: isYear ? year : daySet(days.from, days.to), isOutside };
}

/** From the day after the last edition with it to the first without it: the first day on which it no longer holds. */
export function endOf(
  last: number,
  after: number,
  editions: readonly Edition[],
  life: Life,
): CutDate {
  const possible = {
    from: dayAfter(editionAt(editions, last).first),
    to: editionAt(editions, after).last,
  };
  const { days, isOutside } = within(possible, {
    from: life.first && dayAfter(life.first),
    to: life.last && dayAfter(life.last),
  });
  return { date: daySet(days.from, days.to), isOutside };
}

interface Days {
  readonly from: string;
  readonly to: string;
}

type OpenDays = { readonly [Side in keyof Days]: string | null };

function within(days: Days, life: OpenDays): { readonly days: Days; readonly isOutside: boolean } {
  const from = life.from !== null && life.from > days.from ? life.from : days.from;
  const to = life.to !== null && life.to < days.to ? life.to : days.to;
  return from <= to ? { days: { from, to }, isOutside: false } : { days, isOutside: true };
}
