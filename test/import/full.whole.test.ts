/** All six datasets imported into both engines: the counts of their codebooks, and one graph to the byte. */
import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openEmbedded } from '../../src/graph/embedded.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { canonicalLines } from '../../src/store/canonical.ts';
import { plus, sumText } from '../../src/store/hash.ts';
import { readHead } from '../../src/store/head.ts';
import type { ImportReport } from '../../src/importers/shared/import-dataset.ts';
import { allImporters } from '../../src/importers/shared/all.ts';
import { loadBundled } from '../../src/importers/bundled/load-bundled.ts';
import { dataFolder } from '../../src/paths.ts';
import { datasetsFolder, describeWithDatasets } from '../data/datasets.ts';
import { graphAt } from '../neo4j/graph-at.ts';
import { ownNeo4jProblem, startOwnNeo4j } from '../neo4j/start.ts';
import { importInto } from './stores.ts';

interface Imported {
  readonly graph: Graph;
  readonly reports: ReadonlyMap<string, ImportReport>;
  readonly close: () => Promise<void>;
}

const problem = ownNeo4jProblem();
const engines: readonly (readonly [
  name: string,
  open: () => Promise<Omit<Imported, 'reports'>>,
])[] = [
  [
    'embedded',
    () => {
      const graph = openEmbedded();
      return Promise.resolve({ graph, close: () => graph.close() });
    },
  ],
  ['neo4j', onOwnNeo4j],
];

/** The SHA-256 of each engine's lines, and how many there are. */
const dumps = new Map<string, readonly [hash: string, lines: number]>();

describeWithDatasets('all six datasets', () => {
  describe.each(engines)('on %s', (engine, open) => {
    const skipped = engine === 'neo4j' && problem !== undefined && process.env.CI === undefined;
    if (skipped) {
      test.skip(`is skipped: ${problem}`, () => undefined);
      return;
    }

    let imported: Imported;
    beforeAll(async () => {
      imported = await importAll(engine, await open());
    }, 600_000);
    afterAll(() => imported.close());

    const countsOf = async (text: string): Promise<unknown> =>
      (await imported.graph.read({ text, parameters: {} }))[0];

    test('765 alliances have a code of COW or ATOP: of 766, the CIS is two', async () => {
      expect(
        await countsOf(
          `MATCH (a:Alliance)-[:IDENTIFIED_BY]->(i:Identifier) WHERE i.scheme IN ['COW', 'ATOP'] RETURN count(DISTINCT a)`,
        ),
      ).toEqual([765]);
    });

    test.each([
      ['cow-alliances-4.1', 1221],
      ['atop-4.01', 2397],
    ])('%s has %i memberships', async (source, count) => {
      expect(
        await countsOf(
          `MATCH (m:Membership)-[:FROM_SOURCE]->(:Dataset {id: 'source:${source}'}) RETURN count(m)`,
        ),
      ).toEqual([count]);
    });

    test('each is whole, by the number that data/sources.yaml gives', async () => {
      const rows = await imported.graph.read({
        text: `MATCH (d:Dataset) WHERE d.wholeCount IS NOT NULL
          RETURN d.id, d.wholeCount, COUNT { MATCH (d)<-[:FROM_SOURCE]-(a:Assertion) } ORDER BY d.id`,
        parameters: {},
      });
      expect(rows).toHaveLength(6);
      for (const [id, expected, found] of rows) expect([id, found]).toEqual([id, expected]);
    });

    test('each of the 799 phases of ATOP is a treaty', async () => {
      expect(
        await countsOf(
          `MATCH (t:Treaty)-[:FROM_SOURCE]->(:Dataset {id: 'source:atop-4.01'}) RETURN count(t), count(DISTINCT t.id)`,
        ),
      ).toEqual([799, 799]);
    });

    test('COW has 243 spells of 217 states, of which two are divided between Serbia and Yugoslavia', async () => {
      expect(
        await countsOf(
          `MATCH (s:State)<-[:LIFESPAN_OF]-(l:Lifespan)-[:FROM_SOURCE]->(:Dataset {id: 'source:cow-states-2016'}) RETURN count(l), count(DISTINCT s)`,
        ),
      ).toEqual([245, 217]);
    });

    test('Archigos has 3,409 terms of 2,795 leaders: of 2,802, seven are tied to another', async () => {
      expect(
        await countsOf(
          `MATCH (o:Official)<-[:HELD_BY]-(t:Term)-[:FROM_SOURCE]->(:Dataset {id: 'source:archigos-4.1'}) RETURN count(t), count(DISTINCT o)`,
        ),
      ).toEqual([3409, 2795]);
    });

    test('of COW, ATOP and Archigos one row is rejected: a member that is no state', () => {
      const rejections = [...imported.reports].flatMap(([name, report]) =>
        name === 'factbook' ? [] : report.rejections,
      );
      expect(rejections).toEqual([
        expect.objectContaining({ file: 'atop-member-level.csv', column: 'member', value: '8152' }),
      ]);
    });

    test('has a dump', async () => {
      const text = createHash('sha256');
      let lines = 0;
      let sum = 0n;
      for await (const line of canonicalLines(imported.graph)) {
        text.update(`${line}\n`);
        sum = plus(sum, line);
        lines += 1;
      }
      dumps.set(engine, [text.digest('hex'), lines]);
      expect(lines).toBeGreaterThan(13_000);
      // What each import has added to it is the hash of the whole.
      expect((await readHead(imported.graph)).hash).toBe(sumText(sum));
    });
  });

  test.skipIf(problem !== undefined && process.env.CI === undefined)(
    'the dumps of both engines are the same, to the byte',
    () => {
      expect(dumps.size).toBe(2);
      expect(dumps.get('neo4j')).toEqual(dumps.get('embedded'));
    },
  );
});

async function onOwnNeo4j() {
  const { uri, stop } = await startOwnNeo4j();
  const graph = graphAt(uri);
  return {
    graph,
    close: async () => {
      await graph.close();
      await stop();
    },
  };
}

async function importAll(
  engine: string,
  { graph, close }: Omit<Imported, 'reports'>,
): Promise<Imported> {
  const files = readdirSync(datasetsFolder, { recursive: true, encoding: 'utf8' });
  const pathOf = (name: string): string => {
    const found = files.find((file) => basename(file) === name);
    if (found === undefined) throw new Error(`${datasetsFolder} has no ${name}.`);
    return join(datasetsFolder, found);
  };
  const times = new Map<string, string>();
  const timed = async <T>(what: string, work: () => Promise<T>): Promise<T> => {
    const started = performance.now();
    const result = await work();
    times.set(what, `${((performance.now() - started) / 1000).toFixed(1)} s`);
    return result;
  };
  const reports = new Map<string, ImportReport>();
  try {
    await timed('data/', () => loadBundled(graph, dataFolder, () => undefined));
    for (const { name, files: own } of await allImporters()) {
      // What an extract of one edition has, the series has too.
      if (name === 'factbook-edition') continue;
      const paths = own.map((file) => pathOf(file.name));
      reports.set(name, await timed(name, () => importInto(graph, name, paths)));
    }
  } catch (error) {
    await close();
    throw error;
  }
  console.log(`Import times on ${engine}: ${[...times].map((time) => time.join(' ')).join(', ')}`);
  return { graph, reports, close };
}
