/** Every golden case and every example: the same bytes on each engine, in a bounded number of statements. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Graph, CypherStatement } from '../../src/graph/graph.ts';
import { ask } from '../support/ask.ts';
import { recorded } from '../support/engine.ts';
import type { Engine } from '../support/engine.ts';
import { cases, examples } from '../support/questions.ts';
import { expectedStatements } from '../support/statement-count.ts';

/** `check` looks at each statement once it has been answered. */
export function casesOn(
  engine: Engine,
  check: (graph: Graph, statement: CypherStatement) => Promise<void> = () => Promise.resolve(),
): void {
  describe.skipIf(engine.skipped !== undefined)(`golden cases on ${engine.name}`, () => {
    let graph: Graph;
    beforeAll(async () => {
      graph = await engine.open();
    });
    afterAll(() => graph.close());

    test.each([...cases(), ...examples()])('$name', async (question) => {
      const recording = recorded(graph);
      const answer = await ask(recording.graph, question.source, question.variables);
      const text = JSON.stringify(answer, null, 2) + '\n';
      if (process.env.UPDATE_CASES !== undefined && engine.name === 'embedded') {
        writeFileSync(question.answerFile, text);
      }
      if (!existsSync(question.answerFile)) {
        throw new Error(
          `${question.answerFile} is missing: run UPDATE_CASES=1 npm run test:quick and read it.`,
        );
      }
      expect(text).toBe(readFileSync(question.answerFile, 'utf8'));
      if (answer.errors === undefined) {
        const { least, most } = expectedStatements(question.source);
        expect(recording.statements.length).toBeGreaterThanOrEqual(least);
        expect(recording.statements.length).toBeLessThanOrEqual(most);
      }
      for (const statement of recording.statements) await check(graph, statement);
    });
  });
}
