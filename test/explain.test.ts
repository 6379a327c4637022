/** The tool that shows how a question is answered: tools/explain.ts, by CONTRIBUTING's recipe. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Graph } from '../src/graph/graph.ts';
import { explained } from '../tools/explain.ts';
import { embedded } from './support/engine.ts';

let graph: Graph;
beforeAll(async () => {
  graph = await embedded.open();
});
afterAll(() => graph.close());

test('each statement is shown with its rows, its time and its parameters, then the cost', async () => {
  const question = `query ($id: ID!) { state(id: $id) { name allies(asOf: "2001-01-01") { certainty } } }`;
  const text = await explained(graph, question, { id: 'state:kgz' });
  expect(text).toMatch(/^Statement 1: \d+ rows in [\d.]+ ms, \{.*"state:kgz"/);
  expect(text).toContain('MATCH (n0:Node:State {id: $p0})');
  expect(text).toMatch(
    /\nDepth 3, root fields 1, cost 81\.\n3 statements, \d+ bytes, [\d.]+ ms\.$/,
  );
});

test('an error is shown beside what could be answered', async () => {
  const text = await explained(graph, '{ disputes(minDays: 0) { totalCount } }');
  expect(text).toContain('`minDays` must be at least 1');
});
