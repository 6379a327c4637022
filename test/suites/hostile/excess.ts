/** Requests that are too large, too deep or too dear. */
import { describe, expect, test } from 'vitest';
import type { Served } from '../../support/served.ts';
import { effectOf, refusal } from './answers.ts';

export function excess(server: () => Served): void {
  /** Refuses at once: long before any database could have answered. */
  const refusedAtOnce = async (
    query: string,
    status: number,
    code: string,
    variables?: Readonly<Record<string, unknown>>,
  ) => {
    server().statements.length = 0;
    const started = performance.now();
    const error = await refusal(server().ask(query, variables), status, code);
    expect(performance.now() - started).toBeLessThan(2000);
    return error.extensions;
  };

  describe('too deep, too many, too dear', () => {
    test('60 levels of fields are refused, with the limit and the figure', async () => {
      const levels = 20;
      const query = `{ alliance(id: "alliance:csto") ${'{ memberships { nodes { alliance '.repeat(levels)} { id } ${'} } }'.repeat(levels)} }`;
      const { limit, figure } = await refusedAtOnce(query, 400, 'COST_LIMIT_EXCEEDED');
      expect({ limit, figure }).toEqual({ limit: 15, figure: 62 });
      expect(server().statements).toEqual([]);
    });

    test('a cost over the limit is refused, with the limit and the figure', async () => {
      const query =
        '{ alliances(first: 1000) { nodes { memberships(first: 1000) { nodes { id } } } } }';
      const error = await refusal(server().ask(query), 400, 'COST_LIMIT_EXCEEDED');
      expect(error.extensions).toMatchObject({ limit: 500_000, figure: 1_001_000 });
      expect(error.message).toMatch(/1001000.*500000/);
    });

    test('what a computed list multiplies is counted by the length of the list', async () => {
      const query =
        '{ network(asOf: "2001-01-01") { edges { alliances { memberships(first: 100) { nodes { id } } } } } }';
      const { limit, figure } = await refusedAtOnce(query, 400, 'COST_LIMIT_EXCEEDED');
      expect({ limit, figure }).toEqual({
        limit: 500_000,
        figure: 1 + 5_000 * (1 + 3 * (1 + 100)),
      });
      expect(server().statements).toEqual([]);
    });

    test('one megabyte of query is refused', async () => {
      const query = `{ alliance(id: "alliance:csto") { ${'name '.repeat(200_000)} } }`;
      expect(query.length).toBeGreaterThan(1_000_000);
      await refusedAtOnce(query, 413, 'BAD_REQUEST');
      const spaces = `{ alliance(id: "alliance:csto") { name } }${' '.repeat(1_000_000)}`;
      await refusedAtOnce(spaces, 413, 'BAD_REQUEST');
    });
  });

  describe('aliases', () => {
    test.each([
      ['a root field', `{ ${aliases(10_000, 'graph{hash}')} }`],
      ['a property', ofAlliances(aliases(10_000, 'name'))],
      ['a relationship', ofAlliances(aliases(8_000, 'terms{totalCount}'))],
    ])('10,000 of %s are refused', async (_name, query) => {
      await refusedAtOnce(query, 400, 'GRAPHQL_PARSE_FAILED');
    });

    test('51 of a root field are refused', async () => {
      const query = `{ ${aliases(51, 'alliance(id: "alliance:csto") { id }')} }`;
      await refusedAtOnce(query, 400, 'COST_LIMIT_EXCEEDED');
    });

    test('3,000 of a property are one column', async () => {
      const { codes, texts } = await effectOf(server(), ofAlliances(aliases(3_000, 'name')));
      expect(codes).toEqual([]);
      expect(texts.map(({ length }) => length)).toEqual([expect.any(Number)]);
      expect(texts[0]?.length).toBeLessThan(500);
    });

    test.each([
      ['connections', aliases(700, 'memberships(first: 1) { nodes { id } }')],
      ['counts', aliases(1_200, 'memberships { totalCount }')],
      ['lists', aliases(1_500, 'identifiers { value }')],
    ])('more %s than a database can plan are refused', async (_name, selections) => {
      const query = ofAlliances(selections);
      const { limit, figure } = await refusedAtOnce(query, 200, 'COST_LIMIT_EXCEEDED');
      expect(figure).toBeGreaterThan(limit as number);
    });
  });

  describe('filters', () => {
    const query = 'query ($where: AllianceWhere) { alliances(where: $where) { totalCount } }';

    test.each([
      // The embedded engine would overflow its stack, and the process would be gone.
      ['2,000 alternatives of relationships', { or: Array(2_000).fill(byMembership({})) }],
      ['2,000 conditions of relationships', { and: Array(2_000).fill(byMembership({})) }],
      ['60,000 conditions of nothing', { or: Array(60_000).fill({}) }],
      ['8,000 conditions of ids', { or: Array(8_000).fill({ id: { eq: 'a:b' } }) }],
      // Neither engine would come to an end.
      ['8 relationships within each other', nested(4)],
      ['40 relationships within each other', nested(20)],
    ])('%s are refused', async (_name, where) => {
      const { limit, figure } = await refusedAtOnce(query, 200, 'COST_LIMIT_EXCEEDED', { where });
      expect(figure).toBeGreaterThan(limit as number);
    });

    test('200 negations within each other are refused', async () => {
      const where = Array(200)
        .fill(0)
        .reduce<object>((inner) => ({ not: inner }), {});
      await refusedAtOnce(query, 400, 'COST_LIMIT_EXCEEDED', { where });
    });

    test('ten thousand operands are one list', async () => {
      const ids = Array.from({ length: 10_000 }, (_, index) => `a:${index}`);
      const answer = await server().ask(query, { where: { id: { in: ids } } });
      expect(answer.body).toEqual({ data: { alliances: { totalCount: 0 } } });
    });
  });
}

function aliases(count: number, field: string): string {
  return Array.from({ length: count }, (_, index) => `a${index}:${field}`).join(' ');
}

function ofAlliances(selections: string): string {
  return `{ alliances(first: 2) { nodes { ${selections} } } }`;
}

function byMembership(where: object): object {
  return { memberships: { some: where } };
}

/** Through twice as many relationships. */
function nested(times: number): object {
  return Array(times)
    .fill(0)
    .reduce<object>((inner) => byMembership({ alliance: inner }), {});
}
