import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  dayAfter,
  dayBefore,
  daySet,
  endRange,
  endRangeAfter,
  firstDay,
  formatPartialDate,
  isDay,
  isPartialDate,
  lastDay,
  parsePartialDate,
  partialDateOf,
  startRange,
} from '../../src/dates/partial-date.ts';

// JavaScript's own calendar, which the module does not use, is the independent judge.
const day = fc
  .date({
    min: new Date('0001-01-01T00:00:00Z'),
    max: new Date('9999-12-30T00:00:00Z'),
    noInvalidDate: true,
  })
  .map((date) => date.toISOString().slice(0, 10));
const partial = fc.oneof(
  day.map((text) => text.slice(0, 4)),
  day.map((text) => text.slice(0, 7)),
  day,
);
const withDayAfter = partial.filter((text) => lastDay(text) !== '9999-12-31');

describe('partial dates', () => {
  test('survive being read and written', () => {
    fc.assert(
      fc.property(partial, (text) => {
        expect(formatPartialDate(parsePartialDate(text))).toBe(text);
      }),
    );
  });

  test('can be built from their numbers', () => {
    fc.assert(
      fc.property(partial, (text) => {
        const [year, month, ofMonth] = text.split('-').map(Number);
        expect(partialDateOf(year, month, ofMonth)).toBe(text);
      }),
    );
  });

  test('are read exactly where JavaScript knows the day', () => {
    const number = (max: number) => fc.integer({ min: 0, max });
    fc.assert(
      fc.property(number(9999), number(14), number(33), (year, month, ofMonth) => {
        const text = [
          String(year).padStart(4, '0'),
          String(month).padStart(2, '0'),
          String(ofMonth).padStart(2, '0'),
        ].join('-');
        const date = new Date(`${text}T00:00:00Z`);
        const known =
          year > 0 && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
        expect(isPartialDate(text)).toBe(known);
      }),
    );
  });

  test('begin and end with days of their own', () => {
    fc.assert(
      fc.property(partial, (text) => {
        expect(firstDay(text).startsWith(text)).toBe(true);
        expect(lastDay(text).startsWith(text)).toBe(true);
        expect(firstDay(text) <= lastDay(text)).toBe(true);
      }),
    );
  });

  test('as an end reach from the first day to the day after the last; a day is itself', () => {
    fc.assert(
      fc.property(withDayAfter, (text) => {
        const [min, max] = [firstDay(text), lastDay(text)];
        expect(startRange(text)).toEqual({ min, max });
        expect(endRange(text)).toEqual({ min, max: isDay(text) ? max : dayAfter(max) });
        expect(dayAfter(max).startsWith(text)).toBe(false);
        expect(endRangeAfter(text)).toEqual({ min: dayAfter(min), max: dayAfter(max) });
      }),
    );
  });

  test('that are days are followed by the day that JavaScript names', () => {
    fc.assert(
      fc.property(day, (text) => {
        const next = new Date(Date.parse(`${text}T00:00:00Z`) + 86_400_000);
        expect(dayAfter(text)).toBe(next.toISOString().slice(0, 10));
        expect(dayAfter(text) > text).toBe(true);
        expect(dayBefore(dayAfter(text))).toBe(text);
      }),
    );
  });

  test('of no such form are refused', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        fc.pre(!/^\d{4}(-\d{2}){0,2}$|^\[.*\.\..*\]$/.test(text));
        expect(isPartialDate(text)).toBe(false);
      }),
    );
  });
});

describe('sets of which one is meant', () => {
  const withoutLast = partial.filter((text) => lastDay(text) < '9999-12-31');

  test('are read where they hold two days at least, and are not one date', () => {
    fc.assert(
      fc.property(partial, partial, (from, to) => {
        const several = firstDay(from) < lastDay(to) && from !== to;
        expect(isPartialDate(`[${from}..${to}]`)).toBe(several);
        expect(isDay(`[${from}..${to}]`)).toBe(false);
      }),
    );
  });

  test('reach from what the first can mean to what the last can mean, as starts and as ends', () => {
    fc.assert(
      fc.property(partial, withoutLast, (from, to) => {
        fc.pre(isPartialDate(`[${from}..${to}]`));
        const text = `[${from}..${to}]`;
        expect(startRange(text)).toEqual({ min: startRange(from).min, max: startRange(to).max });
        expect(endRange(text)).toEqual({ min: firstDay(from), max: endRange(to).max });
        expect([firstDay(text), lastDay(text)]).toEqual([firstDay(from), lastDay(to)]);
      }),
    );
  });

  test('may be open to either side, which then has no bound, but for the earliest end', () => {
    fc.assert(
      fc.property(withoutLast, (text) => {
        expect(startRange(`[..${text}]`)).toEqual({ min: null, max: lastDay(text) });
        expect(startRange(`[${text}..]`)).toEqual({ min: firstDay(text), max: null });
        expect(endRange(`[..${text}]`)).toEqual({ min: '0001-01-01', max: endRange(text).max });
        expect(endRange(`[${text}..]`)).toEqual({ min: firstDay(text), max: null });
      }),
    );
  });

  test('hold every day between their ends, and no other', () => {
    fc.assert(
      fc.property(day, day, day, (from, to, other) => {
        fc.pre(from < to);
        const { min, max } = startRange(daySet(from, to));
        expect(min !== null && max !== null && min <= other && other <= max).toBe(
          Date.parse(from) <= Date.parse(other) && Date.parse(other) <= Date.parse(to),
        );
      }),
    );
  });

  test('that are built of days have one text, and of one day the day', () => {
    fc.assert(
      fc.property(day, day, (one, other) => {
        const [from = '', to = ''] = [one, other].sort();
        const text = daySet(from, to);
        expect(text === from).toBe(from === to);
        expect([firstDay(text), lastDay(text)]).toEqual([from, to]);
      }),
    );
  });

  test('of text in brackets that is not a date are refused', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (from, to) => {
        fc.pre(![from, to].every((text) => text === '' || /^\d{4}(-\d{2}){0,2}$/.test(text)));
        expect(isPartialDate(`[${from}..${to}]`)).toBe(false);
      }),
    );
  });
});
