/** What an engine promises of writes: all statements take effect, or none. */
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Graph, Write } from '../../src/graph/graph.ts';
import type { Engine } from '../support/engine.ts';

const create: Write = {
  text: 'UNWIND $ids AS id CREATE (n:Scratch {id: id}) RETURN count(*)',
  parameters: { ids: ['a', 'b'] },
  expect: { rows: 2, what: 'nodes of Scratch' },
};

/** One of the three ends is missing. */
const relate: Write = {
  text: `UNWIND $ids AS id
MATCH (a:Scratch {id: 'a'})
MATCH (b:Scratch {id: id})
MERGE (a)-[:OF_STATE]->(b)
RETURN count(*)`,
  parameters: { ids: ['a', 'b', 'c'] },
  expect: { rows: 3, what: 'relationships OF_STATE' },
};

export function writesOn({ name, skipped, open }: Pick<Engine, 'name' | 'skipped' | 'open'>): void {
  describe.skipIf(skipped !== undefined)(`writes on ${name}`, () => {
    let graph: Graph;

    beforeAll(async () => {
      graph = await open();
    });
    afterEach(async () => {
      await graph.write([{ text: 'MATCH (n:Scratch) DETACH DELETE n', parameters: {} }]);
    });
    afterAll(() => graph.close());

    const written = async () => {
      const text =
        'MATCH (n:Scratch) OPTIONAL MATCH (n)-[r]->() RETURN n.id, count(r) ORDER BY n.id';
      return graph.read({ text, parameters: {} });
    };

    test('gives the rows of each statement', async () => {
      const count: Write = { text: 'MATCH (n:Scratch) RETURN count(*)', parameters: {} };
      expect(await graph.write([create, count])).toEqual([[[2]], [[2]]]);
      expect(await written()).toEqual([
        ['a', 0],
        ['b', 0],
      ]);
    });

    test('one that finds fewer rows than expected takes back all before it', async () => {
      await expect(graph.write([create, relate])).rejects.toThrow(
        'Of 3 relationships OF_STATE, 2 could be written: an end is missing.',
      );
      expect(await written()).toEqual([]);
    });

    test('and so all behind it, while the graph takes further writes', async () => {
      const more = { ...create, parameters: { ids: ['c', 'd'] } };
      await expect(graph.write([relate, more])).rejects.toThrow(
        'Of 3 relationships OF_STATE, 0 could be written',
      );
      expect(await written()).toEqual([]);
      const rest = { ...relate, parameters: { ids: ['a', 'b'] } };
      await graph.write([create, { ...rest, expect: { rows: 2, what: 'relationships' } }]);
      expect(await written()).toEqual([
        ['a', 2],
        ['b', 0],
      ]);
    });

    test('one on which others rest says what is wrong, and not those behind it', async () => {
      const guard: Write = {
        text: "MATCH (n:Scratch {id: 'c'}) RETURN count(n)",
        parameters: {},
        expect: { rows: 1, what: 'stores', otherwise: 'The graph has changed.' },
      };
      // It would fail by itself: the nodes are not there.
      const broken: Write = { text: 'RETURN toUpper(1) + $missing', parameters: {} };
      await expect(graph.write([create, guard, broken])).rejects.toThrow('The graph has changed.');
      expect(await written()).toEqual([]);
    });

    test('one that gives no row at all is not what was expected', async () => {
      const none: Write = {
        text: "MATCH (n:Scratch {id: 'c'}) RETURN 1",
        parameters: {},
        expect: { rows: 1, what: 'revisions' },
      };
      await expect(graph.write([create, none])).rejects.toThrow(
        'Of 1 revisions, none could be written',
      );
      expect(await written()).toEqual([]);
    });
  });
}
