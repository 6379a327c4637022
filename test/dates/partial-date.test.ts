import { describe, expect, test } from 'vitest';
import {
  PartialDateError,
  dayAfter,
  dayBefore,
  daySet,
  endRange,
  endRangeAfter,
  firstDay,
  isDay,
  isPartialDate,
  lastDay,
  parsePartialDate,
  partialDateOf,
  startRange,
} from '../../src/dates/partial-date.ts';

describe('a partial date', () => {
  test('is a year, a month or a day', () => {
    expect(parsePartialDate('1999')).toEqual({ year: 1999 });
    expect(parsePartialDate('1999-04')).toEqual({ year: 1999, month: 4 });
    expect(parsePartialDate('1999-04-20')).toEqual({ year: 1999, month: 4, day: 20 });
  });

  test.each([
    ['2024-02-30', '2024-02 has no day 30: expected 01 to 29.'],
    ['2023-02-29', '2023-02 has no day 29: expected 01 to 28.'],
    ['1900-02-29', '1900-02 has no day 29: expected 01 to 28.'],
    ['1999-13', '1999 has no month 13: expected 01 to 12.'],
    ['1999-00-01', '1999 has no month 0: expected 01 to 12.'],
    ['1999-04-00', '1999-04 has no day 0: expected 01 to 30.'],
    ['0000', '0 is not a year of a date: expected 0001 to 9999.'],
  ])('%s is refused: %s', (text, message) => {
    expect(() => parsePartialDate(text)).toThrow(new PartialDateError(message));
  });

  test.each(['', '1992-5-15', '92', '19920515', '1992-05-15T00:00:00Z', ' 1992', '1992\n', '١٩٩٢'])(
    '%j is refused with the forms that are read',
    (text) => {
      expect(() => parsePartialDate(text)).toThrow(
        'expected a year (1999), a month (1999-04) or a day (1999-04-20)',
      );
      expect(isPartialDate(text)).toBe(false);
    },
  );

  test('stands for its days as a start', () => {
    expect(startRange('1999')).toEqual({ min: '1999-01-01', max: '1999-12-31' });
    expect(startRange('2000-02')).toEqual({ min: '2000-02-01', max: '2000-02-29' });
    expect(startRange('1999-04-20')).toEqual({ min: '1999-04-20', max: '1999-04-20' });
  });

  test('stands for one day more as an end, which is exclusive', () => {
    expect(endRange('1999')).toEqual({ min: '1999-01-01', max: '2000-01-01' });
    expect(endRange('1999-04')).toEqual({ min: '1999-04-01', max: '1999-05-01' });
    expect(endRange('1999-12')).toEqual({ min: '1999-12-01', max: '2000-01-01' });
    expect(endRange('1999-04-20')).toEqual({ min: '1999-04-20', max: '1999-04-20' });
  });

  test('stands for the days after its own as an end that is the last day in', () => {
    expect(endRangeAfter('2011')).toEqual({ min: '2011-01-02', max: '2012-01-01' });
    expect(endRangeAfter('1999-12')).toEqual({ min: '1999-12-02', max: '2000-01-01' });
    expect(endRangeAfter('1990-10-02')).toEqual({ min: '1990-10-03', max: '1990-10-03' });
    expect(() => endRangeAfter('9999')).toThrow('9999-12-31 is the last day that a date can name.');
  });

  test('has a day before it, if it is a day', () => {
    expect(['2000-03-01', '1999-01-01', '1990-10-03'].map(dayBefore)).toEqual([
      ...['2000-02-29', '1998-12-31', '1990-10-02'],
    ]);
    expect(() => dayBefore('1999')).toThrow('"1999" is not a full day');
    expect(() => dayBefore('0001-01-01')).toThrow(
      '0001-01-01 is the first day that a date can name.',
    );
  });

  test('has a first and a last day', () => {
    expect([firstDay('1904'), lastDay('1904')]).toEqual(['1904-01-01', '1904-12-31']);
    expect([firstDay('1904-02'), lastDay('1904-02')]).toEqual(['1904-02-01', '1904-02-29']);
    expect(isDay('1904-02')).toBe(false);
    expect(isDay('1904-02-29')).toBe(true);
  });

  test('that is a day has a day after it, but for the last one', () => {
    expect(dayAfter('1999-12-31')).toBe('2000-01-01');
    expect(dayAfter('2000-02-28')).toBe('2000-02-29');
    expect(dayAfter('0099-12-31')).toBe('0100-01-01');
    expect(() => dayAfter('9999-12-31')).toThrow('the last day that a date can name');
    expect(() => dayAfter('1999')).toThrow('is not a full day');
  });
});

