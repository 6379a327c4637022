/** Asks the examples of docs/rules.md again: each must be answered as the page says. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Graph } from '../src/graph/graph.ts';
import { answerOf } from './support/ask.ts';
import { embedded } from './support/engine.ts';
import { examplesIn, headingsIn, writeAnswer } from './support/markdown.ts';

const examples = examplesIn('docs/rules.md');
let graph: Graph;

beforeAll(async () => {
  graph = await embedded.open();
});
afterAll(() => graph.close());

test('each rule has an example', () => {
  const sections = new Set(examples.map(({ section }) => section));
  expect(headingsIn('docs/rules.md').filter((heading) => !sections.has(heading))).toEqual([
    // It tells of the store: test/store asks it.
    'Origins',
  ]);
});

test.each(examples)('$section', async ({ question, answer }) => {
  const found = { data: await answerOf(graph, question) };
  if (process.env.UPDATE_CASES !== undefined) await writeAnswer('docs/rules.md', question, found);
  else expect(found).toEqual(JSON.parse(answer));
});
