/** Sources and lifespans made at random, for properties of the rules. */
import fc from 'fast-check';
import type { Obligation } from '../../src/generated/types.ts';
import type { MemberRole } from '../../src/membership/rules/recorded.ts';
import type { Dates, LifespanRow, MembershipRow, SourceRow } from './records.ts';

/** Every day of the years of random records, and some on either side. */
export const days: readonly string[] = Array.from({ length: 4 * 366 }, (_, index) =>
  new Date(Date.UTC(1999, 0, 1) + index * 86_400_000).toISOString().slice(0, 10),
);

/** Few, and some of them neighbours, so that what begins and ends often does so together. */
const boundaries = days.filter((_, at) => at % 40 < 3 && at > 200 && at < 1200);
const day = fc.constantFrom(...boundaries);
export const randomDay = fc.oneof(day, fc.constantFrom(...days));

/** A date as exact as chance has it. */
const date = fc.oneof(
  { weight: 3, arbitrary: day },
  day.map((text) => text.slice(0, 7)),
  day.map((text) => text.slice(0, 4)),
);

const exact = fc.record({ start: day, end: fc.option(day, { nil: undefined }) });

const partial: fc.Arbitrary<Dates> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      start: fc.option(date, { nil: undefined, freq: 10 }),
      end: fc.option(date, { nil: undefined }),
    }),
  },
  { weight: 1, arbitrary: day.map((observedOn) => ({ observedOn })) },
);

/** No source has an end before the start. */
function inOrder<T extends Dates>(dates: T): T {
  const { start, end } = dates;
  const backward = start !== undefined && end !== undefined && end < start;
  return backward ? { ...dates, start: end, end: start } : dates;
}

export const states = ['a', 'b', 'c'];
export const sourceIds = ['w', 'x', 'y', 'z'];
const obligation = fc.constantFrom<Obligation>('DEFENSE', 'NONAGGRESSION');
const role = fc.oneof(
  { weight: 6, arbitrary: fc.constant<MemberRole>('FULL') },
  { weight: 1, arbitrary: fc.constant<MemberRole>('SUSPENDED') },
);

function membership(dates: fc.Arbitrary<Dates>, roles = role): fc.Arbitrary<MembershipRow> {
  return fc
    .record({
      ...{ state: fc.constantFrom(...states), role: roles, dates },
      obligations: fc.uniqueArray(obligation),
    })
    .map(({ dates: own, ...row }) => ({ ...row, ...inOrder(own) }));
}

function source(dates: fc.Arbitrary<Dates>, roles = role): fc.Arbitrary<SourceRow> {
  return fc
    .record({
      source: fc.constantFrom(...sourceIds),
      ends: fc.tuple(day, day),
      lists: fc.oneof(
        { weight: 3, arbitrary: fc.constant(true) },
        { weight: 1, arbitrary: fc.constant(false) },
      ),
      codes: fc.uniqueArray(obligation),
      members: fc.array(membership(dates, roles), { minLength: 1, maxLength: 5 }),
    })
    .map(({ ends, ...row }) => {
      const [from = '', to = ''] = [...ends].sort();
      return { ...row, from, to };
    });
}

function sources(dates: fc.Arbitrary<Dates>, roles = role): fc.Arbitrary<readonly SourceRow[]> {
  return fc.uniqueArray(source(dates, roles), {
    ...{ maxLength: 4, selector: (each) => each.source },
  });
}

const lifespans: fc.Arbitrary<readonly LifespanRow[]> = fc.array(
  fc
    .record({
      subject: fc.constantFrom('alliance', ...states),
      source: fc.constantFrom(...sourceIds),
      dates: partial,
    })
    .map(({ dates, ...row }) => ({ ...row, ...inOrder(dates) })),
  { maxLength: 4 },
);

export interface Recorded {
  readonly sources: readonly SourceRow[];
  readonly lifespans: readonly LifespanRow[];
}

export const randomRecords: fc.Arbitrary<Recorded> = fc.record({
  sources: sources(partial),
  lifespans,
});
export const randomExactRecords: fc.Arbitrary<Recorded> = fc.record({
  sources: sources(exact),
  lifespans: fc.constant([]),
});
/** One that only mentions some members, full ones, and never that one has left. */
export const randomMention: fc.Arbitrary<SourceRow> = source(
  partial.map((dates) => ({ ...dates, end: undefined })),
  fc.constant<MemberRole>('FULL'),
).map((row) => ({ ...row, source: 'mention', lists: false }));
