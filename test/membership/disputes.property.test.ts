/** Properties of disputes between sources made at random: docs/rules.md#disputes. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { disputesAmong } from '../../src/membership/rules/disputes.ts';
import { holdsDefinitely, holdsPossibly } from '../../src/membership/rules/recorded.ts';
import { alliance, checkedMembers } from './as-checked.ts';
import { days, randomRecords, sourceIds, states } from './random-records.ts';
import type { Recorded } from './random-records.ts';
import { recordedIn } from './records.ts';

const disputesIn = ({ sources, lifespans }: Recorded, minDays = 1) =>
  disputesAmong(recordedIn(sources, lifespans), minDays);

const sorted = (all: readonly unknown[]) => all.map((dispute) => JSON.stringify(dispute)).sort();

test('every day of a stretch is disputed, and no other', () => {
  fc.assert(
    fc.property(randomRecords, (all) => {
      const { covers, position } = checkedMembers(all).positions(alliance, undefined);
      const disputes = disputesIn(all);
      const known = sourceIds.filter((id) => all.sources.some(({ source }) => source === id));
      for (const state of states) {
        for (const affirmedBy of known) {
          for (const deniedBy of known.filter((id) => id !== affirmedBy)) {
            const own = disputes.filter(
              (each) =>
                each.state === state &&
                each.affirmedBy === affirmedBy &&
                each.deniedBy === deniedBy,
            );
            // Every day at which something can change is among these.
            for (const day of days.filter((_, at) => at % 7 === 0 || at % 40 < 4)) {
              const disputed =
                covers(affirmedBy, day) &&
                position(affirmedBy, state, 'FULL', day) === 'AFFIRMS' &&
                position(deniedBy, state, 'FULL', day) === 'DENIES';
              expect(own.some(({ from, until }) => from <= day && day < until)).toBe(disputed);
            }
          }
        }
      }
    }),
    { numRuns: 40 },
  );
});

test('a stretch is whole: none begins where another of the same sides ends', () => {
  fc.assert(
    fc.property(randomRecords, (all) => {
      const disputes = disputesIn(all);
      for (const { state, affirmedBy, deniedBy, from, until, days: length } of disputes) {
        const same = disputes.filter(
          (each) =>
            each.state === state && each.affirmedBy === affirmedBy && each.deniedBy === deniedBy,
        );
        expect(same.map((each) => each.until)).not.toContain(from);
        expect(length).toBe((Date.parse(until) - Date.parse(from)) / 86_400_000);
      }
    }),
  );
});

test('the affirming memberships hold in the stretch, each on some day, and one on every day', () => {
  fc.assert(
    fc.property(randomRecords, (all) => {
      const { sources } = recordedIn(all.sources, all.lifespans);
      const of = (id: string) => sources.find((source) => source.id === id)?.memberships ?? [];
      for (const { from, until, affirming, denying, ...dispute } of disputesIn(all)) {
        const stretch = days.filter((day) => from <= day && day < until);
        const held = of(dispute.affirmedBy).filter(({ id }) => affirming.includes(id));
        expect(held).toHaveLength(affirming.length);
        const own = of(dispute.deniedBy).filter(({ state }) => state === dispute.state);
        for (const membership of held) {
          expect(stretch.some((day) => holdsDefinitely(membership, day))).toBe(true);
        }
        for (const day of stretch) {
          expect(held.some((membership) => holdsDefinitely(membership, day))).toBe(true);
          const full = own.filter(({ role }) => role === 'FULL');
          expect(full.some((membership) => holdsPossibly(membership, day))).toBe(false);
        }
        expect(denying).toEqual(own.map(({ id }) => id).sort());
      }
    }),
    { numRuns: 50 },
  );
});

test('the order of the sources does not matter', () => {
  const orders = randomRecords.chain((all) =>
    fc.record({
      all: fc.constant(all),
      sources: fc.shuffledSubarray([...all.sources], { minLength: all.sources.length }),
    }),
  );
  fc.assert(
    fc.property(orders, ({ all, sources }) => {
      expect(sorted(disputesIn({ ...all, sources }))).toEqual(sorted(disputesIn(all)));
    }),
  );
});

test('of some of the sources are those among all that lie between these', () => {
  fc.assert(
    fc.property(randomRecords, fc.subarray(sourceIds), (all, some) => {
      const sources = all.sources.filter(({ source }) => some.includes(source));
      const between = disputesIn(all).filter(
        ({ affirmedBy, deniedBy }) => some.includes(affirmedBy) && some.includes(deniedBy),
      );
      expect(sorted(disputesIn({ ...all, sources }))).toEqual(sorted(between));
    }),
  );
});

test('fewer days ask for more', () => {
  fc.assert(
    fc.property(randomRecords, fc.integer({ min: 1, max: 800 }), (all, least) => {
      const long = disputesIn(all).filter((each) => each.days >= least);
      expect(sorted(disputesIn(all, least))).toEqual(sorted(long));
    }),
  );
});
