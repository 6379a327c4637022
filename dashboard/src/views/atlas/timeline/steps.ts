/** How far each key moves the day. */
import { daysLater, monthsLater, today, yearsLater } from '../../../time/day.ts';

export const firstDay = '1816-01-01';

interface Pressed {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
}

/** Undefined for a key that does not move it. An arrow is a year; with shift a month, with alt a day. */
export function stepped(day: string, { key, shiftKey, altKey }: Pressed): string | undefined {
  const direction = { ArrowRight: 1, ArrowUp: 1, ArrowLeft: -1, ArrowDown: -1 }[key];
  if (direction !== undefined) {
    if (altKey) return within(daysLater(day, direction));
    return within(shiftKey ? monthsLater(day, direction) : yearsLater(day, direction));
  }
  switch (key) {
    case 'PageUp':
      return within(yearsLater(day, 10));
    case 'PageDown':
      return within(yearsLater(day, -10));
    case 'Home':
      return firstDay;
    case 'End':
      return today();
    default:
      return undefined;
  }
}

export function within(day: string): string {
  const last = today();
  if (day < firstDay) return firstDay;
  return day > last ? last : day;
}
