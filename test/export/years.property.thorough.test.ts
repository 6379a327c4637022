/** A year that is judged by its compositions is the year that is judged day by day. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pairsIn } from '../../src/export/subjects/dyads.ts';
import { membersOfYears } from '../../src/export/subjects/members.ts';
import { daysOfYear } from '../../src/export/subjects/period.ts';
import { compositionsOf, touches } from '../../src/membership/analysis/compositions.ts';
import { obligations } from '../../src/export/subjects/obligations.ts';
import { grouped } from '../../src/lists.ts';
import { membersOn, unionOf } from '../../src/membership/analysis/members.ts';
import type { Member } from '../../src/membership/analysis/members.ts';
import type { AllianceClaim } from '../../src/membership/read/claims.ts';
import { pairsOf } from '../../src/membership/analysis/pairs.ts';
import { spellsIn } from '../../src/membership/analysis/spells.ts';
import type { Spell } from '../../src/membership/analysis/spells.ts';
import { strongest } from '../../src/membership/rules/certainty.ts';
import { dayAfter } from '../../src/dates/partial-date.ts';

const year = 2000;
const days = daysOfYear(year);
const everyDay = daysFrom(days.min, days.max);

/** From half a year before the year to half a year after it. */
const day = fc.constantFrom(...daysFrom('1999-07-01', '2001-06-30'));
const range = fc.tuple(day, day).map(([a, b]) => (a < b ? ([a, b] as const) : ([b, a] as const)));

interface Coverage {
  readonly coveredFrom: string;
  readonly coveredTo: string;
}

const coverage: fc.Arbitrary<Coverage> = range.map(([coveredFrom, coveredTo]) => ({
  coveredFrom,
  coveredTo,
}));

const claim = fc.record({
  alliance: fc.constantFrom('alliance:one', 'alliance:two'),
  state: fc.constantFrom('state:a', 'state:b', 'state:c'),
  source: fc.constantFrom('source:0', 'source:1', 'source:2'),
  begin: fc.option(range),
  end: fc.option(range),
  observed: fc.boolean(),
  obligations: fc.subarray([...obligations]),
});

/** A source covers an alliance alike in all its claims about it. */
const claims = fc
  .tuple(fc.array(claim, { maxLength: 12 }), fc.array(coverage, { minLength: 6, maxLength: 6 }))
  .map(([all, coverages]) =>
    all.map(({ begin, end, ...rest }, index): AllianceClaim => {
      const place = Number(rest.source.at(-1)) + (rest.alliance === 'alliance:one' ? 0 : 3);
      return {
        ...rest,
        ...(coverages[place] ?? { coveredFrom: '', coveredTo: '' }),
        membership: `membership:${index}`,
        allianceName: rest.alliance,
        allianceKind: null,
        stateName: rest.state,
        sourceTitle: rest.source,
        sourceLabels: ['Dataset'],
        startMin: begin?.[0] ?? null,
        startMax: begin?.[1] ?? null,
        endMin: end?.[0] ?? null,
        endMax: end?.[1] ?? null,
      };
    }),
  );

const wanted = fc.option(fc.subarray([...obligations], { minLength: 1 }));

describe('a year by its compositions is the year by its days', () => {
  test('what holds on each day', () => {
    fc.assert(
      fc.property(claims, wanted, (all, asked) => {
        const compositions = compositionsOf(all, days, asked);
        for (const each of everyDay) {
          const own = compositions.filter((composition) =>
            touches(composition, { min: each, max: each }),
          );
          const expected = [...membersOn(all, each, asked)].filter(
            ([, members]) => members.length > 0,
          );
          expect(new Map(own.map(({ alliance, members }) => [alliance, members]))).toEqual(
            new Map(expected),
          );
        }
      }),
      { numRuns: 50 },
    );
  });

  test('spells: what each state is on each day, and nothing twice', () => {
    fc.assert(
      fc.property(claims, wanted, (all, asked) => {
        const spells = spellsIn(compositionsOf(all, days, asked));
        for (const each of everyDay) {
          const own = spells.filter(
            ({ from, until }) => from <= each && (until === null || each < until),
          );
          const expected = [...membersOn(all, each, asked).values()].flat();
          expect(own.map(saidOf)).toEqual(
            [...expected].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1)).map(saidOf),
          );
        }
        // Where one ends and the next begins, something changes.
        for (const [index, spell] of spells.entries()) {
          const next = spells[index + 1];
          if (next?.from === spell.until) expect(saidOf(next)).not.toEqual(saidOf(spell));
        }
      }),
      { numRuns: 50 },
    );
  });

  test('members: the strongest certainty, all obligations', () => {
    fc.assert(
      fc.property(claims, (all) => {
        const members = everyDay.flatMap((each) => [...membersOn(all, each, null).values()].flat());
        const expected = [...grouped(members, keyOf)]
          .sort(([a], [b]) => (a < b ? -1 : 1))
          .map(([key, own]) => [
            key,
            strongest(own.map(({ certainty }) => certainty)),
            unionOf(own.map((member) => member.obligations)),
          ]);
        const { rows } = membersOfYears(compositionsOf(all, days, null), new Map(), year, year);
        expect(
          [...rows].map((row) => [
            `${String(row.alliance)} ${String(row.state)}`,
            row.certainty,
            row.obligations,
          ]),
        ).toEqual(expected);
      }),
      { numRuns: 50 },
    );
  });

  test('dyads: the strongest certainty, all obligations, the alliances shared on one day', () => {
    fc.assert(
      fc.property(claims, wanted, (all, asked) => {
        const pairs = everyDay.flatMap((each) => pairsOf(membersOn(all, each, asked)));
        const expected = [...grouped(pairs, ({ a, b }) => `${a.state} ${b.state}`)]
          .sort(([a], [b]) => (a < b ? -1 : 1))
          .map(([key, own]) => [
            key,
            strongest(own.map(({ certainty }) => certainty)),
            unionOf(own.map((pair) => pair.obligations)),
            [...new Set(own.flatMap(({ alliances }) => alliances))].sort(),
          ]);
        expect(
          pairsIn(compositionsOf(all, days, asked), days).map((pair) => [
            `${pair.a.state} ${pair.b.state}`,
            pair.certainty,
            pair.obligations,
            pair.alliances,
          ]),
        ).toEqual(expected);
      }),
      { numRuns: 50 },
    );
  });
});

function saidOf({ alliance, state, certainty, obligations: promised }: Member | Spell) {
  return { alliance, state, certainty, promised };
}

function keyOf({ alliance, state }: Member): string {
  return `${alliance} ${state}`;
}

function daysFrom(first: string, last: string): readonly string[] {
  const all = [first];
  for (let next = first; next < last; all.push(next)) next = dayAfter(next);
  return all;
}
