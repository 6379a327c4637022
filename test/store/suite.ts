/** Keeping a graph in step with the bundled data: what a load writes, replaces, leaves alone and refuses. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Graph, CypherStatement } from '../../src/graph/graph.ts';
import { loadBundled } from '../../src/importers/bundled/load-bundled.ts';
import { dataFolder } from '../../src/paths.ts';
import { readHead } from '../../src/store/head.ts';
import { readRevisions } from '../../src/store/log.ts';
import { revise } from '../../src/store/revise.ts';
import { undo } from '../../src/store/undo.ts';
import { partOfData } from '../support/part-of-data.ts';
import { appended, changedData, lineOf, replaced, without } from './changed-data.ts';
import type { Change } from './changed-data.ts';
import { importing, membership } from './facts.ts';
import { faults } from './faults.ts';
import { expectSame, linesOf, linesOfFresh, trueHash } from './lines.ts';

export interface EmptyEngine {
  readonly name: Graph['engine'];
  readonly skipped: string | undefined;
  /** A graph that holds nothing. */
  readonly open: () => Promise<Graph>;
}

const article = 'articles/csto-recruiters-2018-06-21.yaml';
const atop = 'memberships/atop-4.01.csv';
const cow = 'memberships/cow-alliances-4.1.csv';
/** Uzbekistan in the CSTO, first as ATOP gives it, then as COW does. */
const removed = 'membership:atop-4.01/4220/704/2006-08-17';
const alsoImported = 'membership:cow-alliances-4.1/350/704/1992-05-15';
/** A state that no bundled fact leads to. */
const abandoned = 'state:gw-711';

