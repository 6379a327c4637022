import fc from 'fast-check';
import { expect, test } from 'vitest';
import { covers, holdsDefinitely, holdsPossibly } from '../../src/membership/rules/certainty.ts';
import type { Claim } from '../../src/membership/rules/certainty.ts';
import { disputesAmong } from '../../src/membership/rules/disputes.ts';
import { claimsOf, days, randomSources } from './claims.ts';

const sides = ['w', 'x', 'y', 'z'];

/** Day by day, as the rule is written. */
function disputedOn(
  claims: readonly Claim[],
  state: string,
  affirming: string,
  denying: string,
  day: string,
): boolean {
  const of = (source: string) => claims.filter((claim) => claim.source === source);
  const speaks = (source: string) => of(source).some((claim) => covers(claim, day));
  const isOf = (claim: Claim) => claim.state === state;
  return (
    speaks(affirming) &&
    speaks(denying) &&
    of(affirming).some((claim) => isOf(claim) && holdsDefinitely(claim, day)) &&
    !of(denying).some((claim) => isOf(claim) && holdsPossibly(claim, day))
  );
}

const textOf = (dispute: unknown) => JSON.stringify(dispute);
const sorted = (all: readonly unknown[]) => all.map(textOf).sort();

test('every day of a stretch is disputed, and no other', () => {
  fc.assert(
    fc.property(randomSources, (sources) => {
      const claims = claimsOf(sources);
      const disputes = disputesAmong(claims, 1);
      for (const state of ['a', 'b', 'c']) {
        for (const affirming of sides) {
          for (const denying of sides.filter((side) => side !== affirming)) {
            const own = disputes.filter(
              (each) =>
                each.state === state && each.affirmedBy === affirming && each.deniedBy === denying,
            );
            const within = (day: string) =>
              own.some(({ from, until }) => from <= day && day < until);
            const wrong = days.filter(
              (day) => within(day) !== disputedOn(claims, state, affirming, denying, day),
            );
            expect(wrong).toEqual([]);
          }
        }
      }
    }),
    { numRuns: 60 },
  );
});

test('a stretch is whole: none begins where another of the same sides ends', () => {
  fc.assert(
    fc.property(randomSources, (sources) => {
      const disputes = disputesAmong(claimsOf(sources), 1);
      for (const { state, affirmedBy, deniedBy, from, until, days: length } of disputes) {
        const before = disputes.filter(
          (each) =>
            each.state === state && each.affirmedBy === affirmedBy && each.deniedBy === deniedBy,
        );
        expect(before.map((each) => each.until)).not.toContain(from);
        expect(length).toBe(days.indexOf(until) - days.indexOf(from));
      }
    }),
  );
});

test('the affirming memberships hold in the stretch, each on some day, and one on every day', () => {
  fc.assert(
    fc.property(randomSources, (sources) => {
      const claims = claimsOf(sources);
      for (const { from, until, affirming, denying, ...dispute } of disputesAmong(claims, 1)) {
        const stretch = days.slice(days.indexOf(from), days.indexOf(until));
        const named = (ids: readonly string[]) =>
          claims.filter(({ membership }) => ids.includes(membership));
        for (const claim of named(affirming)) {
          expect(claim.source).toBe(dispute.affirmedBy);
          expect(stretch.some((day) => holdsDefinitely(claim, day))).toBe(true);
        }
        for (const day of stretch) {
          expect(named(affirming).some((claim) => holdsDefinitely(claim, day))).toBe(true);
          expect(named(denying).some((claim) => holdsPossibly(claim, day))).toBe(false);
        }
        expect(denying).toEqual(
          claims
            .filter(({ source, state }) => source === dispute.deniedBy && state === dispute.state)
            .map(({ membership }) => membership)
            .sort(),
        );
      }
    }),
    { numRuns: 50 },
  );
});

test('the order of the claims does not matter', () => {
  const orders = randomSources.chain((sources) => {
    const claims = claimsOf(sources);
    const other = fc.shuffledSubarray([...claims], { minLength: claims.length });
    return fc.record({ claims: fc.constant(claims), other });
  });
  fc.assert(
    fc.property(orders, ({ claims, other }) => {
      expect(sorted(disputesAmong(other, 1))).toEqual(sorted(disputesAmong(claims, 1)));
    }),
  );
});

test('of some of the sources are those among all that lie between these', () => {
  fc.assert(
    fc.property(randomSources, fc.subarray(sides), (all, some) => {
      const heard = claimsOf(all.filter(({ source }) => some.includes(source)));
      const between = disputesAmong(claimsOf(all), 1).filter(
        ({ affirmedBy, deniedBy }) => some.includes(affirmedBy) && some.includes(deniedBy),
      );
      expect(sorted(disputesAmong(heard, 1))).toEqual(sorted(between));
    }),
  );
});

test('fewer days ask for more', () => {
  fc.assert(
    fc.property(randomSources, fc.integer({ min: 1, max: 800 }), (sources, least) => {
      const claims = claimsOf(sources);
      const long = disputesAmong(claims, 1).filter((each) => each.days >= least);
      expect(sorted(disputesAmong(claims, least))).toEqual(sorted(long));
    }),
  );
});
