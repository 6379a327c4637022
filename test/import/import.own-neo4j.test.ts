/** Imports into a Neo4j of the tests' own: the embedded engine's graph, whatever happens on the way, while the API answers. */
import { afterAll, beforeAll, beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import type { Graph } from '../../src/graph/graph.ts';
import { importFiles } from '../support/import-files.ts';
import { importer as cowAlliances } from '../../src/importers/cow-alliances.ts';
import { readHead } from '../../src/store/head.ts';
import type { OnProgress } from '../../src/store/progress.ts';
import { readRevisions } from '../../src/store/log.ts';
import { loadBundled } from '../../src/importers/bundled/load-bundled.ts';
import { all } from '../data/made-up-rows.ts';
import { graphAt } from '../neo4j/graph-at.ts';
import { neo4jOfTheFile } from '../neo4j/own.ts';
import { openEmbedded } from '../../src/graph/embedded.ts';
import { partOfData } from '../support/part-of-data.ts';
import { trueHash } from '../store/lines.ts';
import { served } from '../support/served.ts';
import { expectCorrection, expectOtherTreaty } from './corrected.ts';
import { madeUpFiles } from './made-up-files.ts';
import type { MadeUp } from './made-up-files.ts';
import { importInto } from './stores.ts';

const { skipped, server } = neo4jOfTheFile();

describe.skipIf(skipped !== undefined)('importing into Neo4j', { timeout: 300_000 }, () => {
  let graph: Graph;
  let few: MadeUp;
  /** Some batches of each type. */
  let many: MadeUp;
  /** The hashes on the embedded engine: of few alliances of COW, then of ATOP as well; of many of COW. */
  let expected: Readonly<Record<'fewOfCow' | 'few' | 'many', string>>;

  beforeAll(async () => {
    graph = open();
    few = madeUpFiles(60);
    many = madeUpFiles(620, 6);
    const other = openEmbedded();
    await load(other);
    await importInto(other, 'cow-alliances', few.cow);
    const fewOfCow = await trueHash(other);
    await importInto(other, 'atop', few.atop);
    const both = await trueHash(other);
    await other.close();
    const another = openEmbedded();
    await load(another);
    await importInto(another, 'cow-alliances', many.cow);
    expected = { fewOfCow, few: both, many: await trueHash(another) };
    await another.close();
  });
  afterAll(async () => {
    await graph.close();
    for (const files of [few, many]) files.remove();
  });
  beforeEach(() => clean());

  const load = (into: Graph) => loadBundled(into, partOfData(), () => undefined);
  const open = () => graphAt(server().uri);
  const clean = async () => {
    await graph.write([{ text: 'MATCH (n) DETACH DELETE n', parameters: {} }]);
    await load(graph);
  };
  const importCow = (onProgress: OnProgress) =>
    importFiles(graph, cowAlliances, many.cow, all, { dryRun: false, onProgress });
  const imported = async (): Promise<unknown> => {
    const text = `MATCH (n:Node) WHERE 'import:cow-alliances' IN n.origins RETURN count(n)`;
    return (await graph.read({ text, parameters: {} }))[0]?.[0];
  };

  test('gives the graph of the embedded engine, and the same again', async () => {
    await importInto(graph, 'cow-alliances', few.cow);
    expect(await trueHash(graph)).toBe(expected.fewOfCow);
    const report = await importInto(graph, 'atop', few.atop);
    expect(await trueHash(graph)).toBe(expected.few);
    const predicted = await importInto(graph, 'atop', few.atop, true);
    expect(await importInto(graph, 'atop', few.atop)).toEqual(predicted);
    expect(predicted.rows).toEqual(report.rows);
    expect(predicted.facts.get('Membership')).toEqual({
      ...{ added: 0, changed: 0, gaining: 0 },
      alreadyThere: few.rows.atop - 60,
    });
    expect(await trueHash(graph)).toBe(expected.few);
    // The second import of ATOP is none.
    expect((await readRevisions(graph)).map(({ number }) => number)).toEqual([3, 2, 1]);
  });

  test('whose connection is lost in the middle leaves nothing; done again, the graph of an undisturbed import', async () => {
    const before = await readHead(graph);
    let killed: Promise<void> | undefined;
    const interrupted = importCow(({ done }) => {
      // Once the first statement is done, of dozens.
      if (done > 0) killed ??= server().kill();
    });
    await expect(interrupted).rejects.toMatchObject({
      code: 'UNAVAILABLE',
      message: 'The database cannot be reached. Try again in a moment.',
    });
    await killed;
    await server().restart();

    expect(await readHead(graph)).toEqual(before);
    expect(await trueHash(graph)).toBe(before.hash);
    expect(await imported()).toBe(0);

    await importCow(() => undefined);
    expect(await imported()).toBe(many.facts.cow);
    expect(await trueHash(graph)).toBe(expected.many);
    expect((await readRevisions(graph)).map(({ number }) => number)).toEqual([2, 1]);
  });

  test('does not stop the server from answering: with the graph before it, or the one after it', async () => {
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
      graph { revision hash }
    }`;
    const answer = async (): Promise<Shown> => {
      const { status, body } = await server.ask(question);
      expect({ status, errors: body.errors }).toEqual({ status: 200, errors: undefined });
      const { memberships, graph: shown } = body.data as unknown as Answered;
      for (const { alliance } of memberships.nodes) {
        expect(alliance.identifiers.length).toBeGreaterThan(0);
      }
      return { total: memberships.totalCount, ...shown };
    };
    const before = await answer();
    const state = { importing: true };
    const during: Shown[] = [];
    const importing = importCow(() => undefined).finally(() => (state.importing = false));
    while (state.importing) during.push(await answer());
    await importing;
    const after = await answer();
    expect(after).toEqual({
      total: before.total + many.rows.cow,
      revision: 2,
      hash: expected.many,
    });
    const headOf = ({ revision, hash }: Shown) => `${revision} ${hash}`;
    const heads = new Set([before, after].map(headOf));
    expect(during.filter(({ total }) => total !== before.total && total !== after.total)).toEqual(
      [],
    );
    expect(during.map(headOf).filter((head) => !heads.has(head))).toEqual([]);
    expect(during).toContainEqual(before);
    console.log(`${during.length} answers while the import ran`);
    expect(server.logged.join('\n')).not.toMatch(/error/i);
  });

  test('a corrected row changes what ships, as on the embedded engine', async () => {
    await expectCorrection(graph, few.folder, partOfData());
    await clean();
    await expectOtherTreaty(graph, few.folder);
  });
});

/** What an answer tells of the revision that it is of. */
interface Shown {
  readonly total: number;
  readonly revision: number;
  readonly hash: string;
}

interface Answered {
  readonly memberships: {
    readonly totalCount: number;
    readonly nodes: readonly { readonly alliance: { readonly identifiers: readonly unknown[] } }[];
  };
  readonly graph: Omit<Shown, 'total'>;
}
