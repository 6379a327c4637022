/** Walking a connection in pages, either way and of any size, gives what one page of all gives. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Graph } from '../../src/graph/graph.ts';
import { answerOf } from '../support/ask.ts';
import type { Engine } from '../support/engine.ts';

interface Connection {
  readonly what: string;
  /** The root field that the connection lies under, if it is not one itself. */
  readonly under?: string;
  readonly field: string;
  readonly orderBy?: string;
  readonly where?: string;
}

const connections: readonly Connection[] = [
  { what: 'by id, as none asks otherwise', field: 'alliances' },
  { what: 'by id, descending', field: 'alliances', orderBy: '{ id: DESC }' },
  { what: 'by what can be null', field: 'treaties', orderBy: '{ termMonths: ASC }' },
  { what: 'by what can be null, descending', field: 'treaties', orderBy: '{ termMonths: DESC }' },
  {
    what: 'by several',
    field: 'treaties',
    orderBy: '{ secrecy: DESC }, { signed: ASC }, { termMonths: DESC }, { id: DESC }',
  },
  {
    what: 'beneath a node',
    under: 'alliance(id: "alliance:csto")',
    field: 'memberships',
    orderBy: '{ end: DESC }, { start: ASC }',
  },
  {
    what: 'beneath a node, as of a day',
    under: 'alliance(id: "alliance:csto", asOf: "2001-01-01")',
    field: 'memberships',
    orderBy: '{ endMax: ASC }, { role: DESC }',
  },
  {
    what: 'of an interface',
    field: 'subjects',
    orderBy: '{ name: DESC }',
    where: 'or: [{ id: { startsWith: "treaty:" } }, { id: { startsWith: "alliance:c" } }]',
  },
  {
    what: 'of an interface, by a date',
    field: 'assertions',
    orderBy: '{ start: DESC }',
    where: 'id: { contains: "2018" }',
  },
];

interface Page {
  readonly totalCount: number;
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  readonly edges: readonly { readonly cursor: string; readonly node: { readonly id: string } }[];
}

interface Window {
  readonly first?: number;
  readonly last?: number;
  readonly after?: string | null;
  readonly before?: string | null;
  /** A node that is there no longer. */
  readonly gone?: string;
}

export function pagingOn(engine: Engine): void {
  describe.skipIf(engine.skipped !== undefined)(`paging on ${engine.name}`, () => {
    let graph: Graph;
    beforeAll(async () => {
      graph = await engine.open();
    });
    afterAll(() => graph.close());

    describe.each(connections)('$field $what', (connection) => {
      const page = (window: Window) => pageOf(graph, connection, window);
      let all: Page;
      let ids: readonly string[];
      beforeAll(async () => {
        all = await page({ first: 1000 });
        ids = idsOf(all);
      });

      test('one page of all', async () => {
        expect(ids.length).toBeGreaterThan(8);
        expect(new Set(ids).size).toBe(ids.length);
        expect(all.totalCount).toBe(ids.length);
        expect(await page({ last: 1000 })).toEqual(all);
      });

      test.each([1, 3, 8])('forward, %i at a time', async (first) => {
        const walked: string[] = [];
        let after: string | null = null;
        do {
          const { edges, pageInfo, totalCount } = await page({ first, after });
          expect(totalCount).toBe(ids.length);
          expect(pageInfo).toEqual({
            hasNextPage: walked.length + first < ids.length,
            hasPreviousPage: after !== null,
            startCursor: edges[0]?.cursor,
            endCursor: edges.at(-1)?.cursor,
          });
          walked.push(...edges.map(({ node }) => node.id));
          after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
        } while (after !== null);
        expect(walked).toEqual(ids);
      });

      test.each([1, 3, 8])('backward, %i at a time', async (last) => {
        const walked: string[] = [];
        let before: string | null = null;
        do {
          const { edges, pageInfo, totalCount } = await page({ last, before });
          expect(totalCount).toBe(ids.length);
          expect(pageInfo).toEqual({
            hasNextPage: before !== null,
            hasPreviousPage: walked.length + last < ids.length,
            startCursor: edges[0]?.cursor,
            endCursor: edges.at(-1)?.cursor,
          });
          walked.unshift(...edges.map(({ node }) => node.id));
          before = pageInfo.hasPreviousPage ? pageInfo.startCursor : null;
        } while (before !== null);
        expect(walked).toEqual(ids);
      });

      test('between two cursors, from either end', async () => {
        const place = Math.floor(ids.length / 2);
        const after = all.edges[place - 4]?.cursor ?? '';
        const before = all.edges[place + 2]?.cursor ?? '';
        const between = ids.slice(place - 3, place + 2);
        expect(idsOf(await page({ first: 3, after, before }))).toEqual(between.slice(0, 3));
        expect(idsOf(await page({ last: 3, after, before }))).toEqual(between.slice(-3));
        expect(idsOf(await page({ first: 9, after: before, before: after }))).toEqual([]);
      });

      test('a cursor keeps its place when its node is gone', async () => {
        for (const [place, { cursor, node }] of all.edges.entries()) {
          const [next, previous] = await Promise.all([
            page({ first: 2, after: cursor, gone: node.id }),
            page({ last: 2, before: cursor, gone: node.id }),
          ]);
          expect(idsOf(next)).toEqual(ids.slice(place + 1, place + 3));
          expect(idsOf(previous)).toEqual(ids.slice(Math.max(0, place - 2), place));
          expect(next.totalCount).toBe(ids.length - 1);
        }
      });
    });
  });
}

function idsOf({ edges }: Page): readonly string[] {
  return edges.map(({ node }) => node.id);
}

async function pageOf(
  graph: Graph,
  { under, field, orderBy = '', where = '' }: Connection,
  { gone, ...window }: Window,
): Promise<Page> {
  const source = `query ($first: Int, $after: String, $last: Int, $before: String, $gone: [ID!]!) {
    ${under === undefined ? '' : `parent: ${under} {`}
      page: ${field}(
        where: { not: { id: { in: $gone } } ${where} }
        orderBy: [${orderBy}]
        first: $first, after: $after, last: $last, before: $before
      ) {
        totalCount
        pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
        edges { cursor node { id } }
      }
    ${under === undefined ? '' : '}'}
  }`;
  const variables = { ...window, gone: gone === undefined ? [] : [gone] };
  const data = (await answerOf(graph, source, variables)) as Record<'page' | 'parent', unknown>;
  return (under === undefined ? data : (data.parent as typeof data)).page as Page;
}
