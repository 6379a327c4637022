/** Proof against the raw files: what the API answers is what the rules of docs/rules.md make of them. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Graph } from '../../src/graph/graph.ts';
import { differences } from '../check/differences.ts';
import type { Question } from '../check/differences.ts';
import { ofDisputes, walkDisputes } from '../check/disputes.ts';
import { everyHeard, sources, wantedObligations } from '../check/heard.ts';
import { coverageEnds, entriesAndExits, randomDays, randomPairs } from '../check/pairs.ts';
import { ofMembers, ofNetwork, ofPath, ofSpells, ofState, ofTimeline } from '../check/questions.ts';
import { readRaw } from '../check/raw.ts';
import type { Raw, Scope } from '../check/raw.ts';
import { rulesOver } from '../check/rules.ts';
import type { Heard, Rules, Wanted } from '../check/rules.ts';
import { describeWithDatasets } from '../data/datasets.ts';
import { answerOf } from '../support/ask.ts';
import type { Engine } from '../support/engine.ts';

const watched = ['alliance:csto', 'alliance:warsaw-pact', 'alliance:nato'];
const watchedStates = ['state:usa', 'state:uzb', 'state:alb', 'state:deu'];

/** Of more than this many alliances some are taken, one of every so many. */
const many = 60;

/** In milliseconds: whatever else runs on the machine. */
const limit = 600_000;

/** `scopeOf` says what the graph holds: what ships, unless told otherwise. */
export function checkOn(
  engine: Engine,
  scopeOf: (graph: Graph) => Promise<Scope> = () => Promise.resolve('shipped'),
): void {
  const described = engine.skipped === undefined ? describeWithDatasets : describe.skip;
  described(`answers and raw files on ${engine.name}`, () => {
    const test = (name: string, check: () => Promise<void>) => it(name, check, limit);
    let graph: Graph;
    let raw: Raw;
    let rules: Rules;
    let some: readonly string[];
    beforeAll(async () => {
      graph = await engine.open();
      raw = readRaw(await scopeOf(graph));
      rules = rulesOver(raw);
      const every = Math.ceil(raw.alliances.length / many);
      some = raw.alliances.filter((_, index) => index % every === 0);
    }, limit);
    afterAll(() => graph.close());

    const asks = (operation: string) => answerOf(graph, operation);

    /** At least so many questions, all of them answered as the rules say. */
    async function agree(questions: readonly Question[], atLeast: number): Promise<void> {
      const different = await differences(asks, questions);
      expect(different.slice(0, 3).join('\n')).toBe('');
      expect(different).toHaveLength(0);
      expect(questions.length).toBeGreaterThanOrEqual(atLeast);
    }

    test('there are as many full memberships, and alliances that have one', async () => {
      expect(
        await asks(`{
          memberships(where: { role: { eq: FULL } }) { totalCount }
          alliances(where: { memberships: { some: { role: { eq: FULL } } } }) { totalCount }
        }`),
      ).toEqual({
        memberships: { totalCount: raw.memberships.length },
        alliances: { totalCount: raw.alliances.length },
      });
    });

    test('members of the CSTO, the Warsaw Pact and NATO around each entry and exit', () =>
      agree(
        entriesAndExits(raw, watched).flatMap((pair) =>
          everyHeard.map((heard) => ofMembers(rules, pair, heard)),
        ),
        600,
      ));

    test('members around the first and the last day of what each source covers', () =>
      agree(
        [
          ...coverageEnds(some).map((pair) => ofMembers(rules, pair, undefined)),
          ...coverageEnds(watched).flatMap((pair) =>
            everyHeard.map((heard) => ofMembers(rules, pair, heard)),
          ),
        ],
        600,
      ));

    test('members on random days, of every certainty', async () => {
      const asked = randomPairs(raw, 'alliance', 200, 1).flatMap((pair) =>
        everyHeard.map((heard) => ({ pair, heard })),
      );
      const found = asked.flatMap(({ pair, heard }) => rules.members(pair.id, pair.day, heard));
      expect([...new Set(found.map(({ certainty }) => certainty))].sort()).toEqual([
        ...['CERTAIN', 'DISPUTED', 'POSSIBLE', 'PRESUMED'],
      ]);
      await agree(
        asked.map(({ pair, heard }) => ofMembers(rules, pair, heard)),
        1200,
      );
    });

    test('alliances and allies on random days', () =>
      agree(
        randomPairs(raw, 'state', 110, 2).flatMap((pair) =>
          everyHeard.flatMap((heard) => ofState(rules, pair, heard)),
        ),
        1760,
      ));

    test('alliances and allies around the first and the last day of what each source covers', () =>
      agree(
        coverageEnds(watchedStates).flatMap((pair) => ofState(rules, pair, undefined)),
        300,
      ));

    test('the network', () => {
      const network = (day: string, heard: Heard, wanted: Wanted) =>
        ofNetwork(rules, raw.states, day, heard, wanted);
      return agree(
        [
          ...everyHeard.map((heard) => network('2005-01-01', heard, undefined)),
          ...wantedObligations.map((wanted) => network('1962-06-01', undefined, wanted)),
          ...['1914-07-28', '1955-05-14', '2013-01-01', '2026-11-24'].map((day) =>
            network(day, undefined, undefined),
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
          const heard = everyHeard[index % 4];
          const wanted = wantedObligations[index % 3];
          return [undefined, heard].map((each) =>
            ofPath(rules, ends, days[index] ?? '', each, wanted),
          );
        }),
        160,
      );
    });

    test('the timeline', () =>
      agree(
        [
          ...everyHeard.map((heard) => ofTimeline(rules, 1810, 2030, heard, undefined)),
          ...wantedObligations.map((wanted) => ofTimeline(rules, 1810, 2030, undefined, wanted)),
        ],
        9,
      ));

    test('spells', () =>
      agree(
        [
          ...some.map((alliance) => ofSpells(rules, alliance, undefined, undefined)),
          ...watched.flatMap((alliance) =>
            everyHeard.map((heard) => ofSpells(rules, alliance, heard, undefined)),
          ),
          ...watched.flatMap((alliance) =>
            wantedObligations.map((wanted) => ofSpells(rules, alliance, undefined, wanted)),
          ),
        ],
        50,
      ));

    test('disputes', () => {
      const asked = [
        ...everyHeard.map((heard) => ({ heard, minDays: 1 })),
        ...sources.flatMap((one, at) =>
          sources.slice(at + 1).map((other) => ({ heard: [one, other], minDays: 2 })),
        ),
        ...[2, 3, 365, 5000].map((minDays) => ({ heard: undefined, minDays })),
        ...some.map((alliance) => ({ alliance, heard: undefined, minDays: 1 })),
        ...watchedStates.map((state) => ({ state, heard: undefined, minDays: 2 })),
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
