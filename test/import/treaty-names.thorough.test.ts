/** Treaties that a dataset brings are found by the names by which they are known. */
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

describeWithDatasets('A treaty of ATOP', () => {
  const folder = mkdtempSync(join(tmpdir(), 'entente-treaties-'));
  let graph: Graph;

  beforeAll(async () => {
    graph = await embedded.open();
    const some = ['2360', '2470', '3560', '3755', '4175', '4400'];
    const paths = ['atop-member-level.csv', 'atop-alliance-level.csv'].map((name) => {
      const rows = csv(join(datasetsFolder, 'atop-v4.01', name));
      return writeSome(
        folder,
        name,
        rows.filter(({ atopid = '' }) => some.includes(atopid)),
      );
    });
    expect((await importInto(graph, 'atop', paths)).rejections).toEqual([]);
  });
  afterAll(async () => {
    await graph.close();
    rmSync(folder, { recursive: true });
  });

  test.each([
    ['TAC', '3755-0'],
    ['treaty of amity and cooperation', '3755-0'],
    ['Maastricht', '4175-1'],
    ['Lisbon Treaty', '4175-2'],
    ['CIS Charter', '4400-0'],
    ['Устав СНГ', '4400-0'],
    ['Nazi-Soviet Pact', '2470-0'],
    ['Franco-Soviet Treaty of Mutual Assistance', '2360-0'],
    ['treaty 1967 Bulgaria Soviet Union', '3560-0'],
    ['Treaty of Brussels', '3130-1'],
    ['Manila Pact', '3260-1'],
    ['Tashkent Treaty', '4220-1'],
    ['Rio Treaty', '3075-0'],
  ])('is found by "%s"', async (text, code) => {
    const question =
      'query ($text: String!) { search(text: $text, types: [Treaty]) { nodes { node { id } } } }';
    expect(await answerOf(graph, question, { text })).toMatchObject({
      search: {
        nodes: expect.arrayContaining([{ node: { id: `treaty:atop-${code}` } }]) as unknown,
      },
    });
  });

  test('has its other names beside the one', async () => {
    expect(
      await answerOf(graph, '{ treaty(id: "treaty:atop-3755-0") { name aliases signed } }'),
    ).toEqual({
      treaty: {
        name: 'Treaty of Amity and Cooperation in Southeast Asia',
        aliases: ['TAC', 'Bali Treaty', 'Договор о дружбе и сотрудничестве в Юго-Восточной Азии'],
        signed: '1976-02-24',
      },
    });
  });
});
