/** Germany of 1939: found by the names that it had then and is called by, with its allies and its leader on the day. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Graph } from '../../src/graph/graph.ts';
import { csv, datasetsFolder, describeWithDatasets } from '../data/datasets.ts';
import { answerOf } from '../support/ask.ts';
import { embedded } from '../support/engine.ts';
import { writeSome } from './made-up-files.ts';
import { importInto } from './stores.ts';

describeWithDatasets('Germany of 1939', () => {
  const folder = mkdtempSync(join(tmpdir(), 'entente-germany-'));
  let graph: Graph;

  // All of ATOP's alliances in which COW's 255 is, and all leaders of its state.
  const members = csv(join(datasetsFolder, 'atop-v4.01/atop-member-level.csv'));
  const own = new Set(members.filter(({ member }) => member === '255').map(({ atopid }) => atopid));
  const levels = csv(join(datasetsFolder, 'atop-v4.01/atop-alliance-level.csv'));
  const leaders = csv(join(datasetsFolder, 'archigos-v4.1/archigos.csv'));

  beforeAll(async () => {
    graph = await embedded.open();
    const ofGermany = (rows: typeof members) => rows.filter(({ atopid }) => own.has(atopid));
    const atop = [
      writeSome(folder, 'atop-member-level.csv', ofGermany(members)),
      writeSome(folder, 'atop-alliance-level.csv', ofGermany(levels)),
    ];
    const archigos = writeSome(
      folder,
      'archigos.csv',
      leaders.filter(({ gwcode }) => gwcode === '255'),
    );
    expect((await importInto(graph, 'atop', atop)).rejections).toEqual([]);
    expect((await importInto(graph, 'archigos', [archigos])).rejections).toEqual([]);
  });
  afterAll(async () => {
    await graph.close();
    rmSync(folder, { recursive: true });
  });

  const asked = `
    id
    name(asOf: "1939-09-01")
    allies(asOf: "1939-09-01", sources: ["source:atop-4.01"]) {
      state { name(asOf: "1939-09-01") }
      certainty
      alliances { identifiers { scheme value } }
    }
    officeHolders(asOf: "1939-09-01", sources: ["source:archigos-4.1"]) { person { name } certainty }`;

  test.each(['Nazi Germany', 'nazi germany', 'Third Reich', 'German Reich', 'Третий рейх'])(
    'is found by "%s", with the name, the allies and the leader of the day',
    async (text) => {
      const question = `query ($text: String!) {
        search(text: $text, types: [State]) { nodes { node { ... on State { ${asked} } } } }
      }`;
      const ally = ([name, atop]: readonly [string, string]) => ({
        state: { name },
        certainty: 'CERTAIN',
        alliances: [
          { identifiers: expect.arrayContaining([{ scheme: 'ATOP', value: atop }]) as unknown },
        ],
      });
      expect(await answerOf(graph, question, { text })).toEqual({
        search: {
          nodes: [
            {
              node: {
                id: 'state:cow-255',
                name: 'German Reich',
                // Whoever in ATOP shares an alliance with 255 on the day: Poland's had ended in April.
                allies: (
                  [
                    ['Denmark', '2450'],
                    ['Estonia', '2455'],
                    ['France', '2430'],
                    ['Italy', '2445'],
                    ['Latvia', '2460'],
                    ['Soviet Union', '2470'],
                  ] as const
                ).map(ally),
                officeHolders: [{ person: { name: 'Hitler' }, certainty: 'CERTAIN' }],
              },
            },
          ],
        },
      });
    },
  );

  test('has Italy alone as the ally that promises defense', async () => {
    const question = `{ state(id: "state:cow-255") {
      allies(asOf: "1939-09-01", obligations: [DEFENSE]) { state { name } alliances { name } }
    } }`;
    expect(await answerOf(graph, question)).toEqual({
      state: { allies: [{ state: { name: 'Italy' }, alliances: [{ name: 'Pact of Steel' }] }] },
    });
  });
});
