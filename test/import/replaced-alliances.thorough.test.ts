/** The United States and Japan: the pact of 1960 replaced that of 1951, which COW leaves open, and no membership ends by it. */
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

describeWithDatasets('A pact that another one replaced', () => {
  const folder = mkdtempSync(join(tmpdir(), 'entente-replaced-'));
  let graph: Graph;

  beforeAll(async () => {
    graph = await embedded.open();
    const atop = ['atop-member-level.csv', 'atop-alliance-level.csv'].map((name) => {
      const rows = csv(join(datasetsFolder, 'atop-v4.01', name));
      return writeSome(
        folder,
        name,
        rows.filter(({ atopid = '' }) => ['3220', '3375'].includes(atopid)),
      );
    });
    const name = 'alliance_v4.1_by_member.csv';
    const rows = csv(join(datasetsFolder, 'cow-alliances-v4.1', name));
    const cow = writeSome(
      folder,
      name,
      rows.filter(({ version4id }) => version4id === '233'),
    );
    await importInto(graph, 'cow-alliances', [cow]);
    await importInto(graph, 'atop', atop);
  });
  afterAll(async () => {
    await graph.close();
    rmSync(folder, { recursive: true });
  });

  test('says which, either way', async () => {
    const question = `{
      earlier: alliance(id: "alliance:cow-233") { name replacedBy { nodes { id name } } replaced { totalCount } }
      later: alliance(id: "alliance:atop-3375") { replaced { nodes { id } } replacedBy { totalCount } }
      union: alliance(id: "alliance:au") { replaced { nodes { id } } }
    }`;
    expect(await answerOf(graph, question)).toEqual({
      earlier: {
        name: 'United States–Japan Security Treaty of 1951',
        replacedBy: {
          nodes: [
            {
              id: 'alliance:atop-3375',
              name: 'United States–Japan Treaty of Mutual Cooperation and Security',
            },
          ],
        },
        replaced: { totalCount: 0 },
      },
      later: { replaced: { nodes: [{ id: 'alliance:cow-233' }] }, replacedBy: { totalCount: 0 } },
      union: { replaced: { nodes: [{ id: 'alliance:oau' }] } },
    });
  });

  test('keeps the members that its sources give it', async () => {
    const question = `{ alliance(id: "alliance:cow-233") {
      members(asOf: "1970-01-01") { state { id } certainty }
      memberships(where: { source: { id: { eq: "source:cow-alliances-4.1" } } }) { nodes { end } }
    } }`;
    expect(await answerOf(graph, question)).toEqual({
      alliance: {
        members: [
          { state: { id: 'state:jpn' }, certainty: 'DISPUTED' },
          { state: { id: 'state:usa' }, certainty: 'DISPUTED' },
        ],
        memberships: { nodes: [{ end: null }, { end: null }] },
      },
    });
  });
});
