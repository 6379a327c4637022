/** Proof against the raw files: what the API answers is what the rules of docs/rules.md make of them. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Graph } from '../../src/graph/graph.ts';
import { breaksAt, endsIn } from '../check/continuity.ts';
import { next } from '../check/dates.ts';
import { differences } from '../check/differences.ts';
import type { Question } from '../check/differences.ts';
import { everyUsed, filters, pairFilters, sourcesOf } from '../check/asked.ts';
import { ofDisputes, walkDisputes } from '../check/disputes.ts';
import { coverageEnds, entriesAndExits, randomDays, randomPairs } from '../check/pairs.ts';
import { ofMembers, ofNetwork, ofPath, ofSpells, ofState, ofTimeline } from '../check/questions.ts';
import { readRaw } from '../check/raw.ts';
import type { Raw, Scope } from '../check/raw.ts';
import { rulesOver } from '../check/rules.ts';
import type { Filter, Rules, Used } from '../check/rules.ts';
import { membersOver } from '../check/rules/members.ts';
import { describeWithDatasets } from '../data/datasets.ts';
import { answerOf } from '../support/ask.ts';
import type { Engine } from '../support/engine.ts';

const watched = ['alliance:csto', 'alliance:warsaw-pact', 'alliance:nato'];
const watchedStates = ['state:usa', 'state:uzb', 'state:alb', 'state:deu'];

/** Of more than this many alliances some are taken, one of every so many. */
const many = 60;

/** In milliseconds: whatever else runs on the machine. */
const limit = 600_000;

interface Options {
  /** What the graph holds: what is bundled, unless told otherwise. */
  readonly scopeOf?: (graph: Graph) => Promise<Scope>;
  /** Of so many questions one is asked: they are tens of thousands, and most are asked elsewhere too. */
  readonly oneOf?: number;
}

