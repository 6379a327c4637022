/** Importing twice, in another order, over what is there, or only to see: the graph that there should be. */
import { appendFileSync, cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Graph } from '../../src/graph/graph.ts';
import { canonicalHash } from '../../src/store/canonical.ts';
import { readHead } from '../../src/store/head.ts';
import type { ImportReport } from '../../src/importers/shared/import-dataset.ts';
import { madeUpFiles } from './made-up-files.ts';
import type { MadeUp } from './made-up-files.ts';
import { hashOf, importInto, inStore, openStores } from './stores.ts';
import type { Stores } from './stores.ts';

let stores: Stores;
let files: MadeUp;
beforeAll(async () => {
  stores = await openStores();
  files = madeUpFiles(30);
});
afterAll(() => {
  stores.remove();
  files.remove();
});

const cow = (graph: Graph) => importInto(graph, 'cow-alliances', files.cow);
const atop = (graph: Graph) => importInto(graph, 'atop', files.atop);
const factsIn = ({ facts }: ImportReport) =>
  [...facts.values()].reduce(
    (sum, { added, changed, alreadyThere }) => sum + added + changed + alreadyThere,
    0,
  );
const addedIn = ({ facts }: ImportReport) =>
  [...facts.values()].reduce((sum, { added }) => sum + added, 0);

test('importing again changes nothing, and says so', async () => {
  await inStore(stores.fresh(), async (graph) => {
    const first = [await cow(graph), await atop(graph)];
    const hash = await canonicalHash(graph);
    const second = [await cow(graph), await atop(graph)];
    expect(await canonicalHash(graph)).toBe(hash);
    expect(second.map(addedIn)).toEqual([0, 0]);
    expect(second.flatMap(({ changes }) => changes)).toEqual([]);
    expect(second.map(factsIn)).toEqual(first.map(factsIn));
  });
});

test('the order of imports does not matter, nor which of them is done again', async () => {
  const hashes = [];
  for (const order of [
    [cow, atop],
    [atop, cow],
    [atop, cow, atop],
  ]) {
    hashes.push(
      await inStore(stores.fresh(), async (graph) => {
        for (const each of order) await each(graph);
        return canonicalHash(graph);
      }),
    );
  }
  expect(new Set(hashes).size).toBe(1);
  // One source alone is another graph: the hash does see what is imported.
  const cowAlone = await inStore(stores.fresh(), async (graph) => {
    await cow(graph);
    return canonicalHash(graph);
  });
  expect(hashes).not.toContain(cowAlone);
});

test('a graph that an import has finished has its hash, the same that `export graph` shows', async () => {
  await inStore(stores.fresh(), async (graph) => {
    await cow(graph);
    expect((await readHead(graph)).hash).toBe(await canonicalHash(graph));
  });
});

test('a dry run changes nothing, and says what the import then does', async () => {
  const store = stores.fresh();
  const hash = await hashOf(store);
  await inStore(store, async (graph) => {
    await cow(graph);
    const before = await canonicalHash(graph);
    expect(before).not.toBe(hash);
    const predicted = await importInto(graph, 'atop', files.atop, true);
    expect(await canonicalHash(graph)).toBe(before);
    expect(predicted).toEqual({ ...(await atop(graph)), revision: null });
    // Two in three alliances were there by COW.
    // To them ATOP adds its code, and leaves their names as COW's members make them.
    expect(predicted.facts.get('Alliance')).toEqual({
      ...{ added: 10, changed: 0, alreadyThere: 20, gaining: 20 },
    });
  });
});

test('all rows and all facts are accounted for', async () => {
  const count = async (graph: Graph) =>
    (
      await graph.read({ text: 'MATCH (n:Node) RETURN count(n)', parameters: {} })
    )[0]?.[0] as number;
  await inStore(stores.fresh(), async (graph) => {
    for (const [source, doIt] of [
      ['cow', cow],
      ['atop', atop],
    ] as const) {
      const before = await count(graph);
      const report = await doIt(graph);
      expect(report.rows).toEqual({ facts: files.rows[source], passedOver: 0, rejected: 0 });
      expect(factsIn(report)).toBe(files.facts[source]);
      expect(await count(graph)).toBe(before + addedIn(report));
    }
  });
});

