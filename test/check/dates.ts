/** Days as text, which compare as they follow on each other, and what a date in the raw files can mean. */

/** Later than every day. */
export const open = '9999-99-99';
/** Earlier than every day. */
export const unknownStart = '';

export function next(day: string, by = 1): string {
  return iso(new Date(Date.parse(day) + by * 86_400_000));
}

export const daysBetween = (from: string, until: string) =>
  (Date.parse(until) - Date.parse(from)) / 86_400_000;

/** The first and the last day of a year, a month, a day, or a set of days `[first..last]`. */
export function days(date: string): readonly [first: string, last: string] {
  const [, from, to] = /^\[(.*)\.\.(.*)\]$/.exec(date) ?? [];
  if (from !== undefined && to !== undefined) {
    return [from === '' ? unknownStart : days(from)[0], to === '' ? open : days(to)[1]];
  }
  if (date.length === 10) return [date, date];
  const month = date.slice(5) || '12';
  const last = new Date(Date.UTC(Number(date.slice(0, 4)), Number(month), 0));
  return [`${date}${'-01-01'.slice(date.length - 4)}`, iso(last)];
}

/** The bounds of a start and an end, both as the source writes them; an empty one is not known. */
export interface Bounds {
  readonly startMin: string;
  readonly startMax: string;
  readonly endMin: string;
  readonly endMax: string;
}

/** What an end names: the last day in, or the first day out. */
export type EndMeans = 'LAST_DAY' | 'FIRST_DAY_OUT';

export function boundsOf(start: string, end: string, endMeans: EndMeans): Bounds {
  const [startMin, startMax] = start === '' ? [unknownStart, open] : days(start);
  return { startMin, startMax, ...endsOf(end, endMeans) };
}

function endsOf(end: string, endMeans: EndMeans) {
  if (end === '') return { endMin: open, endMax: open };
  const [first, last] = days(end);
  if (endMeans === 'LAST_DAY') return { endMin: next(first), endMax: next(last) };
  // The last of a year's or a month's days can be one on which the fact still held.
  const isDayOrSet = end.length === 10 || end.startsWith('[');
  return { endMin: first, endMax: isDayOrSet || last === open ? last : next(last) };
}

/** One that is observed on a day holds on this day alone. */
export function boundsOfObservation(day: string): Bounds {
  return { startMin: day, startMax: day, endMin: next(day), endMax: next(day) };
}

export const isDefinite = (m: Bounds, day: string) => m.startMax <= day && day < m.endMin;
export const isPossible = (m: Bounds, day: string) => m.startMin <= day && day < m.endMax;

/** `1999-04-20`, or as much of it as is known; empty where not even the year is. */
export function dateText(year = '', month = '', day = ''): string {
  return [year.padStart(4, '0'), month.padStart(2, '0'), day.padStart(2, '0')]
    .filter((part) => Number(part) > 0)
    .join('-');
}

function iso(date: Date): string {
  return date.toISOString().slice(0, 10);
}
