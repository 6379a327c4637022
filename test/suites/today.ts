/**
 * What is so today, and from the end of one source's coverage to the next day: answers that once fell silent,
 * each by what the sources record. Some can be given by the full data only.
 */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Graph } from '../../src/graph/graph.ts';
import { answerOf } from '../support/ask.ts';
import type { Engine } from '../support/engine.ts';
import type { Extent } from './questions.ts';

const today = '2026-11-25';

interface Member {
  readonly state: { readonly id: string };
  readonly role: string;
  readonly certainty: string;
}

interface Ally {
  readonly state: { readonly id: string };
  readonly promises: readonly string[];
  readonly promised: readonly string[];
  readonly alliances: readonly { readonly id: string }[];
}

export function todayOn(engine: Engine, extent: Extent): void {
  describe.skipIf(engine.skipped !== undefined)(
    `today, by ${extent} data on ${engine.name}`,
    () => {
      let graph: Graph;
      beforeAll(async () => {
        graph = await engine.open();
      });
      afterAll(() => graph.close());

      async function membersOn(alliance: string, day: string): Promise<readonly Member[]> {
        const found = await answerOf(
          graph,
          `{ alliance(id: "alliance:${alliance}") { members(asOf: "${day}") { state { id } role certainty } } }`,
        );
        return (found as { alliance: { members: readonly Member[] } }).alliance.members;
      }

      async function alliesOn(
        state: string,
        day: string,
        pledge = 'EITHER',
      ): Promise<readonly Ally[]> {
        const found = await answerOf(
          graph,
          `{ state(id: "state:${state}") { allies(asOf: "${day}", obligations: [DEFENSE], pledge: ${pledge}) {
          state { id } promises promised alliances { id } } } }`,
        );
        return (found as { state: { allies: readonly Ally[] } }).state.allies;
      }

      async function pairsOn(day: string): Promise<ReadonlySet<string>> {
        const found = await answerOf(
          graph,
          `{ network(asOf: "${day}", obligations: [DEFENSE]) { edges { a { id } b { id } } } }`,
        );
        type Edge = Readonly<Record<'a' | 'b', { readonly id: string }>>;
        const { edges } = (found as { network: { edges: readonly Edge[] } }).network;
        return new Set(edges.map(({ a, b }) => `${a.id} ${b.id}`));
      }

      const names = (all: readonly { readonly state: { readonly id: string } }[]) =>
        all.map(({ state }) => state.id.replace('state:', '')).sort();

      test('no pair of defense leaves the network as the coverage of the Factbook ends', async () => {
        const last = await pairsOn('2026-01-22');
        expect(last.size).toBeGreaterThan(1000);
        expect(last).toEqual(await pairsOn('2026-01-21'));
        expect(await pairsOn('2026-01-23')).toEqual(last);
        expect(await pairsOn(today)).toEqual(last);
      });

      test('the defense allies of the United States are those of NATO and of the Rio Treaty, and more', async () => {
        const allies = names(await alliesOn('usa', today));
        const nato = names(await membersOn('nato', today)).filter((state) => state !== 'usa');
        expect(nato).toHaveLength(31);
        expect(allies).toEqual(expect.arrayContaining(nato));
        const others = extent === 'full' ? ['jpn', 'kor', 'phl'] : [];
        expect(allies).toEqual(expect.arrayContaining(['aus', 'arg', 'bra', ...others]));
      });

      // The bundled data has no row of this treaty.
      if (extent === 'full') {
        test('the United States promises to defend Japan, and Japan does not', async () => {
          for (const day of ['1970-01-01', '2000-01-01', today]) {
            const japan = (await alliesOn('usa', day)).find(
              ({ state }) => state.id === 'state:jpn',
            );
            expect(japan?.promises).toContain('DEFENSE');
            expect(japan?.promised).not.toContain('DEFENSE');
            expect(names(await alliesOn('usa', day, 'BOTH'))).not.toContain('jpn');
          }
        });
      }

      test('the defense allies of Russia are those of the CSTO, and of the CIS who has not left it', async () => {
        const allies = await alliesOn('rus', today);
        const csto = ['arm', 'blr', 'kaz', 'kgz', 'tjk'];
        expect(names(allies)).toEqual(expect.arrayContaining(csto));
        const cis = new Set(names(await membersOn('cis', today)));
        const left = ['geo', 'ukr'];
        for (const state of left) expect(cis).not.toContain(state);
        for (const { state, alliances } of allies) {
          const name = state.id.replace('state:', '');
          expect(left).not.toContain(name);
          if (alliances.every(({ id }) => id === 'alliance:cis')) expect(cis).toContain(name);
        }
      });

      test.each([
        ['2023-06-01', 31],
        ['2024-06-01', 32],
        [today, 32],
        ['1990-10-02', 16],
        ['1990-10-03', 16],
      ])('NATO on %s has %d members', async (day, count) => {
        expect(await membersOn('nato', day)).toHaveLength(count);
      });

      test('West Germany and Germany are in NATO without a hole, by each source and undisputed', async () => {
        for (const sources of ['["source:cow-alliances-4.1"]', '["source:atop-4.01"]', 'null']) {
          const found = await answerOf(
            graph,
            `{ spells(alliance: "alliance:nato", state: "state:deu", from: "1990-09-01", to: "1990-11-30", sources: ${sources}) { certainty } }`,
          );
          expect(found).toEqual({ spells: [{ certainty: 'CERTAIN' }] });
        }
      });

      test('India is in the SCO: disputed to the end of the Factbook, presumed since', async () => {
        const india = async (day: string) =>
          (await membersOn('sco', day)).find(({ state }) => state.id === 'state:ind')?.certainty;
        expect([await india('2026-01-22'), await india(today)]).toEqual(['DISPUTED', 'PRESUMED']);
        expect(await membersOn('sco', today)).toHaveLength(8);
      });

      test('what no source covers says so', async () => {
        const found = await answerOf(
          graph,
          `{
          guam2010: alliance(id: "alliance:guam") { coverage(asOf: "2010-06-30") { isCovered } members(asOf: "2010-06-30") { certainty } }
          guam1999: alliance(id: "alliance:guam") { coverage(asOf: "1999-06-30") { isCovered } members(asOf: "1999-06-30") { certainty } }
          sahel: alliance(id: "alliance:aes") { coverage(asOf: "${today}") { isCovered lastDay } members(asOf: "${today}") { certainty } }
        }`,
        );
        expect(found).toEqual({
          guam2010: {
            coverage: { isCovered: true },
            members: Array.from({ length: 4 }, () => ({ certainty: 'CERTAIN' })),
          },
          guam1999: { coverage: { isCovered: false }, members: [] },
          sahel: { coverage: { isCovered: false, lastDay: null }, members: [] },
        });
      });

      test('says of which datasets the graph has a selection only', async () => {
        const found = (await answerOf(
          graph,
          '{ datasets(where: { wholeCount: { gt: 0 } }) { nodes { id isWhole } } }',
        )) as { datasets: { nodes: readonly { id: string; isWhole: boolean }[] } };
        const whole = found.datasets.nodes.filter(({ isWhole }) => isWhole).map(({ id }) => id);
        expect(found.datasets.nodes).toHaveLength(6);
        expect(whole).toHaveLength(extent === 'shipped' ? 1 : 6);
        expect(whole).toContain('source:factbook');
      });

      test.each([
        ['usa', '2021-06-01', 'President', /Biden/],
        ['rus', '2020-06-01', 'President', /Putin/],
        ['rus', today, 'President', /Putin/],
        ['kgz', today, 'President', /Japarov/],
      ])('%s on %s has a %s', async (state, day, title, name) => {
        const found = (await answerOf(
          graph,
          `{ state(id: "state:${state}") { officeHolders(asOf: "${day}") { person { name } offices { title } } } }`,
        )) as {
          state: {
            officeHolders: readonly {
              person: { name: string };
              offices: readonly { title: string }[];
            }[];
          };
        };
        const holders = found.state.officeHolders.filter(({ offices }) =>
          offices.some((office) => office.title === title),
        );
        expect(holders.map(({ person }) => person.name)).toEqual([expect.stringMatching(name)]);
      });

      test('Cuba is suspended from the OAS, and nobody’s ally by it', async () => {
        const cuba = (await membersOn('oas', today)).find(({ state }) => state.id === 'state:cub');
        expect(cuba?.role).toBe('SUSPENDED');
        const found = await answerOf(
          graph,
          `{ state(id: "state:cub") { allies(asOf: "${today}") { alliances { id } } } }`,
        );
        expect(JSON.stringify(found)).not.toContain('alliance:oas');
      });

      test.each(['Putin', 'Lukashenko', 'Путин', 'Лукашенко', 'Erdogan'])(
        'a search for %s finds one official, with the terms of each source',
        async (text) => {
          const found = (await answerOf(
            graph,
            `{ search(text: "${text}", types: [Official]) { nodes { node { ... on Official { id terms(first: 100) { nodes { source { id } } } } } } } }`,
          )) as {
            search: {
              nodes: readonly {
                node: { terms: { nodes: readonly { source: { id: string } }[] } };
              }[];
            };
          };
          expect(found.search.nodes).toHaveLength(1);
          const sources = found.search.nodes[0]?.node.terms.nodes.map(({ source }) => source.id);
          expect([...new Set(sources)].sort()).toEqual(
            extent === 'full' ? ['source:archigos-4.1', 'source:factbook'] : ['source:factbook'],
          );
        },
      );
    },
  );
}
