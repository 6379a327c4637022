/** Asks the examples of docs/rules.md again: each must be answered as the page says. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Graph } from '../src/graph/graph.ts';
import { answerOf } from './support/ask.ts';
import { embedded } from './support/engine.ts';
import { examplesIn } from './support/markdown.ts';

const examples = examplesIn('docs/rules.md');
let graph: Graph;

beforeAll(async () => {
  graph = await embedded.open();
});
afterAll(() => graph.close());

test('each rule has an example', () => {
  const sections = new Set(examples.map(({ section }) => section));
  expect([...sections]).toEqual([
    'Dates',
    'Coverage',
    'Certainty',
    'Obligations',
    'Pairs',
    'Disputes',
    'Spells',
    'Years and formations',
    '`asOf` and `holdsOn`',
    'Search',
    'Names',
    'Codes',
    'What the rules do not cover',
  ]);
});

test.each(examples)('$section', async ({ question, answer }) => {
  expect({ data: await answerOf(graph, question) }).toEqual(JSON.parse(answer));
});