export function checkOn(
  engine: Engine,
  { scopeOf = () => Promise.resolve('bundled'), oneOf = 1 }: Options = {},
): void {
  const described = engine.skipped === undefined ? describeWithDatasets : describe.skip;
  described(`answers and raw files on ${engine.name}`, () => {
    const test = (name: string, check: () => Promise<void>) => it(name, check, limit);
    let graph: Graph;
    let raw: Raw;
    let rules: Rules;
    let some: readonly string[];
    let used: readonly Used[];
    beforeAll(async () => {
      graph = await engine.open();
      raw = readRaw(await scopeOf(graph));
      rules = rulesOver(raw);
      used = everyUsed(raw);
      const every = Math.ceil(raw.alliances.length / many);
      some = raw.alliances.filter((_, index) => index % every === 0);
    }, limit);
    afterAll(() => graph.close());

    const asks = (operation: string) => answerOf(graph, operation);

    /** At least so many questions, all of them answered as the rules say. */
    async function agree(questions: readonly Question[], atLeast: number): Promise<void> {
      // Of a few all.
      const asked = questions.length < 200 ? questions : questions.filter((_, at) => isAsked(at));
      const different = await differences(asks, asked);
      expect(different.slice(0, 3).join('\n')).toBe('');
      expect(different).toHaveLength(0);
      expect(questions.length).toBeGreaterThanOrEqual(atLeast);
      expect(asked.length).toBeGreaterThan((0.8 * questions.length) / oneOf);
    }

    /** In no step with what the questions differ by; the same ones each time. */
    const isAsked = (at: number) => (Math.imul(at + 1, 0x9e3779b1) >>> 16) % oneOf === 0;

    test('there are as many full memberships, and alliances that have one', async () => {
      expect(
        await asks(`{
          memberships(where: { role: { eq: FULL } }) { totalCount }
          alliances(where: { memberships: { some: { role: { eq: FULL } } } }) { totalCount }
        }`),
      ).toEqual({
        memberships: { totalCount: raw.memberships.filter(({ role }) => role === 'FULL').length },
        alliances: { totalCount: raw.alliances.length },
      });
    });

    test('members of the CSTO, the Warsaw Pact and NATO around each entry and exit', () =>
      agree(
        entriesAndExits(raw, watched).flatMap((pair) =>
          used.map((each) => ofMembers(rules, pair, each)),
        ),
        600,
      ));

    test('members around the first and the last day of what each source covers', () =>
      agree(
        [
          ...coverageEnds(raw, some).map((pair) => ofMembers(rules, pair, undefined)),
          ...coverageEnds(raw, watched).flatMap((pair) =>
            used.map((each) => ofMembers(rules, pair, each)),
          ),
        ],
        600,
      ));

    test('nobody drops out of an alliance, and nobody joins, as the coverage of a source ends', async () => {
      const members = membersOver(raw);
      const ends = endsIn(raw, members, undefined);
      expect(ends.flatMap((end) => breaksAt(end, members, undefined))).toEqual([]);
      await agree(
        ends.flatMap(({ alliance: id, day }) =>
          [day, next(day)].map((on) => ofMembers(rules, { id, day: on }, undefined)),
        ),
        100,
      );
    });

    test('members on random days, of every certainty', async () => {
      const asked = randomPairs(raw, 'alliance', 200, 1).flatMap((pair) =>
        used.map((each) => ({ pair, used: each })),
      );
      const found = asked.flatMap(({ pair, used: each }) => rules.members(pair.id, pair.day, each));
      expect([...new Set(found.map(({ certainty }) => certainty))].sort()).toEqual([
        ...['CERTAIN', 'DISPUTED', 'POSSIBLE', 'PRESUMED'],
      ]);
      await agree(
        asked.map(({ pair, used: each }) => ofMembers(rules, pair, each)),
        1200,
      );
    });

    test('alliances and allies on random days', () =>
      agree(
        randomPairs(raw, 'state', 110, 2).flatMap((pair) =>
          used.flatMap((each) => ofState(rules, pair, each)),
        ),
        1760,
      ));

    test('alliances and allies around the first and the last day of what each source covers', () =>
      agree(
        coverageEnds(raw, watchedStates).flatMap((pair) => ofState(rules, pair, undefined)),
        300,
      ));

    test('the network', () => {
      const network = (day: string, only: Used, filter: Filter = {}) =>
        ofNetwork(rules, raw.states, day, only, filter);
      return agree(
        [
          ...used.map((each) => network('2005-01-01', each)),
          ...pairFilters.map((filter) => network('1962-06-01', undefined, filter)),
          ...pairFilters.map((filter) => network('2026-11-25', undefined, filter)),
          ...['1914-07-28', '1955-05-14', '2013-01-01', '2026-11-24'].map((day) =>
            network(day, undefined),
          ),
        ],
        13,
      );
    });

    test('paths', () => {
      const starts = randomPairs(raw, 'state', 80, 4);
      const days = randomDays('1945-01-01', '2016-12-31', 80, 6);
      return agree(
        randomPairs(raw, 'state', 80, 5).flatMap(({ id: to }, index) => {
          const ends = { from: starts[index]?.id ?? '', to };
          const one = used[index % used.length];
          const filter = pairFilters[index % pairFilters.length] ?? {};
          return [undefined, one].map((each) =>
            ofPath(rules, ends, days[index] ?? '', each, filter),
          );
        }),
        160,
      );
    });

    test('the timeline', () =>
      agree(
        [
          ...used.map((each) => ofTimeline(rules, 1810, 2030, each, {})),
          ...filters.map((filter) => ofTimeline(rules, 1810, 2030, undefined, filter)),
        ],
        9,
      ));

    test('spells', () =>
      agree(
        [
          ...some.map((alliance) => ofSpells(rules, alliance, undefined, {})),
          ...watched.flatMap((alliance) => used.map((each) => ofSpells(rules, alliance, each, {}))),
          ...watched.flatMap((alliance) =>
            filters.map((filter) => ofSpells(rules, alliance, undefined, filter)),
          ),
        ],
        50,
      ));

    test('disputes', () => {
      const asked = [
        ...used.map((each) => ({ used: each, minDays: 1 })),
        ...sourcesOf(raw).flatMap((one, at) =>
          sourcesOf(raw)
            .slice(at + 1)
            .map((other) => ({ used: [one, other], minDays: 2 })),
        ),
        ...[2, 3, 365, 5000].map((minDays) => ({ used: undefined, minDays })),
        ...some.map((alliance) => ({ alliance, used: undefined, minDays: 1 })),
        ...watchedStates.map((state) => ({ state, used: undefined, minDays: 2 })),
      ];
      return agree(
        asked.map((each) => ofDisputes(rules, raw.alliances, each)),
        40,
      );
    });

    test('disputes, page by page', async () => {
      const different = await walkDisputes(asks, rules, raw.alliances, 150);
      expect(different).toEqual([]);
    });
  });
}
