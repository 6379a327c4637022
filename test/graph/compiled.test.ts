/** A compiled statement runs with its parameters, and takes no name that the data model does not have. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { reading, writing } from '../../src/graph/compiled.ts';
import { openEmbedded } from '../../src/graph/embedded.ts';
import type { Graph } from '../../src/graph/graph.ts';

const create = writing<
  [names: { labels: readonly string[] }, parameters: { names: readonly string[] }],
  readonly [count: number]
>('UNWIND $names AS name CREATE (f:<Labels> {name: name}) RETURN count(*) AS count', {
  Labels: new Set(['Fleet:Node', 'Base:Node']),
});
const longer = reading<[parameters: { than: number }], readonly [name: string]>(
  'MATCH (f:Fleet) WHERE size(f.name) > $than RETURN f.name AS name ORDER BY name',
);
const all = reading<[], readonly [name: string]>(
  'MATCH (f:Node) RETURN f.name AS name ORDER BY name',
);
const named = reading<[names: { label: string }], readonly [name: string]>(
  'MATCH (f:<Label>) RETURN f.name AS name',
  { Label: new Set(['Base']) },
);

let graph: Graph;
beforeAll(async () => {
  graph = openEmbedded();
  const [fleets] = await graph.write([
    create.statement({ labels: ['Node', 'Fleet'] }, { names: ['Northern', 'Home', 'Baltic'] }),
    create.statement({ labels: ['Base', 'Node'] }, { names: ['Kiel'] }),
  ]);
  expect(create.rows(fleets)).toEqual([[3]]);
});
afterAll(() => graph.close());

test('called, a statement that reads gives its rows', async () => {
  expect(await longer(graph, { than: 4 })).toEqual([['Baltic'], ['Northern']]);
  expect(await all(graph)).toEqual([['Baltic'], ['Home'], ['Kiel'], ['Northern']]);
  expect(await named(graph, { label: 'Base' })).toEqual([['Kiel']]);
});

test('its values stay parameters, and labels are sorted', () => {
  expect(longer.statement({ than: 4 })).toEqual({
    text: 'MATCH (f:Fleet) WHERE size(f.name) > $than RETURN f.name AS name ORDER BY name',
    parameters: { than: 4 },
  });
  expect(create.statement({ labels: ['Node', 'Fleet'] }, { names: [] }).text).toContain(
    'CREATE (f:Fleet:Node {',
  );
});

test.each([[['Fleet']], [['Fleet', 'Node', 'Base']], [['Fleet:Node) DETACH DELETE (f']], [[]]])(
  'labels that the model does not have are refused: %j',
  (labels) => {
    expect(() => create.statement({ labels }, { names: [] })).toThrow(
      `<Labels> cannot be "${[...labels].sort().join(':')}", which the data model does not have: UNWIND`,
    );
  },
);
