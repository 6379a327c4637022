/** Exports on an engine: golden files, the API's own answers in them, and what is refused. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Graph } from '../../src/graph/graph.ts';
import { answerOf } from '../support/ask.ts';
import { recorded } from '../support/engine.ts';
import type { Engine } from '../support/engine.ts';
import { exported } from './exported.ts';
import type { Asked } from './exported.ts';
import { refusals } from './refusals.ts';

const article = 'article:times-of-central-asia-2018-06-21-csto-recruiters';
const articleDay = { asOf: '2018-06-21', sources: article };
const tripleAlliance = { from: '1882', to: '1883' };

const golden: readonly Asked[] = [
  ['network', 'csv', articleDay],
  ['network', 'json', articleDay],
  ['network', 'graphml', articleDay],
  ['network', 'gexf', articleDay],
  ['members', 'csv', articleDay],
  ['members', 'csv', tripleAlliance],
  ['members', 'json', tripleAlliance],
  ['dyads', 'csv', tripleAlliance],
  ['dyads', 'json', tripleAlliance],
  ['dyads', 'graphml', { from: '1882', to: '1882', obligations: 'DEFENSE,NEUTRALITY' }],
  ['disputes', 'csv', { asOf: '2012-06-30', sources: 'source:atop-4.01,source:cow-alliances-4.1' }],
  ['disputes', 'json', { from: '1954', to: '1956' }],
];

const folder = fileURLToPath(new URL('golden/', import.meta.url));

export function exportsOn(engine: Engine): void {
  describe.skipIf(engine.skipped !== undefined)(`exports on ${engine.name}`, () => {
    let graph: Graph;
    beforeAll(async () => {
      graph = await engine.open();
    });
    afterAll(() => graph.close());

    test.each(golden)('%s as %s, %o, is the golden file', async (...asked) => {
      const { name, text } = await exported(graph, ...asked);
      const file = `${folder}${name}.golden`;
      const withoutHash = text.replace(/[0-9a-f]{64}/, 'HASH');
      if (process.env.UPDATE_CASES !== undefined && engine.name === 'embedded') {
        writeFileSync(file, withoutHash);
      }
      if (!existsSync(file)) throw new Error(`${file} is missing: run UPDATE_CASES=1 vitest run.`);
      expect(withoutHash).toBe(readFileSync(file, 'utf8'));
    });

    test('each golden file is one of the above', () => {
      expect(readdirSync(folder)).toHaveLength(golden.length);
    });

    test('a network is the API’s', async () => {
      const { nodes, edges } = JSON.parse(
        (await exported(graph, 'network', 'json', { asOf: '2001-01-01' })).text,
      ) as Record<string, readonly Record<string, unknown>[]>;
      const { network } = (await answerOf(
        graph,
        `{ network(asOf: "2001-01-01") {
          nodes { state { id name } degree }
          edges { a { id } b { id } weight certainty obligations promises promised alliances { id } } } }`,
      )) as { network: { nodes: readonly ApiNode[]; edges: readonly ApiEdge[] } };
      expect(nodes?.map(({ id, name, degree }) => ({ state: { id, name }, degree }))).toEqual(
        network.nodes,
      );
      expect(edges).toEqual(
        network.edges.map(({ a, b, alliances, ...edge }) => ({
          ...edge,
          source: a.id,
          target: b.id,
          alliances: alliances.map(({ id }) => id),
        })),
      );
    });

    test('the members of a day are the API’s', async () => {
      const rows = await csvRows(graph, ['members', 'csv', { asOf: '2001-01-01' }]);
      const { alliances } = (await answerOf(
        graph,
        `{ alliances(first: 1000, asOf: "2001-01-01") { nodes { id members {
          state { id name } certainty affirmedBy { id } supposedBy { id } presumedBy { id } deniedBy { id } } } } }`,
      )) as { alliances: { nodes: readonly { id: string; members: readonly ApiMember[] }[] } };
      const ids = (sources: readonly { id: string }[]) => sources.map(({ id }) => id).join('|');
      const expected = alliances.nodes.flatMap(({ id, members }) =>
        members.map((member) => [
          id,
          member.state.id,
          member.state.name,
          member.certainty,
          ids(member.affirmedBy),
          ids(member.supposedBy),
          ids(member.presumedBy),
          ids(member.deniedBy),
        ]),
      );
      const columns = ['alliance', 'state', 'state_name', 'certainty'];
      const sides = ['affirmed_by', 'supposed_by', 'presumed_by', 'denied_by'];
      const found = rows.map((row) => [...columns, ...sides].map((column) => row[column]));
      expect(found.sort()).toEqual(expected.sort());
    });

    test('disputes are the API’s, in its order', async () => {
      const rows = await csvRows(graph, ['disputes', 'csv', {}]);
      const { disputes } = (await answerOf(
        graph,
        `{ disputes(first: 1000) { nodes {
          alliance { id } state { id } affirmedBy { id } deniedBy { id } from until days } } }`,
      )) as { disputes: { nodes: readonly ApiDispute[] } };
      expect(rows.length).toBeGreaterThan(100);
      expect(
        rows.map((row) => [row.alliance, row.state, row.affirmed_by, row.denied_by, row.from]),
      ).toEqual(
        disputes.nodes.map(({ alliance, state, affirmedBy, deniedBy, from }) => [
          alliance.id,
          state.id,
          affirmedBy.id,
          deniedBy.id,
          from,
        ]),
      );
    });

    test('a state has the code of the year: today’s Germany is 260 until 1989', async () => {
      const rows = await csvRows(graph, ['members', 'csv', { from: '1988', to: '1991' }]);
      const codes = (state: string) => [
        ...new Set(
          rows.filter((row) => row.state === state).map(({ year, ccode }) => `${year} ${ccode}`),
        ),
      ];
      expect(codes('state:deu')).toEqual(['1988 260', '1989 260', '1990 255', '1991 255']);
      expect(codes('state:cow-265')).toEqual(['1988 265', '1989 265', '1990 265']);
      expect(codes('state:cow-345')).toEqual(['1988 345', '1989 345', '1990 345', '1991 345']);
    });

    test('the lower COW code comes first, in rows sorted by both', async () => {
      const rows = await csvRows(graph, ['dyads', 'csv', { from: '1989', to: '1990' }]);
      const keys = rows.map((row) => [row.year, row.ccode1, row.ccode2].map(Number));
      expect(keys.every(([, one = 0, two = 0]) => one < two)).toBe(true);
      expect([...keys].sort(byNumbers)).toEqual(keys);
      expect(new Set(keys.map(String)).size).toBe(keys.length);
    });

    test('every file names the graph’s hash, which is read once, and cites who tells of it', async () => {
      const { graph: info } = (await answerOf(graph, '{ graph { hash } }')) as {
        graph: { hash: string };
      };
      for (const [subject, format, options] of golden) {
        const recording = recorded(graph);
        const { text } = await exported(recording.graph, subject, format, options);
        expect(text).toContain(info.hash);
        expect(recording.statements.length).toBeLessThanOrEqual(8);
        expect(text).toContain(options.sources?.includes(article) ? 'Kwan' : 'Leeds');
        expect(text).not.toContain('Archigos');
      }
    });

    refusals(() => graph);

    test.each(['1500-01-01', '2150-01-01'])(
      'a day far off (%s) is empty or presumed',
      async (asOf) => {
        const rows = await csvRows(graph, ['members', 'csv', { asOf }]);
        expect(new Set(rows.map(({ certainty }) => certainty))).toEqual(
          new Set(asOf < '2000' ? [] : ['PRESUMED']),
        );
      },
    );
  });
}

interface ApiNode {
  readonly state: { readonly id: string; readonly name: string };
  readonly degree: number;
}

interface Id {
  readonly id: string;
}

interface ApiEdge {
  readonly a: Id;
  readonly b: Id;
  readonly alliances: readonly Id[];
}

interface ApiMember {
  readonly state: { readonly id: string; readonly name: string };
  readonly certainty: string;
  readonly affirmedBy: readonly Id[];
  readonly supposedBy: readonly Id[];
  readonly presumedBy: readonly Id[];
  readonly deniedBy: readonly Id[];
}

interface ApiDispute {
  readonly alliance: Id;
  readonly state: Id;
  readonly affirmedBy: Id;
  readonly deniedBy: Id;
  readonly from: string;
}

async function csvRows(graph: Graph, asked: Asked): Promise<Record<string, string>[]> {
  const { text } = await exported(graph, ...asked);
  return parse(text, { columns: true, comment: '#', comment_no_infix: true });
}

function byNumbers(a: readonly number[], b: readonly number[]): number {
  const index = a.findIndex((value, place) => value !== b[place]);
  return index === -1 ? 0 : (a[index] ?? 0) - (b[index] ?? 0);
}
