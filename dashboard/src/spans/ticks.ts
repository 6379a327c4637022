/** The years, or months, that are written along a line of time. */
import { daysBetween, monthsLater, timeOf, yearOf } from '../time/day.ts';
import type { Stretch } from './span.ts';

export interface Tick {
  readonly day: string;
  readonly label: string;
}

const steps = [1, 3, 6, 12, 24, 60, 120, 240, 600, 1200] as const;

const month = new Intl.DateTimeFormat('en-GB', { month: 'short', timeZone: 'UTC' });

/** At most about so many. */
export function ticksOf({ from, until }: Stretch, most: number): readonly Tick[] {
  const months = daysBetween(from, until) / 30.44;
  const step = steps.find((one) => months / one <= most) ?? 1200;
  const years = Math.max(1, step / 12);
  const first = `${String(Math.floor(yearOf(from) / years) * years).padStart(4, '0')}-01-01`;
  const ticks: Tick[] = [];
  for (let day = first; day < until; day = monthsLater(day, step)) {
    if (day >= from) ticks.push({ day, label: labelOf(day, step, ticks.length === 0) });
  }
  return ticks;
}

/** Months are written without their year, except the first: each January is written as its year. */
function labelOf(day: string, step: number, first: boolean): string {
  if (step >= 12 || day.slice(5, 7) === '01') return day.slice(0, 4);
  const name = month.format(timeOf(day));
  return first ? `${name} ${day.slice(0, 4)}` : name;
}

/** Where a day is, in hundredths of the stretch. */
export function percentOf(day: string, { from, until }: Stretch): number {
  return (daysBetween(from, day) / daysBetween(from, until)) * 100;
}
