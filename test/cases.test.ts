import { afterAll, expect } from 'vitest';
import { casesOn } from './suites/cases.ts';
import { embedded } from './support/engine.ts';
import { fileOf, misfits } from './support/rows.ts';

const seen = new Set<string>();

casesOn(embedded, async (graph, statement) => {
  const file = fileOf(statement.text);
  if (file === undefined) return;
  seen.add(file.split('/')[1] ?? '');
  expect(misfits(statement.text, await graph.read(statement))).toEqual([]);
});

afterAll(() =>
  expect([...seen]).toEqual(expect.arrayContaining(['membership', 'resolvers', 'search'])),
);
