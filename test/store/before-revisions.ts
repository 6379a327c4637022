/** A store of the version before revisions, from its own canonical text, and what becomes of it. */
import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Graph } from '../../src/graph/graph.ts';
import { loadBundled } from '../../src/importers/bundled/load-bundled.ts';
import { grouped } from '../../src/lists.ts';
import { givenFields } from '../../src/model/given.ts';
import { typeNamed } from '../../src/model/types.ts';
import { dataFolder } from '../../src/paths.ts';
import { readHead } from '../../src/store/head.ts';
import { readEntries } from '../../src/store/log.ts';
import { graphText } from '../../src/store/text.ts';
import { undo } from '../../src/store/undo.ts';
import { refuseOutdated, upgrade, upgradeNeeded } from '../../src/store/upgrade.ts';
import { expectSame, linesOf, trueHash } from './lines.ts';
import type { EmptyEngine } from './suite.ts';

/**
 * What `npm run export -- graph` of commit 8f3ed2a wrote of a store with the part of data/ that is about the
 * CSTO, after an import of COW's rows of the CSTO and of a pact that is made up, COW 9001.
 */
const text = new URL('fixtures/before-revisions.ndjson', import.meta.url);

interface OldLine {
  readonly id: string;
  readonly labels: readonly string[];
  readonly shipped?: true;
  readonly imported?: true;
  readonly properties: Readonly<Record<string, unknown>>;
  readonly relationships: readonly {
    readonly type: string;
    readonly to: string;
    readonly shipped?: true;
    readonly imported?: true;
  }[];
}

const old = readFileSync(text, 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => JSON.parse(line) as OldLine);

export function upgradingOn(engine: EmptyEngine): void {
  const options = { skip: engine.skipped !== undefined, timeout: 180_000 };

  describe(`a store from before revisions on ${engine.name}`, options, () => {
    let graph: Graph;
    beforeEach(async () => {
      graph = await engine.open();
      await storeAsBefore(graph);
    });
    afterEach(() => graph.close());

    test('is told to be brought over, where nothing may be written', async () => {
      expect(await upgradeNeeded(graph)).toBe('from before revisions');
      await expect(refuseOutdated(graph)).rejects.toThrow(
        'The graph was stored by another version of Entente and must be brought over to revisions: `npm run load` does that, and keeps every fact.',
      );
    });

    test('keeps every fact, with who had brought it, as one revision', async () => {
      const revision = await upgrade(graph);
      const nodes = old.filter(({ labels }) => labels.includes('Node'));
      expect(revision).toMatchObject({ number: 1, kind: 'UPGRADE', added: nodes.length });
      const lines = (await linesOf(graph)).map((line) => JSON.parse(line) as NewLine);
      expect(lines.map(({ id }) => id)).toEqual(nodes.map(({ id }) => id));
      for (const [index, node] of nodes.entries()) expectKept(node, lines[index]);
      expect(await trueHash(graph)).toBe(revision?.hashAfter);
      // Nothing of the old stamps is left.
      const stamped = await graph.read({
        text: 'MATCH (n) WHERE n.shipped IS NOT NULL OR n.imported IS NOT NULL OR n.standing IS NOT NULL OR n:Load RETURN count(n)',
        parameters: {},
      });
      expect(stamped).toEqual([[0]]);
      expect(await upgrade(graph)).toBe(null);
      await expect(undo(graph, 1)).rejects.toThrow(/it brought the graph over/);
    });

    test('is brought over by the first load, after which what was imported is still there', async () => {
      const { upgraded, revision } = await loadBundled(graph, dataFolder, () => undefined);
      expect(upgraded).toMatchObject({ number: 1, kind: 'UPGRADE' });
      // The Factbook of 2026 and its six memberships: the series has taken their place.
      expect(revision).toMatchObject({ number: 2, kind: 'LOAD', withdrawn: 7 });
      const lines = (await linesOf(graph)).map((line) => JSON.parse(line) as NewLine);
      await expectOnlyGained(graph, lines);
      const origins = grouped(lines, (line) => line.origins.join(' '));
      expect([...origins.keys()].sort()).toEqual(['data', 'data import:earlier', 'import:earlier']);
      expect(origins.get('import:earlier')?.map(({ id }) => id)).toEqual([
        'alliance:cow-9001',
        'lifespan:cow-alliances-4.1/9001',
        'membership:cow-alliances-4.1/9001/2/1999-03-02',
        'membership:cow-alliances-4.1/9001/20/1999-03-02',
      ]);
      await trueHash(graph);
      await undo(graph, 2);
      const { hash } = await readHead(graph);
      expect(hash).toBe(upgraded?.hashAfter);
    });

    test('loses what was imported of the Factbook of 2026, so that nothing is there twice', async () => {
      await graph.write([
        {
          text: `MATCH (m:Membership)-[:FROM_SOURCE]->(:Dataset {id: 'source:factbook-2026'}) MATCH (m)-[r]->() SET m.imported = true, r.imported = true`,
          parameters: {},
        },
      ]);
      await loadBundled(graph, dataFolder, () => undefined);
      const lines = (await linesOf(graph)).map((line) => JSON.parse(line) as NewLine);
      expect(lines.filter(({ id }) => id.includes('factbook-2026'))).toEqual([]);
      expect(lines.some(({ id }) => id === 'membership:factbook/csto/kgz/2007')).toBe(true);
      await trueHash(graph);
    });

    test('its text after the upgrade is one that can be restored', async () => {
      await upgrade(graph);
      const lines: string[] = [];
      for await (const line of graphText(graph)) lines.push(line);
      expectSame(lines.slice(2), await linesOf(graph));
    });
  });
}

