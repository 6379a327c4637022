/** Claims for tests of certainty and disputes: written as a source gives them, or made at random. */
import fc from 'fast-check';
import type { Claim } from '../../src/membership/rules/certainty.ts';
import { dayAfter, endRange, startRange } from '../../src/dates/partial-date.ts';

/** The dates of a membership: `1999`, `1999-04` or `1999-04-20`; an end that is left out is open. */
export interface Dates {
  readonly start?: string | undefined;
  readonly end?: string | undefined;
  readonly observedOn?: string | undefined;
}

export interface MembershipRow extends Dates {
  readonly state: string;
}

/** All that one source says of an alliance, and the days of which the source speaks at all. */
export interface SourceSays {
  readonly source: string;
  readonly from: string;
  readonly to: string;
  readonly says: readonly MembershipRow[];
}

export function claimsOf(sources: readonly SourceSays[]): readonly Claim[] {
  return sources.flatMap(({ source, from, to, says }) => {
    const dated = says.map(({ state, ...dates }, index) => {
      const number = says.slice(0, index + 1).filter((said) => said.state === state).length;
      return { state, source, membership: `${source}-${state}-${number}`, ...daysOf(dates) };
    });
    const first = dated.map(({ startMin }) => startMin ?? from).sort()[0] ?? from;
    return dated.map((claim) => ({
      ...claim,
      coveredFrom: first > from ? first : from,
      coveredTo: to,
    }));
  });
}

function daysOf({ start, end, observedOn }: Dates) {
  if (observedOn !== undefined) {
    const after = dayAfter(observedOn);
    return {
      ...{ startMin: observedOn, startMax: observedOn, endMin: after, endMax: after },
      observed: true,
    };
  }
  const begun = start === undefined ? undefined : startRange(start);
  const ended = end === undefined ? undefined : endRange(end);
  return {
    ...{ startMin: begun?.min ?? null, startMax: begun?.max ?? null },
    ...{ endMin: ended?.min ?? null, endMax: ended?.max ?? null, observed: false },
  };
}

/** Every day of the years about which random claims are made, and some on either side. */
export const days: readonly string[] = Array.from({ length: 4 * 366 }, (_, index) =>
  new Date(Date.UTC(1999, 0, 1) + index * 86_400_000).toISOString().slice(0, 10),
);

const day = fc.constantFrom(...days.slice(200, 1200));

/** A date as exact as chance has it. */
const date = fc.oneof(
  { weight: 3, arbitrary: day },
  day.map((text) => text.slice(0, 7)),
  day.map((text) => text.slice(0, 4)),
);

const full = fc.record({
  start: day,
  end: fc.option(day, { nil: undefined }),
});

const partial = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      start: fc.option(date, { nil: undefined, freq: 10 }),
      end: fc.option(date, { nil: undefined }),
    }),
  },
  { weight: 1, arbitrary: day.map((observedOn) => ({ observedOn })) },
);

function said(dates: fc.Arbitrary<Dates>): fc.Arbitrary<MembershipRow> {
  return fc
    .record({ state: fc.constantFrom('a', 'b', 'c'), dates })
    .map(({ state, dates: own }) => ({ state, ...inOrder(own) }));
}

/** No source has an end before the start. */
function inOrder({ start, end, observedOn }: Dates): Dates {
  const backward = start !== undefined && end !== undefined && end < start;
  return backward ? { start: end, end: start } : { start, end, observedOn };
}

function sourcesSaying(dates: fc.Arbitrary<Dates>): fc.Arbitrary<readonly SourceSays[]> {
  const one = fc
    .record({
      source: fc.constantFrom('w', 'x', 'y', 'z'),
      ends: fc.tuple(day, day),
      says: fc.array(said(dates), { minLength: 1, maxLength: 5 }),
    })
    .map(({ source, ends, says }) => {
      const [from = '', to = ''] = [...ends].sort();
      return { source, from, to, says };
    });
  return fc.uniqueArray(one, { maxLength: 4, selector: ({ source }) => source });
}

export const randomSources = sourcesSaying(partial);
export const randomExactSources = sourcesSaying(full);
export const randomDay = fc.constantFrom(...days);

/** What is known of the CSTO, from the datasets; a source that is silent on 2001 is left out. */
export const csto: readonly SourceSays[] = [
  {
    ...{ source: 'cow', from: '1816-01-01', to: '2012-12-31' },
    says: ['rus', 'blr', 'arm', 'geo', 'aze', 'tjk', 'kgz', 'uzb', 'kaz'].map((state) => ({
      state,
      start: '1992-05-15',
    })),
  },
  {
    ...{ source: 'atop', from: '1815-01-01', to: '2016-12-31' },
    says: [
      ...['rus', 'arm', 'tjk', 'kgz', 'kaz'].map((state) => ({
        ...{ state, start: '1992-05-15', end: '2002-10-07' },
      })),
      { state: 'blr', start: '1994-01-03', end: '2002-10-07' },
      { state: 'geo', start: '1993-12-09', end: '1999-04-20' },
      { state: 'aze', start: '1993-09-24', end: '1999-04-20' },
      { state: 'uzb', start: '1992-05-15', end: '1999-04-20' },
      ...['rus', 'blr', 'arm', 'tjk', 'kgz', 'kaz'].map((state) => ({
        state,
        start: '2002-10-07',
      })),
      { state: 'uzb', start: '2006-08-17', end: '2012-06-28' },
    ],
  },
  {
    ...{ source: 'igo', from: '1815-01-01', to: '2014-12-31' },
    says: [
      ...['rus', 'blr', 'arm', 'tjk', 'kgz', 'kaz'].map((state) => ({ state, start: '2002' })),
      { state: 'uzb', start: '2002', end: '2011' },
    ],
  },
  {
    ...{ source: 'factbook', from: '2026-01-22', to: '2026-01-22' },
    says: ['arm', 'blr', 'kaz', 'kgz', 'rus', 'tjk'].map((state) => ({
      ...{ state, observedOn: '2026-01-22' },
    })),
  },
];