describe('a set of days of which one is meant', () => {
  const set = '[2023-03-31..2023-04-06]';

  test('stands for all its days, as a start and as an end', () => {
    expect(startRange(set)).toEqual({ min: '2023-03-31', max: '2023-04-06' });
    expect(endRange(set)).toEqual({ min: '2023-03-31', max: '2023-04-06' });
    expect(startRange('[1999..2001-02]')).toEqual({ min: '1999-01-01', max: '2001-02-28' });
    expect(endRange('[1999..2001-02]')).toEqual({ min: '1999-01-01', max: '2001-03-01' });
    expect([isPartialDate(set), isDay(set), isDay('[1999..20]')]).toEqual([true, false, false]);
  });

  test('may be open to the past or to the future, and then has no first or last day', () => {
    expect(startRange('[..2004-01-01]')).toEqual({ min: null, max: '2004-01-01' });
    expect(startRange('[2004..]')).toEqual({ min: '2004-01-01', max: null });
    expect(endRange('[..2004]')).toEqual({ min: '0001-01-01', max: '2005-01-01' });
    expect(endRange('[2004..]')).toEqual({ min: '2004-01-01', max: null });
    expect(() => firstDay('[..2004]')).toThrow('"[..2004]" is open and has no first day.');
    expect(() => lastDay('[2004..]')).toThrow('"[2004..]" is open and has no last day.');
  });

  test.each([
    ['[..]', '"[..]" can be any day: leave the date out.'],
    ['[2004..2003]', '"[2004..2003]" is empty: 2003 lies before 2004.'],
    ['[2004-05..2004-05]', '"[2004-05..2004-05]" has one date only: write 2004-05.'],
    ['[2004-12-31..2004]', '"[2004-12-31..2004]" has one date only: write 2004-12-31.'],
    ['[2023-02-29..2024]', '2023-02 has no day 29: expected 01 to 28.'],
    [
      '[1999..20]',
      '"20" is not a date: expected a year (1999), a month (1999-04) or a day (1999-04-20).',
    ],
  ])('%s is refused: %s', (text, message) => {
    expect(() => startRange(text)).toThrow(new PartialDateError(message));
  });

  test.each([
    '[1999,2001]',
    '[1999]',
    '{1999..2001}',
    '1999/2001',
    '1999?',
    '1999~',
    '199X',
    '[1999..2001',
    '1999..2001',
    '[1999..2001]?',
    '[ 1999..2001]',
    'Y17000',
    '1999-21',
    '[1999..2001,2003]',
  ])('%s is a form of EDTF, or looks like one, that is not read', (text) => {
    expect(isPartialDate(text)).toBe(false);
    expect(() => startRange(text)).toThrow(PartialDateError);
  });

  test('is built of its ends', () => {
    expect(daySet('2023-03-31', '2023-04-06')).toBe(set);
    expect(daySet('2023-03-31', '2023-03-31')).toBe('2023-03-31');
    expect(() => daySet('2023-04-06', '2023-03-31')).toThrow('is empty');
  });
});

describe('a date in three numbers', () => {
  test('is as partial as they are', () => {
    expect(partialDateOf(1822, 12, 0)).toBe('1822-12');
    expect(partialDateOf(1822, 12)).toBe('1822-12');
    expect(partialDateOf(1822, null, null)).toBe('1822');
    expect(partialDateOf(1386, 5, 9)).toBe('1386-05-09');
    expect(partialDateOf(0, 0, 0)).toBeNull();
    expect(partialDateOf(null)).toBeNull();
  });

  test('must be in the calendar and leave no gap', () => {
    expect(() => partialDateOf(1992, 2, 31)).toThrow('1992-02 has no day 31');
    expect(() => partialDateOf(1992, 0, 15)).toThrow('a day needs its month');
    expect(() => partialDateOf(0, 5, 15)).toThrow('a month its year');
    expect(() => partialDateOf(1992.5)).toThrow('is not a year');
    expect(() => partialDateOf(-5)).toThrow('is not a year');
  });
});
