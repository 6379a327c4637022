import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  certainties,
  holdsDefinitely,
  holdsPossibly,
  conclusionsOn,
  stronger,
  strongest,
  weaker,
} from '../../src/membership/rules/certainty.ts';
import type { Claim } from '../../src/membership/rules/certainty.ts';
import { claimsOf, randomDay, randomExactSources, randomSources } from './claims.ts';

const shuffled = (claims: readonly Claim[]) =>
  fc.shuffledSubarray([...claims], { minLength: claims.length });

describe('members', () => {
  test('are what the rules say, state by state and source by source', () => {
    fc.assert(
      fc.property(randomSources, randomDay, (sources, day) => {
        const claims = claimsOf(sources);
        const covering = [
          ...new Set(
            claims
              .filter(({ coveredFrom, coveredTo }) => coveredFrom <= day && day <= coveredTo)
              .map(({ source }) => source),
          ),
        ];
        const conclusions = conclusionsOn(claims, day);
        for (const state of ['a', 'b', 'c']) {
          const conclusion = conclusions.find((each) => each.state === state);
          const own = claims.filter((claim) => claim.state === state);
          const has = (source: string, holds: typeof holdsDefinitely) =>
            own.some((claim) => claim.source === source && holds(claim, day));
          const affirming = covering.filter((source) => has(source, holdsDefinitely));
          const supposing = covering.filter(
            (source) => !affirming.includes(source) && has(source, holdsPossibly),
          );
          if (covering.length > 0) {
            const isMember = affirming.length + supposing.length > 0;
            const denying = covering.length - affirming.length - supposing.length;
            expect(conclusion?.affirmedBy ?? []).toEqual(isMember ? affirming.sort() : []);
            expect(conclusion?.supposedBy ?? []).toEqual(isMember ? supposing.sort() : []);
            expect(conclusion?.deniedBy.length ?? 0).toBe(isMember ? denying : 0);
            expect(conclusion?.certainty).toBe(
              !isMember
                ? undefined
                : denying > 0
                  ? 'DISPUTED'
                  : affirming.length > 0
                    ? 'CERTAIN'
                    : 'POSSIBLE',
            );
          } else {
            const ended = sources.filter(({ to }) => to < day).map(({ to }) => to);
            const last = ended.sort().at(-1);
            const presuming = own.filter(
              ({ coveredTo, endMax, observed }) =>
                coveredTo === last && (endMax === null || observed),
            );
            expect(conclusion?.certainty).toBe(presuming.length > 0 ? 'PRESUMED' : undefined);
            expect(conclusion?.memberships ?? []).toEqual(
              presuming.map(({ membership }) => membership).sort(),
            );
          }
        }
      }),
    );
  });

  test('are the same whatever the order of the claims', () => {
    const orders = randomSources.chain((sources) => {
      const claims = claimsOf(sources);
      return fc.record({ claims: fc.constant(claims), other: shuffled(claims), day: randomDay });
    });
    fc.assert(
      fc.property(orders, ({ claims, other, day }) => {
        expect(conclusionsOn(other, day)).toEqual(conclusionsOn(claims, day));
      }),
    );
  });

  test('of some of the sources are what these say among all', () => {
    fc.assert(
      fc.property(randomSources, randomDay, fc.subarray(['w', 'x', 'y', 'z']), (all, day, some) => {
        const heard = claimsOf(all.filter(({ source }) => some.includes(source)));
        // Only where one of them covers the day: else they presume, which those that cover it do not.
        fc.pre(heard.some((claim) => claim.coveredFrom <= day && day <= claim.coveredTo));
        const only = (sources: readonly string[]) => sources.filter((each) => some.includes(each));
        const speaking = new Set(heard.map(({ membership }) => membership));
        const expected = conclusionsOn(claimsOf(all), day)
          .map((conclusion) => ({
            state: conclusion.state,
            affirmedBy: only(conclusion.affirmedBy),
            supposedBy: only(conclusion.supposedBy),
            deniedBy: only(conclusion.deniedBy),
            memberships: conclusion.memberships.filter((id) => speaking.has(id)),
          }))
          .filter(({ memberships }) => memberships.length > 0);
        expect(conclusionsOn(heard, day)).toMatchObject(expected);
        expect(conclusionsOn(heard, day)).toHaveLength(expected.length);
      }),
    );
  });

  test('are never possible where all dates are full days', () => {
    fc.assert(
      fc.property(randomExactSources, randomDay, (sources, day) => {
        for (const { certainty, supposedBy } of conclusionsOn(claimsOf(sources), day)) {
          expect(certainty).not.toBe('POSSIBLE');
          expect(supposedBy).toEqual([]);
        }
      }),
    );
  });
});

test('what holds definitely holds possibly', () => {
  fc.assert(
    fc.property(randomSources, randomDay, (sources, day) => {
      for (const claim of claimsOf(sources)) {
        if (holdsDefinitely(claim, day)) expect(holdsPossibly(claim, day)).toBe(true);
      }
    }),
  );
});

test('a membership holds possibly where it holds definitely for some full days that its dates allow', () => {
  const dates = randomSources.filter((sources) => sources.length > 0);
  fc.assert(
    fc.property(dates, randomDay, (sources, day) => {
      for (const claim of claimsOf(sources)) {
        const starts = [claim.startMin ?? '0001-01-01', claim.startMax ?? '9999-12-31'];
        const ends = [claim.endMin, claim.endMax];
        const holds = starts.flatMap((start) =>
          ends.map((end) =>
            holdsDefinitely(
              { ...claim, startMin: start, startMax: start, endMin: end, endMax: end },
              day,
            ),
          ),
        );
        expect(holdsPossibly(claim, day)).toBe(holds.includes(true));
        expect(holdsDefinitely(claim, day)).toBe(!holds.includes(false));
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