interface NewLine {
  readonly id: string;
  readonly type: string;
  readonly origins: readonly string[];
  readonly fact: Readonly<Record<string, unknown>>;
}

function expectKept(node: OldLine, line: NewLine | undefined): void {
  if (line === undefined) throw new Error(`${node.id} is lost.`);
  expect(line.origins, node.id).toEqual([
    ...(node.shipped ? ['data'] : []),
    ...(node.imported ? ['import:earlier'] : []),
  ]);
  const type = typeNamed(line.type);
  if (type === undefined) throw new Error(`There is no type ${line.type}.`);
  for (const [name, plan] of givenFields(type)) {
    if (name === 'id') continue;
    if (plan.kind === 'property') {
      const value = node.properties[plan.property];
      const none = value === undefined || (Array.isArray(value) && value.length === 0);
      expect(line.fact[name], `${node.id} ${name}`).toEqual(none ? undefined : value);
      continue;
    }
    const ends = node.relationships.filter((each) => each.type === plan.type).map(({ to }) => to);
    const found = [line.fact[name] ?? []].flat();
    if (plan.kind === 'parts') expect(found, `${node.id} ${name}`).toHaveLength(ends.length);
    else expect(found, `${node.id} ${name}`).toEqual([...ends].sort());
  }
}

/**
 * The model has gained fields since, and the bundled data their values: of that version's own nothing is corrected but
 * that a statement shows where its passages meet.
 */
async function expectOnlyGained(graph: Graph, lines: readonly NewLine[]): Promise<void> {
  const facts = new Map(lines.map(({ id, fact }) => [id, fact]));
  for (const { kind, id, before } of await readEntries(graph, 1)) {
    if (kind !== 'CORRECTED' || before === null) continue;
    for (const [field, was] of Object.entries(before)) {
      if (field === 'type' || field === 'id') continue;
      const is = facts.get(id)?.[field];
      if (Array.isArray(was)) expect(is, `${id} ${field}`).toEqual(expect.arrayContaining(was));
      else expect(withoutJoints(is), `${id} ${field}`).toEqual(was);
    }
  }
}

function withoutJoints(value: unknown): unknown {
  return typeof value === 'string' ? value.replaceAll(' […]', '') : value;
}

/** Writes the nodes and relationships as that version had stored them. */
async function storeAsBefore(graph: Graph): Promise<void> {
  const stamps = ({ shipped, imported }: Pick<OldLine, 'shipped' | 'imported'>) => ({
    ...(shipped ? { shipped: 'hash of data' } : {}),
    ...(imported ? { imported: true } : {}),
  });
  const nodes = [...grouped(old, ({ labels }) => labels.join(':'))].map(([labels, lines]) => ({
    text: `UNWIND $rows AS row CREATE (n:${labels}) SET n = row`,
    parameters: { rows: lines.map((line) => ({ ...line.properties, ...stamps(line) })) },
  }));
  const links = old.flatMap(({ id, relationships }) =>
    relationships.map((each) => ({ from: id, ...each })),
  );
  const relationships = [...grouped(links, ({ type }) => type)].map(([type, rows]) => ({
    text: `UNWIND $rows AS row MATCH (a {id: row.from}) MATCH (b {id: row.to}) CREATE (a)-[r:${type}]->(b) SET r = row.stamps`,
    parameters: {
      rows: rows.map(({ from, to, ...each }) => ({ from, to, stamps: stamps(each) })),
    },
  }));
  await graph.write([
    ...nodes,
    ...relationships,
    {
      text: `CREATE (:Load {id: 'graph', hash: 'old'}) CREATE (:Load {id: 'shipped', hash: 'hash of data'})`,
      parameters: {},
    },
  ]);
}
