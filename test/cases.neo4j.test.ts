import { expect } from 'vitest';
import { explained } from './support/explain.ts';
import { casesOn } from './suites/cases.ts';
import { neo4jOfTheRun } from './support/engine.ts';

casesOn(neo4jOfTheRun(), async (_graph, statement) => {
  expect(await explained(statement)).toEqual([]);
});
