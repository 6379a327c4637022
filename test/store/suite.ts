/** Keeping a graph in step with `data/`: what a load writes, replaces, leaves alone and refuses. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openEmbedded } from '../../src/graph/embedded.ts';
import type { Graph, Statement } from '../../src/graph/graph.ts';
import { loadShipped, shippedHash } from '../../src/importers/bundled/load-bundled.ts';
import { dataFolder } from '../../src/paths.ts';
import { dump } from '../support/dump.ts';
import { appended, changedData, lineOf, replaced, without } from './changed-data.ts';
import type { Change } from './changed-data.ts';
import { faults } from './faults.ts';

export interface EmptyEngine {
  readonly name: Graph['engine'];
  readonly skipped: string | undefined;
  /** A graph that holds nothing. */
  readonly open: () => Promise<Graph>;
  /** After how many writes loads are cut off; there are more than fifty. */
  readonly cuts: readonly number[];
}

const article = 'articles/csto-recruiters-2018-06-21.yaml';
const atop = 'memberships/atop-4.01.csv';
const cow = 'memberships/cow-alliances-4.1.csv';
/** Uzbekistan in the CSTO, first as ATOP gives it, then as COW does. */
const removed = 'membership:atop-4.01/4220/704/2006-08-17';
const alsoImported = 'membership:cow-alliances-4.1/350/704/1992-05-15';
/** A state that no shipped fact leads to. */
const abandoned = 'state:btn';

const changes: readonly Change[] = [
  replaced('states.csv', ',Kyrgyzstan,', ',Kyrgyz Republic,'),
  replaced('alliances.csv', ',ANZUS,ANZUS,', ',ANZUS,,'),
  without('states.csv', abandoned),
  appended('states.csv', 'state:xnl,Newland,New Land,COW 999 | ISO3 XNL,state:kgz'),
  without(atop, removed),
  without(cow, alsoImported),
  // A subject less, and a passage less.
  replaced(
    article,
    'subjects: [group:islamic-state, alliance:csto]',
    'subjects: [group:islamic-state]',
  ),
  replaced(
    article,
    /\n {6}- locator: paragraph 6\n {8}quote: It comprises Armenia.*?(?=\n {2}- id: .*csto\/blr)/s,
    '',
  ),
];

/** What an importer would bring; `data/` knows nothing of it. */
const imports: readonly Statement[] = [
  // A fact that only the import has, about a state that shipped.
  `CREATE (m:Node:Assertion:Cited:Membership {id: 'membership:imported/btn', imported: true})
   WITH m MATCH (s:State {id: '${abandoned}'}) CREATE (m)-[:OF_STATE {imported: true}]->(s)`,
  // A fact that shipped and was imported as well, but for its evidence.
  `MATCH (m:Membership {id: '${alsoImported}'})-[r:OF_STATE|IN_ALLIANCE|FROM_SOURCE]->()
   SET m.imported = true, r.imported = true`,
].map((text) => ({ text, parameters: {} }));

