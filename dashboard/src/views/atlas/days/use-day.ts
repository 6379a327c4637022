/** The alliances of the day that is shown: the nearest that is there while it is awaited, and the years ahead asked for. */
import type { CombinedError } from '@urql/core';
import { useEffect, useMemo, useSyncExternalStore } from 'react';
import { failureOf } from '../../../api/answer.ts';
import type { Answer } from '../../../api/answer.ts';
import { reportLost, serverAnswers, watchConnection } from '../../../api/connection.ts';
import { today, yearsLater } from '../../../time/day.ts';
import type { DayAlliances } from '../model/day-alliances.ts';
import { askDay } from './ask-day.ts';
import { createDayStore } from './day-store.ts';

/** How far from the wanted day one may be that stands in for it. */
const nearEnough = 12;

/** `pace` is how many years the day moves at a time, 0 while it rests: the days ahead lie in its direction. */
export function useDay(
  day: string,
  sources: readonly string[],
  pace: number,
): Answer<DayAlliances> {
  const heard = sources.join(',');
  const store = useMemo(
    () =>
      createDayStore<DayAlliances, CombinedError>((wanted, answered) =>
        askDay(wanted, heard === '' ? [] : heard.split(','), (result) =>
          answered('day' in result ? { found: result } : { fault: result }),
        ),
      ),
    [heard],
  );
  useSyncExternalStore(store.watch, store.version);
  useEffect(() => store.want(daysAhead(day, pace)), [store, day, pace]);
  // What is on the way when the view is left is given up.
  useEffect(() => () => store.want([]), [store]);

  const fault = store.fault(day);
  const failure = useMemo(() => fault && failureOf(fault), [fault]);
  const unreachable = failure?.unreachable === true;
  useEffect(() => {
    if (!unreachable) return undefined;
    reportLost();
    return watchConnection(() => {
      if (serverAnswers()) store.retry();
    });
  }, [unreachable, store]);

  const found = store.get(day);
  if (found !== undefined) return { state: 'here', data: found, stale: false };
  if (failure !== undefined) return { state: 'failed', failure, retry: store.retry };
  const near = store.nearest(day, nearEnough);
  return near === undefined ? { state: 'waiting' } : { state: 'here', data: near, stale: true };
}

/** The years to either side of a day that rests, far ahead of one that moves. */
function daysAhead(day: string, pace: number): readonly string[] {
  const steps = pace === 0 ? [0, 1, -1] : [0, 1, 2, 3, 4, 6, 8, 10].map((step) => step * pace);
  const last = today();
  return steps
    .map((years) => yearsLater(day, years))
    .filter((wanted) => wanted <= last || wanted === day);
}
