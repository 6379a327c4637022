/** Imports into a Neo4j of the tests' own: the embedded engine's graph, whatever happens on the way, while the API answers. */
import { setTimeout as delay } from 'node:timers/promises';
import {
  afterAll,
  beforeAll,
  beforeEach,
  describe,
  expect,
  inject,
  onTestFinished,
  test,
} from 'vitest';
import type { Graph } from '../../src/graph/graph.ts';
import { canonicalHash } from '../../src/store/canonical.ts';
import { importFiles } from '../support/import-files.ts';
import { importer as cowAlliances } from '../../src/importers/cow-alliances.ts';
import type { OnProgress } from '../../src/store/progress.ts';
import { loadBundled } from '../../src/importers/bundled/load-bundled.ts';
import { dataFolder } from '../../src/paths.ts';
import { all } from '../data/made-up-rows.ts';
import { graphAt } from '../neo4j/graph-at.ts';
import { ownNeo4jProblem, startOwnNeo4j } from '../neo4j/start.ts';
import type { OwnNeo4j } from '../neo4j/start.ts';
import { embedded } from '../support/engine.ts';
import { served } from '../support/served.ts';
import { expectCorrection, expectOtherTreaty } from './corrected.ts';
import { madeUpFiles } from './made-up-files.ts';
import type { MadeUp } from './made-up-files.ts';
import { importInto } from './stores.ts';

const shared = inject('neo4j');
const impossible = 'skipped' in shared || ownNeo4jProblem() !== undefined;

describe.skipIf(impossible)('importing into Neo4j', { timeout: 300_000 }, () => {
  let own: OwnNeo4j;
  let graph: Graph;
  let few: MadeUp;
  /** Three batches. */
  let many: MadeUp;
  /** The hashes on the embedded engine: of few alliances of COW, then of ATOP as well; of many of COW. */
  let expected: Readonly<Record<'fewOfCow' | 'few' | 'many', string>>;

  beforeAll(async () => {
    own = await startOwnNeo4j();
    graph = open();
    await loadBundled(graph, dataFolder, () => undefined);
    few = madeUpFiles(60);
    many = madeUpFiles(620, 6);
    const other = await embedded.open();
    await importInto(other, 'cow-alliances', few.cow);
    const fewOfCow = await canonicalHash(other);
    await importInto(other, 'atop', few.atop);
    const both = await canonicalHash(other);
    await other.close();
    const another = await embedded.open();
    await importInto(another, 'cow-alliances', many.cow);
    expected = { fewOfCow, few: both, many: await canonicalHash(another) };
    await another.close();
  });
  afterAll(async () => {
    await graph.close();
    await own.stop();
    for (const files of [few, many]) files.remove();
  });
  beforeEach(async () => {
    // The alliances are made up, so nothing that ships is touched.
    const text = 'MATCH (n) WHERE n.shipped IS NULL AND NOT n:Load DETACH DELETE n';
    await graph.write([{ text, parameters: {} }]);
  });

  const open = () => graphAt(own.uri);
  const importCow = (onProgress: OnProgress) =>
    importFiles(graph, cowAlliances, many.cow, all, { dryRun: false, onProgress });
  const numberOf = async (text: string): Promise<unknown> =>
    (await graph.read({ text, parameters: {} }))[0]?.[0];
  const imported = () =>
    numberOf('MATCH (m:Membership) WHERE m.imported IS NOT NULL RETURN count(m)');
  const hashKept = () => numberOf(`MATCH (load:Load {id: 'graph'}) RETURN load.hash`);

  test('gives the graph of the embedded engine, and the same again', async () => {
    await importInto(graph, 'cow-alliances', few.cow);
    expect(await canonicalHash(graph)).toBe(expected.fewOfCow);
    const report = await importInto(graph, 'atop', few.atop);
    expect(await canonicalHash(graph)).toBe(expected.few);
    expect(await hashKept()).toBe(expected.few);
    const predicted = await importInto(graph, 'atop', few.atop, true);
    expect(await importInto(graph, 'atop', few.atop)).toEqual(predicted);
    expect(predicted.rows).toEqual(report.rows);
    expect(predicted.facts.get('Membership')).toEqual({
      ...{ added: 0, changed: 0, gaining: 0 },
      alreadyThere: few.rows.atop - 60,
    });
    expect(await canonicalHash(graph)).toBe(expected.few);
  });

  test('whose connection is lost in the middle, it has no hash; done again, the graph of an undisturbed import', async () => {
    let killed: Promise<void> | undefined;
    const interrupted = importCow(({ done, total }) => {
      // While the second batch is written.
      if (done > 0 && done < total) killed ??= delay(20).then(() => own.kill());
    });
    await expect(interrupted).rejects.toMatchObject({
      code: 'UNAVAILABLE',
      message: 'The database cannot be reached. Try again in a moment.',
    });
    await killed;
    await own.restart();

    const partly = await imported();
    expect(partly).toBeGreaterThan(0);
    expect(partly).toBeLessThan(many.rows.cow);
    expect(await hashKept()).toBe(null);

    await importCow(() => undefined);
    expect(await imported()).toBe(many.rows.cow);
    expect(await canonicalHash(graph)).toBe(expected.many);
    expect(await hashKept()).toBe(expected.many);
  });

  test('does not stop the server from answering, with facts that are whole', async () => {
    const other = open();
    const server = await served(other);
    onTestFinished(async () => {
      await server.stop();
      await other.close();
    });
    const question = `{
      memberships(
        first: 100
        where: { source: { id: { eq: "source:cow-alliances-4.1" } }, start: { gte: "1950" } }
        orderBy: [{ start: DESC }]
      ) {
        totalCount
        nodes { id state { id name } alliance { id name identifiers { value } } source { id } evidence { locator } }
      }
      graph { hash }
    }`;
    const state = { importing: true };
    const totals = new Set<unknown>();
    const importing = importCow(() => undefined).finally(() => (state.importing = false));
    while (state.importing) {
      const { status, body } = await server.ask(question);
      expect({ status, errors: body.errors }).toEqual({ status: 200, errors: undefined });
      const { memberships } = body.data as {
        memberships: { totalCount: number; nodes: readonly { alliance: Identified }[] };
      };
      totals.add(memberships.totalCount);
      for (const { alliance } of memberships.nodes) {
        expect(alliance.identifiers.length).toBeGreaterThan(0);
      }
    }
    await importing;
    expect(totals.size).toBeGreaterThan(1);
    expect(server.logged.join('\n')).not.toMatch(/error/i);
  });

  test('a corrected row changes what ships, as on the embedded engine', async () => {
    const clean = async () => {
      await graph.write([{ text: 'MATCH (n) DETACH DELETE n', parameters: {} }]);
      await loadBundled(graph, dataFolder, () => undefined);
    };
    await expectCorrection(graph, few.folder);
    await clean();
    await expectOtherTreaty(graph, few.folder);
    await clean();
  });
});

interface Identified {
  readonly identifiers: readonly unknown[];
}
