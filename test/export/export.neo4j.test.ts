import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Graph } from '../../src/graph/graph.ts';
import { embedded, neo4jOfTheRun, recorded } from '../support/engine.ts';
import { explained } from '../support/explain.ts';
import { exported } from './exported.ts';
import type { Asked } from './exported.ts';
import { exportsOn } from './suite.ts';

const engine = neo4jOfTheRun();

exportsOn(engine);

describe.skipIf(engine.skipped !== undefined)('on both engines', () => {
  let graph: Graph;
  let other: Graph;
  beforeAll(async () => {
    graph = await engine.open();
    other = await embedded.open();
  });
  afterAll(async () => {
    await graph.close();
    await other.close();
  });

  test.each<Asked>([
    ['dyads', 'csv', { from: '1989', to: '1992' }],
    ['members', 'json', { from: '1816', to: '2020' }],
    ['network', 'gexf', { asOf: '2001-01-01' }],
    ['disputes', 'csv', {}],
  ])('%s as %s, %o, is the same, hash and all', async (...asked) => {
    expect((await exported(graph, ...asked)).text).toBe((await exported(other, ...asked)).text);
  });

  test('Neo4j has nothing to say against the statements', async () => {
    const recording = recorded(graph);
    await exported(recording.graph, 'disputes', 'csv', { sources: 'source:atop-4.01' });
    expect(recording.statements).toHaveLength(8);
    for (const statement of recording.statements) expect(await explained(statement)).toEqual([]);
  });
});
