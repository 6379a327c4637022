/** Ids, cursors, pages, days, filters and requests that are not what they should be. */
import { getNamedType } from 'graphql';
import type { GraphQLInputObjectType } from 'graphql';
import { describe, expect, test } from 'vitest';
import type { Served } from '../../support/served.ts';
import {
  askedFields,
  connections,
  dayScalars,
  filterOf,
  literal,
  nullFilters,
  whereOf,
} from '../../support/text-places.ts';
import type { Asked } from '../../support/text-places.ts';
import { effectOf, errorsOf, forged, refusal } from './answers.ts';

const atRoot = ({ coordinate }: Asked): boolean => coordinate.startsWith('Query.');

export function mistakes(server: () => Served): void {
  describe('ids', () => {
    test('one that names nothing is null, and no error', async () => {
      const { status, body } = await server().ask(
        `{ alliance(id: "alliance:nowhere") { id } node(id: "x:y") { id } nodes(ids: ["a:b", "alliance:csto"]) { id } }`,
      );
      expect({ status, body }).toEqual({
        status: 200,
        body: { data: { alliance: null, node: null, nodes: [null, { id: 'alliance:csto' }] } },
      });
    });

    test('one of another type is null as well', async () => {
      const { body } = await server().ask('{ state(id: "alliance:csto") { id } }');
      expect(body).toEqual({ data: { state: null } });
    });

    test.each([
      '',
      'csto',
      'alliance:',
      ':csto',
      'alliance:a b',
      'alliance:\u0000',
      'alliance:\ud800',
      `alliance:${'x'.repeat(251)}`,
      'x'.repeat(100_000),
    ])('one that is malformed is refused: %j', async (id) => {
      for (const field of ['node(id: $id)', 'alliance(id: $id)', 'nodes(ids: [$id])']) {
        server().statements.length = 0;
        const asked = server().ask(`query ($id: ID!) { ${field} { id } }`, { id });
        const { message, path } = await refusal(asked, 200, 'BAD_USER_INPUT');
        expect(message).toContain('is not an id');
        expect(message.length).toBeLessThan(250);
        expect(path).toEqual([field.split('(')[0]]);
        expect(server().statements).toEqual([]);
      }
    });

    test('more than a thousand are refused', async () => {
      const ids = Array.from({ length: 1001 }, (_, index) => `a:${index}`);
      const query = 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }';
      await refusal(server().ask(query, { ids }), 200, 'BAD_USER_INPUT');
      expect(await effectOf(server(), query, { ids: ids.slice(1) })).toMatchObject({ codes: [] });
    });
  });

  describe('pages', () => {
    test.each([
      ['first: -1', 'must be from 0 to 1000, found -1'],
      ['last: -1', 'must be from 0 to 1000, found -1'],
      ['first: 1001', 'must be from 0 to 1000, found 1001'],
      ['last: 100000', 'must be from 0 to 1000, found 100000'],
      ['first: 1, last: 1', 'exclude each other'],
      ['first: 0, last: 0', 'exclude each other'],
    ])('%s is refused', async (args, message) => {
      for (const query of [
        `{ alliances(${args}) { totalCount nodes { id } } }`,
        `{ alliances(first: 1) { nodes { memberships(${args}) { nodes { id } } } } }`,
      ]) {
        const error = await refusal(server().ask(query), 200, 'BAD_USER_INPUT');
        expect(error.message).toContain(message);
      }
    });

    test.each(['first: 2147483647', 'last: 500001'])('%s costs too much', async (args) => {
      const query = `{ alliances(${args}) { nodes { id } } }`;
      await refusal(server().ask(query), 400, 'COST_LIMIT_EXCEEDED');
    });

    test.each(['first: 2147483648', 'first: 1e3', 'first: "10"', 'first: 1.5', 'first: true'])(
      '%s is no valid question',
      async (args) => {
        const query = `{ alliances(${args}) { nodes { id } } }`;
        await refusal(server().ask(query), 400, 'GRAPHQL_VALIDATION_FAILED');
      },
    );

    test.each([2 ** 31, 1e300, 1.5, '10', true, [1], { first: 1 }])(
      'a variable that is no whole number is refused: %j',
      async (first) => {
        const query = 'query ($first: Int) { alliances(first: $first) { nodes { id } } }';
        await refusal(server().ask(query, { first }), 400, 'BAD_USER_INPUT');
      },
    );

    test('a page of none is one', async () => {
      const query = '{ alliances(first: 0) { nodes { id } pageInfo { hasNextPage endCursor } } }';
      expect((await server().ask(query)).body).toEqual({
        data: { alliances: { nodes: [], pageInfo: { hasNextPage: true, endCursor: null } } },
      });
    });
  });

  describe('cursors', () => {
    const cursorAt = async (field: string): Promise<string> => {
      const { body } = await server().ask(`{ page: ${field} { pageInfo { endCursor } } }`);
      const { page } = body.data as { readonly page: { readonly pageInfo: Info } };
      return page.pageInfo.endCursor;
    };
    const pages = ['after', 'before'].map(
      (argument) => `query ($cursor: String) { alliances(${argument}: $cursor) { nodes { id } } }`,
    );

    test.each([
      ['another ordering', 'alliances(first: 1, orderBy: { name: DESC })'],
      ['another direction', 'alliances(first: 1, orderBy: { id: DESC })'],
      ['another field', 'states(first: 1)'],
    ])('one of %s is refused', async (_name, field) => {
      const cursor = await cursorAt(field);
      for (const query of pages) {
        const error = await refusal(server().ask(query, { cursor }), 200, 'BAD_USER_INPUT');
        expect(error.message).toContain('belongs to');
      }
    });

    test('one of this field and ordering is not', async () => {
      const cursor = await cursorAt('alliances(first: 1)');
      for (const query of pages) {
        expect(await effectOf(server(), query, { cursor })).toMatchObject({ codes: [] });
      }
    });

    test('one of the root is none of a node’s field', async () => {
      const cursor = await cursorAt('memberships(first: 1)');
      const query =
        'query ($cursor: String) { alliances { nodes { memberships(after: $cursor) { nodes { id } } } } }';
      await refusal(server().ask(query, { cursor }), 200, 'BAD_USER_INPUT');
    });

    test.each([
      '',
      'x',
      'null',
      '*'.repeat(100),
      ...[null, {}, [], ['a'], [1, 2], 'Query.alliances'].map(forged),
      ...[{}, [], true, ['a']].map((value) => forged(['Query.alliances', 'id ASC', value])),
      forged(['Query.alliances', 'id ASC']),
      forged(['Query.alliances', 'id ASC', 'a', 'b']),
      forged(['Query.alliances', "id ASC'", 'a']),
      forged(['Query.alliances', 'id ASC', 'a']).slice(0, -4),
    ])('one that is malformed is refused: %j', async (cursor) => {
      for (const query of pages) {
        server().statements.length = 0;
        await refusal(server().ask(query, { cursor }), 200, 'BAD_USER_INPUT');
        expect(server().statements).toEqual([]);
      }
    });

    test.each([0, -1, 1e300, 1.5, null])(
      'one with a key of another type harms nobody: %j',
      async (key) => {
        const cursor = forged(['Query.alliances', 'id ASC', key]);
        for (const query of pages) {
          const { codes } = await effectOf(server(), query, { cursor });
          expect(codes.filter((code) => code !== 'BAD_USER_INPUT')).toEqual([]);
        }
      },
    );
  });

  describe('days', () => {
    const badDays = ['2024-02-30', '1992-5-15', '2024-13-01', '0000-01-01', 'tomorrow', ''];

    test.each(badDays)('%j is refused wherever a day is asked for', async (day) => {
      const places = askedFields.flatMap((asked) =>
        asked.field.args
          .filter(({ type }) => dayScalars.has(getNamedType(type).name))
          .map(({ name }) => ({ asked, name })),
      );
      expect(places.length).toBeGreaterThan(40);
      server().statements.length = 0;
      for (const { asked, name } of places) {
        const asLiteral = asked.inQuestion(asked.selection({ [name]: literal(day) }));
        await refusal(server().ask(asLiteral), 400, 'BAD_USER_INPUT');
        // The same scalar reads it, so that one day does.
        if (day !== badDays[0]) continue;
        const asVariable = asked.inQuestion(asked.selection({ [name]: '$day' }));
        const question = server().ask(`query ($day: Date!) ${asVariable}`, { day });
        await refusal(question, 400, 'BAD_USER_INPUT');
      }
      expect(server().statements).toEqual([]);
    });

    test.each(badDays)('%j is refused as an operand of every filter', async (day) => {
      server().statements.length = 0;
      for (const asked of connections.filter(atRoot)) {
        const filter = filterOf(whereOf(asked), (scalar) =>
          dayScalars.has(scalar) ? day : undefined,
        );
        const operands = JSON.stringify(filter).split(JSON.stringify(day)).length - 1;
        if (operands === 0) continue;
        const answer = await server().ask(
          asked.inQuestion(asked.selection({ where: literal(filter) })),
        );
        expect(answer.status, asked.coordinate).toBe(400);
        const codes = errorsOf(answer).map(({ extensions }) => extensions.code);
        // With a hundred errors graphql-js has enough of it, and says so.
        const isTooMany = operands > 100;
        expect(codes).toEqual([
          ...Array<string>(Math.min(operands, 100)).fill('BAD_USER_INPUT'),
          ...(isTooMany ? ['GRAPHQL_VALIDATION_FAILED'] : []),
        ]);
      }
      expect(server().statements).toEqual([]);
    });

    test('a leap day is one', async () => {
      const query = '{ alliance(id: "alliance:csto", asOf: "2024-02-29") { id } }';
      expect(await effectOf(server(), query)).toMatchObject({ codes: [] });
    });
  });

  describe('null in filters', () => {
    const known = new Set<GraphQLInputObjectType>();
    test.each(connections.filter(atRoot))('is refused: $coordinate', async (asked) => {
      const where = whereOf(asked);
      const query = `query ($where: ${where.name}) ${asked.inQuestion(asked.selection({ where: '$where' }))}`;
      server().statements.length = 0;
      for (const filter of nullFilters(where, known)) {
        const question = server().ask(query, { where: filter });
        const { message } = await refusal(question, 200, 'BAD_USER_INPUT');
        expect(message, JSON.stringify(filter)).toContain('is null');
      }
      expect(server().statements).toEqual([]);
    });
  });

  describe('requests', () => {
    test.each(['{"query": "{ alliance', 'no JSON', '\u0000', '{"query": }'])(
      'broken JSON is refused: %j',
      async (body) => {
        await refusal(server().post(body), 400, 'BAD_REQUEST');
      },
    );

    test.each(['{ alliance(id: "a:b") { id }', '{ "a" }', '{ \u0000 }', '}{'])(
      'what is no GraphQL is refused: %j',
      async (query) => {
        await refusal(server().ask(query), 400, 'GRAPHQL_PARSE_FAILED');
      },
    );

    test.each([
      '{ alliances { ...A } } fragment A on AllianceConnection { ...A }',
      '{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }',
      '{ nothing }',
      '{ node { id } }',
      '{ alliance(id: "a:b") }',
      '{ alliances(where: { name: { matches: "x" } }) { totalCount } }',
    ])('what is not valid is refused: %s', async (query) => {
      const answer = await server().ask(query);
      const codes = errorsOf(answer).map(({ extensions }) => extensions.code);
      expect(answer.status).toBe(400);
      expect([...new Set(codes)]).toEqual(['GRAPHQL_VALIDATION_FAILED']);
      expect(answer.body).not.toHaveProperty('data');
    });

    const everyAlliance = (argument: string): string =>
      `alliances(${argument}) { totalCount nodes { id } }`;
    test.each([
      ['ID!', 'node(id: $value) { id }', [{}, [], true, null]],
      ['[ID!]!', 'nodes(ids: $value) { id }', [null, [null], [{}], true]],
      ['String', everyAlliance('after: $value'), [1, true, {}, ['a', 'b']]],
      ['Date', everyAlliance('asOf: $value'), [1992, true, {}, []]],
      ['AllianceWhere', everyAlliance('where: $value'), ['x', 1, { nome: {} }, { or: [null] }]],
      [
        '[AllianceOrder!]',
        everyAlliance('orderBy: $value'),
        ['name', [{}], [null], [{ name: 'UP' }], [{ id: 'ASC', name: 'ASC' }]],
      ],
      [
        'AllianceKindFilter',
        everyAlliance('where: { kind: $value }'),
        [{ eq: 'CLUB' }, { in: ['PACT', 1] }],
      ],
    ])('a variable that is no %s is refused', async (type, field, values) => {
      for (const value of values) {
        const asked = server().ask(`query ($value: ${type}) { ${field} }`, { value });
        await refusal(asked, 400, 'BAD_USER_INPUT');
      }
    });

    test('forms of other sites get nowhere: CSRF prevention is on', async () => {
      const query = '{ alliance(id: "alliance:csto") { id } }';
      const address = `/graphql?query=${encodeURIComponent(query)}`;
      server().statements.length = 0;
      for (const type of [
        'text/plain',
        'application/x-www-form-urlencoded',
        'multipart/form-data; boundary=x',
      ]) {
        const headers = { 'content-type': type };
        await refusal(server().post(JSON.stringify({ query }), headers), 415, 'BAD_REQUEST');
        await refusal(server().get(address, headers), 400, 'BAD_REQUEST');
      }
      await refusal(server().get(address), 400, 'BAD_REQUEST');
      expect(server().statements).toEqual([]);
      const preflighted = await server().get(address, { 'apollo-require-preflight': 'true' });
      expect(preflighted.body).toEqual({ data: { alliance: { id: 'alliance:csto' } } });
    });
  });
}

interface Info {
  readonly endCursor: string;
}
