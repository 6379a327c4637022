/** The members of an alliance over days on which nothing changes: a year is judged by these, not day by day. */
import type { DayRange } from '../../dates/partial-date.ts';
import { judgeOf } from '../rules/conclusions.ts';
import type { RecordedAlliance } from '../rules/recorded.ts';
import { compare, memberOf } from './members.ts';
import type { Member } from './members.ts';

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
  alliances: readonly RecordedAlliance[],
  { min, max }: DayRange,
): readonly Composition[] {
  return [...alliances]
    .sort((a, b) => compare(a.id, b.id))
    .flatMap((alliance) => {
      const judge = judgeOf(alliance);
      const changes = judge.changes().filter((day) => min < day && day <= max);
      const starts = [...new Set([min, ...changes])].sort(compare);
      return starts.flatMap((from, index) => {
        const members = judge.promisesOn(from).map((each) => memberOf(alliance, each));
        const until = starts[index + 1] ?? null;
        return members.length === 0 ? [] : [{ alliance: alliance.id, from, until, members }];
      });
    });
}

export function touches({ from, until }: Composition, { min, max }: DayRange): boolean {
  return from <= max && (until === null || min < until);
}