export function loadingOn(engine: EmptyEngine): void {
  // Neo4j takes seconds for a load, and more on a busy machine.
  const options = { skip: engine.skipped !== undefined, timeout: 180_000 };

  describe(`loading data/ on ${engine.name}`, options, () => {
    let graph: Graph;
    beforeEach(async () => {
      graph = await engine.open();
    });
    afterEach(() => graph.close());

    const load = async (folder: string): Promise<number> =>
      (await loadShipped(graph, folder, () => undefined)).facts;

    test('gives the same graph as on the embedded engine, each node and relationship stamped', async () => {
      expect(await load(dataFolder)).toBeGreaterThan(1000);
      const lines = await dump(graph);
      expectSame(lines, await dumpOfFresh(dataFolder));
      const stamp = `"shipped":"${(await shippedHash(graph)) ?? 'none'}"`;
      expect(lines.filter((line) => isFact(line) && !line.includes(stamp))).toEqual([]);
    });

    test('a second load of the same data writes nothing', async () => {
      await load(dataFolder);
      const { graph: watched, writes } = watching(graph);
      expect(await loadShipped(watched, changedData(), () => undefined)).toEqual({ facts: 0 });
      expect(writes).toEqual([]);
    });

    test('progress goes from nothing to all, by batches', async () => {
      const steps: (readonly [number, number])[] = [];
      await loadShipped(graph, dataFolder, ({ done, total }) => steps.push([done, total]));
      const total = steps.length - 1;
      expect(total).toBeGreaterThan(10);
      expect(steps).toEqual(Array.from({ length: total + 1 }, (_, done) => [done, total]));
    });

    test('changed data leaves the graph that a fresh load of it gives', async () => {
      await load(dataFolder);
      const old = await shippedHash(graph);
      const folder = changedData(...changes);
      expect(await load(folder)).toBeGreaterThan(1000);
      const lines = await dump(graph);
      expectSame(lines, await dumpOfFresh(folder));
      expect(await shippedHash(graph)).not.toBe(old);
      for (const gone of [String(old), removed, abandoned, 'Kyrgyzstan"', 'csto/arm#evidence-2']) {
        expect(lines.filter((line) => line.includes(gone))).toEqual([]);
      }
      expect(lines.filter((line) => line.includes('state:xnl'))).toHaveLength(6);
    });

    test('data that is changed back leaves the graph that there was', async () => {
      await load(dataFolder);
      const before = await dump(graph);
      await load(changedData(...changes));
      await load(dataFolder);
      expectSame(await dump(graph), before);
    });

    test('what was imported stays, also where it shipped as well, and nothing else does', async () => {
      await load(dataFolder);
      const old = await shippedHash(graph);
      await graph.write(imports);
      const folder = changedData(...changes);
      await load(folder);
      const lines = await dump(graph);
      expect(lines.filter((line) => line.includes(String(old)))).toEqual([]);
      const fresh = new Set((await dumpOfFresh(folder)).filter(isFact));
      const rest = lines.filter(isFact).filter((line) => !fresh.has(line));
      expect(lines.filter(isFact)).toHaveLength(fresh.size + rest.length);
      // All of it imported, and none of it shipped any longer.
      expect(rest.filter((line) => !line.includes('"imported":true'))).toEqual([]);
      expect(rest.filter((line) => line.includes('"shipped"'))).toEqual([]);
      expect(rest.map(nameOf).sort()).toEqual(
        [
          // The state that an imported fact leads to stays whole.
          abandoned,
          ...[1, 2, 3, 4, 5].flatMap((part) => [
            `${abandoned}#identifiers-${part}`,
            `${abandoned} IDENTIFIED_BY ${abandoned}#identifiers-${part}`,
          ]),
          'membership:imported/btn',
          `membership:imported/btn OF_STATE ${abandoned}`,
          // The fact that was imported stays with the relationships that were, and without the others.
          alsoImported,
          `${alsoImported} FROM_SOURCE source:cow-alliances-4.1`,
          `${alsoImported} IN_ALLIANCE alliance:csto`,
          `${alsoImported} OF_STATE state:uzb`,
        ].sort(),
      );
    });

    test('what was imported stays imported when it ships again, and when it no longer does', async () => {
      await load(dataFolder);
      await graph.write(imports);
      await load(changedData(...changes));
      await load(dataFolder);
      const line = (await dump(graph)).find((each) => each.includes(`"id":"${alsoImported}"`));
      expect(line).toContain('"imported":true,');
      expect(line).toContain(`"shipped":"${String(await shippedHash(graph))}"`);
    });

    test.each(engine.cuts)(
      'a load that is cut off at its write %i is done again, whichever data comes next',
      async (last) => {
        await load(dataFolder);
        const before = await dump(graph);
        const folder = changedData(...changes);
        await expect(loadShipped(failing(graph, last), folder, () => undefined)).rejects.toThrow(
          'cut off',
        );
        // Back to the data that the graph had whole before the load began.
        expect(await load(dataFolder)).toBeGreaterThan(1000);
        expectSame(await dump(graph), before);
        await expect(loadShipped(failing(graph, last), folder, () => undefined)).rejects.toThrow();
        await load(folder);
        expectSame(await dump(graph), await dumpOfFresh(folder));
      },
    );
  });

  describe(`faults in data/ on ${engine.name}`, options, () => {
    test.each(faults)('%s is refused, and nothing is written', async (_name, change, expected) => {
      const folder = changedData(change);
      const graph = await engine.open();
      const { graph: watched, writes } = watching(graph);
      const error = await loadShipped(watched, folder, () => undefined).catch((e: unknown) => e);
      expect(error).toMatchObject({ name: 'FactError' });
      const { file, start, problems } = expected;
      const place = `data/${file}:${lineOf(folder, file, start)}: `;
      expect((error as Error).message.split('\n')).toEqual(
        problems.map((problem) => place + problem),
      );
      expect(writes).toEqual([]);
      expect(await dump(graph)).toEqual([]);
      await graph.close();
    });
  });
}

let freshDumps = new Map<string, Promise<readonly string[]>>();

/** What a fresh load gives on the embedded engine. */
function dumpOfFresh(folder: string): Promise<readonly string[]> {
  const known = freshDumps.get(folder);
  if (known !== undefined) return known;
  const fresh = (async () => {
    const graph = openEmbedded();
    await loadShipped(graph, folder, () => undefined);
    const lines = await dump(graph);
    await graph.close();
    return lines;
  })();
  freshDumps = new Map([[folder, fresh]]);
  return fresh;
}

/** Shows the lines that differ, rather than eleven thousand. */
function expectSame(found: readonly string[], expected: readonly string[]): void {
  const [inFound, inExpected] = [new Set(found), new Set(expected)];
  expect({
    lacking: expected.filter((line) => !inFound.has(line)),
    added: found.filter((line) => !inExpected.has(line)),
  }).toEqual({ lacking: [], added: [] });
  expect(found).toHaveLength(expected.length);
}

/** The id of a node's line, the ends and type of a relationship's. */
function nameOf(line: string): string {
  const [first, second, third] = JSON.parse(line) as readonly unknown[];
  return typeof first === 'string'
    ? `${first} ${String(second)} ${String(third)}`
    : (second as { readonly id: string }).id;
}

function watching(graph: Graph): { readonly graph: Graph; readonly writes: Statement[] } {
  const writes: Statement[] = [];
  return {
    writes,
    graph: {
      ...graph,
      write: (statements) => {
        writes.push(...statements);
        return graph.write(statements);
      },
      setup: (indexes) => {
        writes.push({ text: 'setup', parameters: {} });
        return graph.setup(indexes);
      },
    },
  };
}

/** A graph whose writes fail after so many. */
function failing(graph: Graph, last: number): Graph {
  let count = 0;
  return {
    ...graph,
    write: (statements) => {
      count += 1;
      return count > last ? Promise.reject(new Error('cut off')) : graph.write(statements);
    },
  };
}

/** What a load notes of itself is no fact. */
function isFact(line: string): boolean {
  return !line.startsWith('[["Load"]');
}
