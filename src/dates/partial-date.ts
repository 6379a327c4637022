/** Dates as far as sources give them, in EDTF: a year, a month, a day or a set of which one is meant, and the days that they stand for. */

/** A date in EDTF text could not be read; the message names it, what was expected and the repair. */
export class PartialDateError extends Error {
  override readonly name = 'PartialDateError';
}

/** A date as its source gives it; the month is absent of a mere year, the day of a month. */
export interface PartialDate {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

/** The days between which something lies, both included, as ISO text, which sorts as the days do. */
export interface DayRange {
  readonly min: string;
  readonly max: string;
}

/** The same, where no day may be too early, or none too late: null. */
export interface OpenDayRange {
  readonly min: string | null;
  readonly max: string | null;
}

/** The dates between which a date lies, both included: a year, month or day lies between itself. */
interface Bounds {
  readonly from: string | null;
  readonly to: string | null;
}

const datePattern = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;
const setPattern = /^\[([\d-]*)\.\.([\d-]*)\]$/;

/** The first day that a date can name. */
const firstOfAll = '0001-01-01';

const forms = 'a year (1999), a month (1999-04) or a day (1999-04-20)';

/** Reads `1999`, `1999-04` or `1999-04-20`, of the years 0001 to 9999. */
export function parsePartialDate(text: string): PartialDate {
  const [, year, month, day] = datePattern.exec(text) ?? [];
  if (year === undefined) {
    throw new PartialDateError(`"${text}" is not a date: expected ${forms}.`);
  }
  return checked({
    year: Number(year),
    ...(month === undefined ? {} : { month: Number(month) }),
    ...(day === undefined ? {} : { day: Number(day) }),
  });
}

/** Whether the text is a date: a year, a month, a day, or a set of which one is meant. */
export function isPartialDate(text: string): boolean {
  try {
    boundsOf(text);
    return true;
  } catch (error) {
    if (error instanceof PartialDateError) return false;
    throw error;
  }
}

/** Whether the text is a full day. */
export function isDay(text: string): boolean {
  return datePattern.test(text) && text.length === 10 && isPartialDate(text);
}

/** The EDTF text of a date. */
export function formatPartialDate({ year, month, day }: PartialDate): string {
  if (month === undefined) return digits(year, 4);
  if (day === undefined) return `${digits(year, 4)}-${digits(month, 2)}`;
  return `${digits(year, 4)}-${digits(month, 2)}-${digits(day, 2)}`;
}

/**
 * The EDTF text of a date that a table gives as three numbers, where 0, null or undefined stands for
 * what is unknown; null where not even the year is known.
 */
export function partialDateOf(
  year: number | null | undefined,
  month?: number | null,
  day?: number | null,
): string | null {
  const known = { year: year ?? 0, month: month ?? 0, day: day ?? 0 };
  if ((known.year === 0 && known.month !== 0) || (known.month === 0 && known.day !== 0)) {
    throw new PartialDateError(
      `${known.year}, ${known.month}, ${known.day} is not a date: a day needs its month, a month its year.`,
    );
  }
  if (known.year === 0) return null;
  return formatPartialDate(
    checked({
      year: known.year,
      ...(known.month === 0 ? {} : { month: known.month }),
      ...(known.day === 0 ? {} : { day: known.day }),
    }),
  );
}

/** The text of a set of days of which one is meant, both ends included; of one day, that day. */
export function daySet(from: string, to: string): string {
  const text = from === to ? from : `[${from}..${to}]`;
  boundsOf(text);
  return text;
}

/** The first day of the date; of a set that is open to the past there is none. */
export function firstDay(text: string): string {
  return known(startRange(text).min, text, 'first');
}

/** The last day of the date; of a set that is open to the future there is none. */
export function lastDay(text: string): string {
  return known(startRange(text).max, text, 'last');
}

/** The days that can be the first on which something no longer holds; `max` is null where it may be as late as one likes. */
export interface EndRange {
  readonly min: string;
  readonly max: string | null;
}

/** The days on which something can have begun that began on the date. */
export function startRange(text: string): OpenDayRange {
  const { from, to } = boundsOf(text);
  return {
    min: from === null ? null : firstOf(from),
    max: to === null ? null : lastOf(to),
  };
}

/**
 * The days that can be the first on which something no longer holds that ended on the date. An end that
 * may lie as early as one likes is at the earliest the first day of all, since null is no end.
 */
export function endRange(text: string): EndRange {
  const { from, to } = boundsOf(text);
  return {
    min: from === null ? firstOfAll : firstOf(from),
    max: to === null ? null : isDay(to) ? to : dayAfter(lastOf(to)),
  };
}

/** The same of an end that its source means as the last day on which something holds. */
export function endRangeAfter(text: string): EndRange {
  const { from, to } = boundsOf(text);
  return {
    min: dayAfter(from === null ? firstOfAll : firstOf(from)),
    max: to === null ? null : dayAfter(lastOf(to)),
  };
}

/** How many days lie between two full days, the first of them included. */
export function daysBetween(from: string, until: string): number {
  return Math.round((Date.parse(until) - Date.parse(from)) / 86_400_000);
}

/** The day after a full day. */
export function dayAfter(text: string): string {
  const { year, month, day } = parsePartialDate(text);
  if (month === undefined || day === undefined) {
    throw new PartialDateError(`"${text}" is not a full day: expected one such as 1999-04-20.`);
  }
  if (day < daysIn(year, month)) return formatPartialDate({ year, month, day: day + 1 });
  if (month < 12) return formatPartialDate({ year, month: month + 1, day: 1 });
  if (year === 9999) throw new PartialDateError('9999-12-31 is the last day that a date can name.');
  return formatPartialDate({ year: year + 1, month: 1, day: 1 });
}

/** The day before a full day. */
export function dayBefore(text: string): string {
  const { year, month, day } = parsePartialDate(text);
  if (month === undefined || day === undefined) {
    throw new PartialDateError(`"${text}" is not a full day: expected one such as 1999-04-20.`);
  }
  if (day > 1) return formatPartialDate({ year, month, day: day - 1 });
  if (month > 1) return lastDay(formatPartialDate({ year, month: month - 1 }));
  if (year === 1) throw new PartialDateError('0001-01-01 is the first day that a date can name.');
  return lastDay(formatPartialDate({ year: year - 1, month: 12 }));
}

/** Reads a date, or `[1999-04-20..1999-05-03]`, `[..1999]`, `[1999..]`: the only forms of a set. */
function boundsOf(text: string): Bounds {
  const [, first, last] = setPattern.exec(text) ?? [];
  if (first === undefined || last === undefined) {
    if (datePattern.test(text)) return { from: dated(text), to: text };
    throw new PartialDateError(
      `"${text}" is not a date: expected ${forms}, or a set of which one is meant ([1999-04-20..1999-05-03], [..1999] or [1999..]).`,
    );
  }
  if (first === '' && last === '') {
    throw new PartialDateError(`"${text}" can be any day: leave the date out.`);
  }
  const from = first === '' ? null : dated(first);
  const to = last === '' ? null : dated(last);
  if (from === null || to === null) return { from, to };
  if (lastOf(to) < firstOf(from)) {
    throw new PartialDateError(`"${text}" is empty: ${to} lies before ${from}.`);
  }
  if (from === to || firstOf(from) === lastOf(to)) {
    const one = from === to ? from : firstOf(from);
    throw new PartialDateError(`"${text}" has one date only: write ${one}.`);
  }
  return { from, to };
}

/** The same text, if the calendar has the date. */
function dated(text: string): string {
  parsePartialDate(text);
  return text;
}

function firstOf(text: string): string {
  const { year, month, day } = parsePartialDate(text);
  return formatPartialDate({ year, month: month ?? 1, day: day ?? 1 });
}

function lastOf(text: string): string {
  const { year, month = 12, day } = parsePartialDate(text);
  return formatPartialDate({ year, month, day: day ?? daysIn(year, month) });
}

function known(day: string | null, text: string, which: string): string {
  if (day !== null) return day;
  throw new PartialDateError(`"${text}" is open and has no ${which} day.`);
}

/** The same date, if the calendar (the proleptic Gregorian one) has it. */
function checked(date: PartialDate): PartialDate {
  const { year, month = 1, day = 1 } = date;
  if (!within(year, 9999)) {
    throw new PartialDateError(`${year} is not a year of a date: expected 0001 to 9999.`);
  }
  if (!within(month, 12)) {
    throw new PartialDateError(`${year} has no month ${month}: expected 01 to 12.`);
  }
  const last = daysIn(year, month);
  if (!within(day, last)) {
    const name = formatPartialDate({ year, month });
    throw new PartialDateError(`${name} has no day ${day}: expected 01 to ${last}.`);
  }
  return date;
}

function within(value: number, last: number): boolean {
  return Number.isInteger(value) && value >= 1 && value <= last;
}

function daysIn(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

function digits(value: number, width: number): string {
  return String(value).padStart(width, '0');
}
