import { expect } from 'vitest';
import { questionsOn } from './suites/questions.ts';
import { neo4jOfTheRun } from './support/engine.ts';
import { explained } from './support/explain.ts';

questionsOn(neo4jOfTheRun(), 'shipped', async (statement) => {
  expect(await explained(statement)).toEqual([]);
});
