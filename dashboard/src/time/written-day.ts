/** Reads a day as a person writes it: year first, or with its month in words; a year or a month is its first day. */
import { dayInWords, isDay } from './day.ts';

/** The first and the last day that can be meant. */
export interface Days {
  readonly from: string;
  readonly to: string;
}

/** The day that was meant, or what is wrong with the text and how to correct it. */
export type ReadDay = { readonly day: string } | { readonly wrong: string };

const months = [
  ['january', 'jan'],
  ['february', 'feb'],
  ['march', 'mar'],
  ['april', 'apr'],
  ['may'],
  ['june', 'jun'],
  ['july', 'jul'],
  ['august', 'aug'],
  ['september', 'sept', 'sep'],
  ['october', 'oct'],
  ['november', 'nov'],
  ['december', 'dec'],
] as const;

const ways = 'Write 2001-05-14; 2001-05 or 2001 means its first day.';

export function readDay(written: string, days: Days): ReadDay {
  const text = written.trim().replace(/\s+/g, ' ');
  if (text === '') return { wrong: `No day is given. ${ways}` };
  const [year, month = 1, date = 1] = numbersOf(text) ?? [];
  if (year === undefined) return { wrong: misread(text) };
  const day = isoOf(year, month, date);
  if (month < 1 || month > 12)
    return { wrong: `There is no month ${month}. Write a month from 01 to 12.` };
  if (!isDay(day)) return { wrong: dayless(year, month, date) };
  if (day < days.from || day > days.to)
    return { wrong: `That day is out of range. Write a day from ${days.from} to ${days.to}.` };
  return { day };
}

/** Year, month and day, as far as they are written. */
function numbersOf(text: string): readonly number[] | undefined {
  if (/^\d{4}(-\d{1,2}){0,2}$/.test(text)) return text.split('-').map(Number);
  // 14 May 2001; May 14, 2001; May 2001.
  if (!/^(\d{1,2}\.? )?[a-z]+\.? \d{4}$|^[a-z]+\.? \d{1,2},? \d{4}$/i.test(text)) return undefined;
  const month = monthOf(/[a-z]+/i.exec(text)?.[0] ?? '');
  const [date, year] = (text.match(/\d+/g) ?? []).map(Number);
  if (month === undefined || date === undefined) return undefined;
  return year === undefined ? [date, month] : [year, month, date];
}

function monthOf(name: string): number | undefined {
  const index = months.findIndex((names) => names.some((one) => one === name.toLowerCase()));
  return index < 0 ? undefined : index + 1;
}

/** With the year last, whether the day or the month comes first depends on where one comes from. */
function misread(text: string): string {
  const [, one, other, year] = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})$/.exec(text) ?? [];
  if (year === undefined) return `“${text}” cannot be read as a day. ${ways}`;
  const meant = [
    isoOf(Number(year), Number(other), Number(one)),
    isoOf(Number(year), Number(one), Number(other)),
  ].filter(isDay);
  const each = [...new Set(meant)].map((day) => `${dayInWords(day)} is ${day}`);
  return each.length === 0
    ? `Write the year first. ${ways}`
    : `Write the year first: ${each.join(', ')}.`;
}

function dayless(year: number, month: number, date: number): string {
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  const [, ...words] = dayInWords(isoOf(year, month, 1)).split(' ');
  return `${words.join(' ')} has no day ${date}. Write a day from 01 to ${last}.`;
}

function isoOf(year: number, month: number, date: number): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(date)}`;
}
