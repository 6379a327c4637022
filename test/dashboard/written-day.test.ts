/** A day as people write it is read as the day that they mean, or refused with the correction. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayInWords, dayOf } from '../../dashboard/src/time/day.ts';
import { readDay } from '../../dashboard/src/time/written-day.ts';

const days = { from: '1816-01-01', to: '2026-12-31' };
const read = (text: string) => readDay(text, days);

test.each([
  ['2001-05-14', '2001-05-14'],
  [' 2001-5-4 ', '2001-05-04'],
  ['2001', '2001-01-01'],
  ['2001-05', '2001-05-01'],
  ['2000-02-29', '2000-02-29'],
  ['14 May 2001', '2001-05-14'],
  ['14  may  2001', '2001-05-14'],
  ['May 14, 2001', '2001-05-14'],
  ['1. Sept. 1939', '1939-09-01'],
  ['September 1939', '1939-09-01'],
  ['28 jul 1914', '1914-07-28'],
])('%s is read as %s', (text, day) => {
  expect(read(text)).toEqual({ day });
});

test.each([
  ['', 'No day is given. Write 2001-05-14; 2001-05 or 2001 means its first day.'],
  [
    'soon',
    '“soon” cannot be read as a day. Write 2001-05-14; 2001-05 or 2001 means its first day.',
  ],
  [
    '14 Brumaire 2001',
    '“14 Brumaire 2001” cannot be read as a day. Write 2001-05-14; 2001-05 or 2001 means its first day.',
  ],
  ['2001-13', 'There is no month 13. Write a month from 01 to 12.'],
  ['2001-02-29', 'February 2001 has no day 29. Write a day from 01 to 28.'],
  ['31 June 1914', 'June 1914 has no day 31. Write a day from 01 to 30.'],
  ['1815-12-31', 'That day is out of range. Write a day from 1816-01-01 to 2026-12-31.'],
  ['2027', 'That day is out of range. Write a day from 1816-01-01 to 2026-12-31.'],
])('%s is refused', (text, wrong) => {
  expect(read(text)).toEqual({ wrong });
});

test('where the year comes last, each day that may be meant is named', () => {
  expect(read('01/02/2001')).toEqual({
    wrong: 'Write the year first: 1 February 2001 is 2001-02-01, 2 January 2001 is 2001-01-02.',
  });
  expect(read('13.02.2001')).toEqual({
    wrong: 'Write the year first: 13 February 2001 is 2001-02-13.',
  });
  expect(read('1/1/2001')).toEqual({
    wrong: 'Write the year first: 1 January 2001 is 2001-01-01.',
  });
  expect(read('40/40/2001')).toEqual({
    wrong: 'Write the year first. Write 2001-05-14; 2001-05 or 2001 means its first day.',
  });
});

test('every day is read from how it is written, and from its words', () => {
  const some = fc.date({ min: new Date(days.from), max: new Date(days.to), noInvalidDate: true });
  fc.assert(
    fc.property(some, (date) => {
      const day = dayOf(date.getTime());
      expect(read(day)).toEqual({ day });
      expect(read(dayInWords(day))).toEqual({ day });
    }),
  );
});
