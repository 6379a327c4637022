/** Properties of the rules on sources made at random, and that they are those of the independent checker. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { breaksAt, endsIn } from '../check/continuity.ts';
import { certainties, stronger, strongest, weaker } from '../../src/membership/rules/certainty.ts';
import { judgeOf } from '../../src/membership/rules/conclusions.ts';
import { holdsDefinitely, holdsPossibly } from '../../src/membership/rules/recorded.ts';
import { alliance, checkedMembers, rawIn } from './as-checked.ts';
import {
  randomDay,
  randomExactRecords,
  randomMention,
  randomRecords,
  sourceIds,
} from './random-records.ts';
import type { Recorded } from './random-records.ts';
import { recordedIn } from './records.ts';

function promisesOn({ sources, lifespans }: Recorded, day: string) {
  return judgeOf(recordedIn(sources, lifespans))
    .promisesOn(day)
    .map(({ memberships, ...conclusion }) => ({
      ...conclusion,
      memberships: memberships.map(({ id }) => id).sort(),
    }));
}

describe('members and what they promise', () => {
  test('are those of the independent checker', () => {
    fc.assert(
      fc.property(
        randomRecords,
        fc.array(randomDay, { minLength: 5, maxLength: 5 }),
        (all, days) => {
          const checked = checkedMembers(all);
          for (const day of days) {
            const expected = checked.members(alliance, day, undefined).map((member) => ({
              ...member,
              memberships: [...new Set(member.memberships.map(({ text }) => text))].sort(),
            }));
            const found = promisesOn(all, day).map((member) => ({
              ...member,
              obligationsKnown: member.unknownObligations.length < 6,
            }));
            expect(found).toEqual(expected);
          }
        },
      ),
      { numRuns: 400 },
    );
  });

  test('do not end with the coverage of a source, and none begin', () => {
    fc.assert(
      fc.property(randomRecords, (all) => {
        const checked = checkedMembers(all);
        for (const end of endsIn(rawIn(all), checked, undefined)) {
          const found = (day: string) => promisesOn(all, day);
          expect(breaksAt(end, checked, undefined, found)).toEqual([]);
        }
      }),
      { numRuns: 400 },
    );
  });

  test('are the same whatever the order of the sources and of what they record', () => {
    const orders = randomRecords.chain(({ sources, lifespans }) =>
      fc.record({
        all: fc.constant({ sources, lifespans }),
        sources: fc.shuffledSubarray([...sources], { minLength: sources.length }),
        lifespans: fc.shuffledSubarray([...lifespans], { minLength: lifespans.length }),
        day: randomDay,
      }),
    );
    fc.assert(
      fc.property(orders, ({ all, day, ...other }) => {
        expect(promisesOn(other, day)).toEqual(promisesOn(all, day));
      }),
    );
  });

  test('stay members of the same certainty where one more source records the same', () => {
    const repeated = randomRecords
      .filter(({ sources }) => sources.length > 0)
      .chain((all) =>
        fc.record({
          all: fc.constant(all),
          again: fc.constantFrom(...all.sources),
          day: randomDay,
        }),
      );
    fc.assert(
      fc.property(repeated, ({ all, again, day }) => {
        const more = { ...all, sources: [...all.sources, { ...again, source: 'again' }] };
        const told = (records: Recorded) =>
          promisesOn(records, day).map(({ state, role, certainty }) => ({
            state,
            role,
            certainty,
          }));
        expect(told(more)).toEqual(told(all));
      }),
    );
  });

  test('are denied by nobody who mentions some and tells of no leaving', () => {
    fc.assert(
      fc.property(randomRecords, randomMention, randomDay, (all, mention, day) => {
        const more = { ...all, sources: [...all.sources, mention] };
        for (const { deniedBy } of promisesOn(more, day)) {
          expect(deniedBy).not.toContain('mention');
        }
      }),
    );
  });

  test('are never possible where all dates are full days', () => {
    fc.assert(
      fc.property(randomExactRecords, randomDay, (all, day) => {
        for (const { certainty, supposedBy } of promisesOn(all, day)) {
          expect(certainty).not.toBe('POSSIBLE');
          expect(supposedBy).toEqual([]);
        }
      }),
    );
  });

  test('of some of the sources are by what these record alone', () => {
    fc.assert(
      fc.property(randomRecords, randomDay, fc.subarray(sourceIds), (all, day, some) => {
        const used = all.sources.filter(({ source }) => some.includes(source));
        const lives = all.lifespans.filter(({ source }) => some.includes(source));
        const checked = checkedMembers(all).members(alliance, day, some);
        expect(promisesOn({ sources: used, lifespans: lives }, day)).toMatchObject(
          checked.map(({ state, certainty }) => ({ state, certainty })),
        );
      }),
    );
  });
});

test('what holds definitely holds possibly', () => {
  fc.assert(
    fc.property(randomRecords, randomDay, ({ sources }, day) => {
      for (const { memberships } of recordedIn(sources).sources) {
        for (const membership of memberships) {
          if (holdsDefinitely(membership, day)) expect(holdsPossibly(membership, day)).toBe(true);
        }
      }
    }),
  );
});

test('weaker and strongest are those of one order', () => {
  const certainty = fc.constantFrom(...certainties);
  fc.assert(
    fc.property(certainty, certainty, certainty, (a, b, c) => {
      expect(weaker(a, b)).toBe(weaker(b, a));
      expect(weaker(weaker(a, b), c)).toBe(weaker(a, weaker(b, c)));
      expect([a, b]).toContain(weaker(a, b));
      expect(new Set([weaker(a, b), strongest([a, b])])).toEqual(new Set([a, b]));
      expect(strongest([c, b, a])).toBe(strongest([a, b, c]));
      expect(stronger(a, b)).toBe(strongest([a, b]));
    }),
  );
});
