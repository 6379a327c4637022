/** The days of an export: one day, whole years, or all days. */
import { firstDay, lastDay } from '../../dates/partial-date.ts';
import type { DayRange } from '../../dates/partial-date.ts';

export type Period =
  | { readonly kind: 'day'; readonly day: string }
  | { readonly kind: 'years'; readonly from: number; readonly to: number }
  | { readonly kind: 'ever' };

export const ever: Period = { kind: 'ever' };

export function dayPeriod(day: string): Period {
  return { kind: 'day', day };
}

export function yearsPeriod(from: number, to: number): Period {
  return { kind: 'years', from, to };
}

export function daysOf(period: Period): DayRange {
  switch (period.kind) {
    case 'day':
      return { min: period.day, max: period.day };
    case 'years':
      return { min: daysOfYear(period.from).min, max: daysOfYear(period.to).max };
    case 'ever':
      return { min: '0001-01-01', max: '9999-12-31' };
    default:
      return period satisfies never;
  }
}

export function daysOfYear(year: number): DayRange {
  const text = String(year).padStart(4, '0');
  return { min: firstDay(text), max: lastDay(text) };
}

export type OfYear<Item> = Item & { readonly year: number };

/** The items of each year, made when they are needed. */
export function* yearByYear<Item extends object>(
  from: number,
  to: number,
  itemsIn: (days: DayRange) => Iterable<Item>,
): Generator<OfYear<Item>> {
  for (let year = from; year <= to; year += 1) {
    for (const item of itemsIn(daysOfYear(year))) yield { ...item, year };
  }
}
