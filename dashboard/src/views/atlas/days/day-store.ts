/** Keeps the days that were asked for: the wanted one first, then those ahead; what is no longer on the way is given up. */
import type { Asking } from './ask-day.ts';

export interface DayStore<Day, Fault> {
  /** What is wanted now, first the day to be shown, then those that are likely next. */
  readonly want: (days: readonly string[]) => void;
  readonly get: (day: string) => Day | undefined;
  /** The kept day that lies nearest, within so many years. */
  readonly nearest: (day: string, years: number) => Day | undefined;
  /** Why the wanted day is not there, if asking for it failed. */
  readonly fault: (day: string) => Fault | undefined;
  /** Forgets the faults, and asks again for what is wanted. */
  readonly retry: () => void;
  readonly watch: (watcher: () => void) => () => void;
  /** Changes with each day that comes in: React's snapshot. */
  readonly version: () => number;
}

/** Two, so that one answer is read while the next is worked out; the server has few cores. */
const atOnce = 2;
/** A day of today is some hundred kilobytes. */
const kept = 260;

export type Ask<Day, Fault> = (
  day: string,
  answered: (result: { readonly found: Day } | { readonly fault: Fault }) => void,
) => Asking;

export function createDayStore<Day, Fault>(ask: Ask<Day, Fault>): DayStore<Day, Fault> {
  const days = new Map<string, Day>();
  const faults = new Map<string, Fault>();
  const asking = new Map<string, Asking>();
  const watchers = new Set<() => void>();
  let wanted: readonly string[] = [];
  let version = 0;

  function tell(): void {
    version += 1;
    for (const watcher of [...watchers]) watcher();
  }

  function askNext(): void {
    const missing = wanted.filter((day) => !days.has(day) && !faults.has(day) && !asking.has(day));
    for (const day of missing.slice(0, atOnce - asking.size)) {
      asking.set(
        day,
        ask(day, (result) => {
          asking.delete(day);
          if ('found' in result) keep(day, result.found);
          else faults.set(day, result.fault);
          tell();
          askNext();
        }),
      );
    }
  }

  function keep(day: string, found: Day): void {
    days.set(day, found);
    for (const oldest of days.keys()) {
      if (days.size <= kept) break;
      days.delete(oldest);
    }
  }

  return {
    want(next) {
      wanted = next;
      for (const [day, { cancel }] of asking) {
        if (wanted.includes(day)) continue;
        asking.delete(day);
        cancel();
      }
      askNext();
    },
    get: (day) => days.get(day),
    nearest(day, years) {
      const distance = (other: string) => Math.abs(Date.parse(other) - Date.parse(day));
      const near = [...days.keys()].reduce<string | undefined>(
        (best, other) => (best === undefined || distance(other) < distance(best) ? other : best),
        undefined,
      );
      const limit = years * 366 * 86_400_000;
      return near !== undefined && distance(near) <= limit ? days.get(near) : undefined;
    },
    fault: (day) => faults.get(day),
    retry() {
      faults.clear();
      tell();
      askNext();
    },
    watch(watcher) {
      watchers.add(watcher);
      return () => watchers.delete(watcher);
    },
    version: () => version,
  };
}