test('a corrected row replaces what it corrects', async () => {
  const store = stores.fresh();
  await inStore(store, async (graph) => {
    await atop(graph);
    const [members, alliances] = files.atop;
    // The second member enters in another phase, so by another treaty.
    const corrected = `${members}.corrected.csv`;
    const lines = readFileSync(members, 'utf8').split('\n');
    const line = lines[2]?.replace(',1,0,60,', ',2,0,60,') ?? '';
    expect(line).not.toBe(lines[2]);
    writeFileSync(corrected, lines.with(2, line).join('\n'));
    await importInto(graph, 'atop', [corrected, alliances]);
    const treaties = await graph.read({
      text: `MATCH (m:Membership)-[:UNDER_TREATY]->(t:Treaty) WHERE 'import:atop' IN m.origins AND 'import:atop' IN t.origins RETURN m.id, collect(t.id)`,
      parameters: {},
    });
    expect(treaties).toHaveLength(files.rows.atop - 30);
    expect(treaties.filter(([, ids]) => (ids as readonly string[]).length !== 1)).toEqual([]);
    const hash = await canonicalHash(graph);
    await importInto(graph, 'atop', [corrected, alliances]);
    expect(await canonicalHash(graph)).toBe(hash);
  });
});

test('of two rows with one key the first counts, in this import and the next, and the other is rejected', async () => {
  const rows = [
    'obsid,gwcode,leadid,leader,startdate,enddate,exit',
    'XXX-1,220,x-1,First,1955-01-02,1956-01-02,Regular',
    'XXX-1,230,x-2,Second,1957-01-02,1958-01-02,Regular',
  ];
  const path = join(files.folder, 'archigos.csv');
  writeFileSync(path, rows.join('\n'));
  await inStore(stores.fresh(), async (graph) => {
    const hashes = [];
    for (const there of [0, 1]) {
      const report = await importInto(graph, 'archigos', [path]);
      expect(report.facts.get('Term')).toMatchObject({ added: 1 - there, alreadyThere: there });
      expect(report.rows).toEqual({ facts: 1, passedOver: 0, rejected: 1 });
      expect(report.rejections).toEqual([
        {
          ...{ type: 'Rejection', file: 'archigos.csv', line: 3 },
          ...{ column: 'key', value: 'obsid XXX-1' },
          reason: 'The row has the key of line 2 and differs from it: keep one of the two.',
        },
      ]);
      expect(
        await graph.read({
          text: `MATCH (t:Term {id: 'term:archigos-4.1/XXX-1'})-[r]->(n:Node) RETURN t.start, n.id ORDER BY n.id`,
          parameters: {},
        }),
      ).toEqual(
        ['official:archigos-x-1', 'source:archigos-4.1', 'state:fra'].map((id) => [
          '1955-01-02',
          id,
        ]),
      );
      hashes.push(await canonicalHash(graph));
    }
    expect(new Set(hashes).size).toBe(1);
  });
});

test('a row that the file has twice is one fact, whichever batch it falls into', async () => {
  // More facts than one batch holds, so that the first row is written when the last one is read.
  const many = madeUpFiles(260, 6);
  const [members] = many.cow;
  const [, firstRow = ''] = readFileSync(members, 'utf8').split('\n');
  appendFileSync(members, `${firstRow}\n`);
  const small = join(many.folder, 'small.csv');
  cpSync(files.cow[0], small);
  appendFileSync(small, `${firstRow}\n`);
  for (const path of [members, small]) {
    await inStore(stores.fresh(), async (graph) => {
      const predicted = await importInto(graph, 'cow-alliances', [path], true);
      const report = await importInto(graph, 'cow-alliances', [path]);
      expect(predicted).toEqual({ ...report, revision: null });
      expect(report.rows).toMatchObject({ passedOver: 1, rejected: 0 });
      expect([...report.passedOver]).toEqual([['The row gives the same as an earlier one.', 1]]);
      expect(report.facts.get('Membership')?.alreadyThere).toBe(0);
    });
  }
  many.remove();
});
