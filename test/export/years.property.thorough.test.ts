/** A year that is judged by its compositions is the year that is judged day by day. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pairsIn } from '../../src/export/subjects/dyads.ts';
import { membersOfYears } from '../../src/export/subjects/members.ts';
import { daysOfYear } from '../../src/export/subjects/period.ts';
import { compositionsOf, touches } from '../../src/membership/analysis/compositions.ts';
import { grouped } from '../../src/lists.ts';
import { membersOn, passes, unionOf } from '../../src/membership/analysis/members.ts';
import type { Filter, Member } from '../../src/membership/analysis/members.ts';
import { pairsOf, pledges } from '../../src/membership/analysis/pairs.ts';
import type { PairFilter } from '../../src/membership/analysis/pairs.ts';
import { spellsIn } from '../../src/membership/analysis/spells.ts';
import type { Spell } from '../../src/membership/analysis/spells.ts';
import { certainties, strongest } from '../../src/membership/rules/certainty.ts';
import { allObligations } from '../../src/membership/rules/obligations.ts';
import type { RecordedAlliance } from '../../src/membership/rules/recorded.ts';
import { dayAfter } from '../../src/dates/partial-date.ts';
import { randomRecords } from '../membership/random-records.ts';
import { recordedIn } from '../membership/records.ts';

const year = 2000;
const days = daysOfYear(year);
const everyDay = daysFrom(days.min, days.max);

/** Two alliances with the same states in them. */
const alliances: fc.Arbitrary<readonly RecordedAlliance[]> = fc
  .tuple(randomRecords, randomRecords)
  .map((both) =>
    both.map(({ sources, lifespans }, at) => ({
      ...recordedIn(sources, lifespans),
      id: `alliance:${at}`,
    })),
  );

const filter: fc.Arbitrary<Filter> = fc.record({
  obligations: fc.option(fc.subarray([...allObligations], { minLength: 1 })),
  certainty: fc.option(fc.subarray([...certainties], { minLength: 1 })),
});
const pairFilter: fc.Arbitrary<PairFilter> = fc
  .tuple(filter, fc.constantFrom(...pledges))
  .map(([own, pledge]) => ({ ...own, pledge }));

const none = { codes: new Map(), names: new Map() };

describe('a year by its compositions is the year by its days', () => {
  test('what holds on each day', () => {
    fc.assert(
      fc.property(alliances, (all) => {
        const compositions = compositionsOf(all, days);
        for (const each of everyDay) {
          const own = compositions.filter((composition) =>
            touches(composition, { min: each, max: each }),
          );
          const expected = [...membersOn(all, each)].filter(([, members]) => members.length > 0);
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
      fc.property(alliances, filter, (all, asked) => {
        const spells = spellsIn(compositionsOf(all, days), asked);
        for (const each of everyDay) {
          const own = spells.filter(
            ({ from, until }) => from <= each && (until === null || each < until),
          );
          const expected = [...membersOn(all, each).values()]
            .flat()
            .filter((member) => passes(member, asked));
          expect(own.map(concludedOf)).toEqual(
            [...expected].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1)).map(concludedOf),
          );
        }
        // Where one ends and the next begins, something changes.
        for (const [index, spell] of spells.entries()) {
          const next = spells[index + 1];
          if (next?.from === spell.until) expect(concludedOf(next)).not.toEqual(concludedOf(spell));
        }
      }),
      { numRuns: 50 },
    );
  });

  test('members: the strongest certainty, all obligations', () => {
    fc.assert(
      fc.property(alliances, (all) => {
        const members = everyDay.flatMap((each) => [...membersOn(all, each).values()].flat());
        const expected = [...grouped(members, keyOf)]
          .sort(([a], [b]) => (a < b ? -1 : 1))
          .map(([key, own]) => [
            key,
            strongest(own.map(({ certainty }) => certainty)),
            unionOf(own.map((member) => member.obligations)),
          ]);
        const { rows } = membersOfYears(compositionsOf(all, days), none, year, year);
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
      fc.property(alliances, pairFilter, (all, asked) => {
        const pairs = everyDay.flatMap((each) => pairsOf(membersOn(all, each), asked));
        const expected = [...grouped(pairs, ({ a, b }) => `${a.state} ${b.state}`)]
          .sort(([a], [b]) => (a < b ? -1 : 1))
          .map(([key, own]) => [
            key,
            strongest(own.map(({ certainty }) => certainty)),
            unionOf(own.map((pair) => pair.promises)),
            unionOf(own.map((pair) => pair.promised)),
            [...new Set(own.flatMap((pair) => pair.alliances))].sort(),
          ]);
        expect(
          pairsIn(compositionsOf(all, days), days, asked).map((pair) => [
            `${pair.a.state} ${pair.b.state}`,
            pair.certainty,
            pair.promises,
            pair.promised,
            pair.alliances,
          ]),
        ).toEqual(expected);
      }),
      { numRuns: 50 },
    );
  });
});

function keyOf({ alliance, state }: Member): string {
  return `${alliance} ${state}`;
}

/** What a spell has throughout. */
function concludedOf(each: Member | Spell) {
  const { alliance, state, role, certainty, obligations, disputedObligations } = each;
  const { presumedObligations, obligationsByAlliance, unknownObligations } = each;
  return {
    ...{ alliance, state, role, certainty, obligations, disputedObligations },
    ...{ presumedObligations, obligationsByAlliance, unknownObligations },
  };
}

function daysFrom(first: string, last: string): readonly string[] {
  const all: string[] = [];
  for (let each = first; each <= last; each = dayAfter(each)) all.push(each);
  return all;
}