/** Something of each kind that a load can change. */
export const changes: readonly Change[] = [
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
      (await loadBundled(graph, folder, () => undefined)).facts;

    test('gives the same graph as on the embedded engine, as one revision', async () => {
      expect(await load(dataFolder)).toBeGreaterThan(1000);
      const lines = await linesOf(graph);
      expectSame(lines, await linesOfFresh(dataFolder));
      expect(lines.filter((line) => !line.includes('"origins":["data"]'))).toEqual([]);
      expect(await readRevisions(graph)).toMatchObject([
        { number: 1, kind: 'LOAD', who: 'data', added: lines.length, corrected: 0, withdrawn: 0 },
      ]);
      await trueHash(graph);
    });

    test('a second load of the same data writes nothing', async () => {
      await load(partOfData());
      const { graph: watched, writes } = watching(graph);
      expect(await loadBundled(watched, changedData(), () => undefined)).toEqual({
        ...{ facts: 0, revision: null, upgraded: null },
      });
      expect(writes).toEqual([]);
    });

    test('changed data leaves the graph that a fresh load of it gives', async () => {
      await load(partOfData());
      const folder = changedData(...changes);
      expect(await load(folder)).toBeGreaterThan(1000);
      const lines = await linesOf(graph);
      expectSame(lines, await linesOfFresh(folder));
      await trueHash(graph);
      const [revision] = await readRevisions(graph);
      expect(revision).toMatchObject({ number: 2, kind: 'LOAD', added: 1, withdrawn: 3 });
      for (const gone of [`"id":"${removed}"`, `"id":"${abandoned}"`, '"name":"Kyrgyzstan"']) {
        expect(lines.filter((line) => line.includes(gone))).toEqual([]);
      }
      const armenia = lines.find((line) => line.includes('csto/arm","type"'));
      expect(armenia?.match(/"locator"/g)).toHaveLength(1);
      expect(lines.filter((line) => line.includes('state:xnl'))).toHaveLength(1);
    });

    test('data that is changed back leaves the graph that there was, and so does undoing the change', async () => {
      await load(partOfData());
      const before = await linesOf(graph);
      await load(changedData(...changes));
      await load(partOfData());
      expectSame(await linesOf(graph), before);
      await undo(graph, 3);
      await undo(graph, 2);
      expectSame(await linesOf(graph), before);
      await trueHash(graph);
    });

    test('what was imported stays, also where it was bundled as well, with all that it leads to', async () => {
      await load(partOfData());
      const bundled = (await linesOf(graph)).find((line) =>
        line.includes(`"id":"${alsoImported}"`),
      );
      const imported = JSON.parse(bundled ?? '{}') as {
        readonly fact: Readonly<Record<string, unknown>>;
      };
      await revise(
        graph,
        importing('test', 3, [
          // A fact that only the import has, about a state that is bundled.
          membership('tibet', { state: abandoned }),
          { type: 'Membership', id: alsoImported, ...imported.fact },
        ]),
      );
      const folder = changedData(...changes);
      await load(folder);
      const fresh = new Set(await linesOfFresh(folder));
      const rest = (await linesOf(graph)).filter((line) => !fresh.has(line));
      const origins = rest.map((line) => {
        const { id, origins: all } = JSON.parse(line) as { id: string; origins: string[] };
        return [id, all];
      });
      expect(origins).toEqual([
        [alsoImported, ['import:test']],
        ['membership:test/tibet', ['import:test']],
        // The state that an imported fact leads to is the import's from now on.
        [abandoned, ['import:test']],
      ]);
      await trueHash(graph);
      // It is bundled again, and then no longer.
      await load(partOfData());
      expect(await originsOf(graph, abandoned)).toEqual(['data', 'import:test']);
      await load(folder);
      expect(await originsOf(graph, abandoned)).toEqual(['import:test']);
    });

    test('a load that is cut off leaves the revision before it, whichever data comes next', async () => {
      await load(partOfData());
      const before = await linesOf(graph);
      const folder = changedData(...changes);
      await expect(loadBundled(cutOff(graph), folder, () => undefined)).rejects.toThrow('cut off');
      expectSame(await linesOf(graph), before);
      expect((await readHead(graph)).revision).toBe(1);
      expect(await load(folder)).toBeGreaterThan(1000);
      expectSame(await linesOf(graph), await linesOfFresh(folder));
    });

    test('of two writers on one revision the second is told, and writes nothing', async () => {
      await load(partOfData());
      const meanwhile = overtaken(graph, () =>
        revise(graph, importing('first', 3, [membership('first')])),
      );
      await expect(
        revise(meanwhile, importing('second', 3, [membership('second')])),
      ).rejects.toThrow(/Another process has changed the graph since revision 1/);
      expect((await readRevisions(graph)).map(({ note }) => note)).toEqual([
        'first',
        expect.stringMatching(/^bundled data/),
      ]);
      expect(await originsOf(graph, 'membership:test/second')).toBe(undefined);
      await trueHash(graph);
    });
  });

  describe(`faults in data/ on ${engine.name}`, options, () => {
    test.each(faults)('%s is refused, and nothing is written', async (_name, change, expected) => {
      const folder = changedData(change);
      const graph = await engine.open();
      const { graph: watched, writes } = watching(graph);
      const error = await loadBundled(watched, folder, () => undefined).catch((e: unknown) => e);
      expect(error).toMatchObject({ name: 'FactError' });
      const { file, start, problems } = expected;
      const place = `data/${file}:${lineOf(folder, file, start)}: `;
      expect((error as Error).message.split('\n')).toEqual(
        problems.map((problem) => place + problem),
      );
      expect(writes).toEqual([]);
      expect(await linesOf(graph)).toEqual([]);
      await graph.close();
    });
  });
}

/** Who asserts the node; undefined where there is none. */
async function originsOf(graph: Graph, id: string): Promise<readonly string[] | undefined> {
  const line = (await linesOf(graph)).find((each) => each.startsWith(`{"id":"${id}"`));
  return line === undefined
    ? undefined
    : (JSON.parse(line) as { readonly origins: readonly string[] }).origins;
}

function watching(graph: Graph): { readonly graph: Graph; readonly writes: CypherStatement[] } {
  const writes: CypherStatement[] = [];
  return {
    writes,
    graph: {
      ...graph,
      write: (statements, onStatement) => {
        writes.push(...statements);
        return graph.write(statements, onStatement);
      },
      setup: (indexes) => {
        writes.push({ text: 'setup', parameters: {} });
        return graph.setup(indexes);
      },
    },
  };
}

/** A graph whose transactions break before their last statement. */
function cutOff(graph: Graph): Graph {
  return {
    ...graph,
    write: (statements) => {
      const broken = { text: 'RETURN 0 AS none', parameters: {} };
      const expectation = { rows: 1, what: 'lines', otherwise: 'cut off' };
      return graph.write([...statements.slice(0, -1), { ...broken, expect: expectation }]);
    },
  };
}

/** A graph that somebody else writes to just before its own write. */
function overtaken(graph: Graph, other: () => Promise<unknown>): Graph {
  return {
    ...graph,
    write: async (statements, onStatement) => {
      await other();
      return graph.write(statements, onStatement);
    },
  };
}
