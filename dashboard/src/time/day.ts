/** Full days as ISO text, the API's `Date`: arithmetic and how they are written for people. */

/** A day as UTC milliseconds, for scales and differences. */
export function timeOf(day: string): number {
  return Date.parse(`${day}T00:00:00Z`);
}

export function dayOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

export function isDay(text: string): boolean {
  return (
    /^\d{4}-\d{2}-\d{2}$/.test(text) &&
    Number.isFinite(timeOf(text)) &&
    dayOf(timeOf(text)) === text
  );
}

export function today(): string {
  return dayOf(Date.now());
}

export function yearOf(day: string): number {
  return Number(day.slice(0, 4));
}

export function yearsLater(day: string, years: number): string {
  return monthsLater(day, years * 12);
}

/** The last day of the month, where the month has no such day. */
export function monthsLater(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const first = new Date(Date.UTC(year, month - 1 + months, 1));
  const length = new Date(
    Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0),
  ).getUTCDate();
  return dayOf(first.setUTCDate(Math.min(date, length)));
}

export function daysLater(day: string, days: number): string {
  return dayOf(timeOf(day) + days * 86_400_000);
}

export function daysBetween(from: string, until: string): number {
  return Math.round((timeOf(until) - timeOf(from)) / 86_400_000);
}

const long = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
const month = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });

/** `1 January 2001`. */
export function dayInWords(day: string): string {
  return long.format(timeOf(day));
}

/** A date as far as its source gives it: `1999`, `April 1999`, `20 April 1999`. */
export function partialDateInWords(date: string): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(date)) return dayInWords(date);
  if (/^\d{4}-\d{2}$/.test(date)) return month.format(timeOf(`${date}-01`));
  return date;
}
