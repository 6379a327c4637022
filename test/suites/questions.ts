/** The questions of docs/questions.md, asked of the graph that ships or of the full data: the answers that stand there. */
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format } from 'prettier';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Graph, CypherStatement } from '../../src/graph/graph.ts';
import { readExamples } from '../../src/server/examples.ts';
import { ask } from '../support/ask.ts';
import { recorded } from '../support/engine.ts';
import type { Engine } from '../support/engine.ts';

/** What an engine holds: the graph that ships, or that with all six datasets imported. */
export type Extent = 'shipped' | 'full';

const folder = fileURLToPath(new URL('../../docs/questions', import.meta.url));

export const questions = readExamples(folder);

/** `check` looks at each statement once it has been answered. */
export function questionsOn(
  engine: Engine,
  extent: Extent,
  check: (statement: CypherStatement) => Promise<void> = () => Promise.resolve(),
): void {
  describe.skipIf(engine.skipped !== undefined)(`${extent} data on ${engine.name}`, () => {
    let graph: Graph;
    beforeAll(async () => {
      graph = await engine.open();
    });
    afterAll(() => graph.close());

    test.each(questions)('$title', async ({ name, query }) => {
      const recording = recorded(graph);
      const answer = await ask(recording.graph, query);
      expect(answer.errors).toBeUndefined();
      if (process.env.UPDATE_CASES !== undefined && engine.name === 'embedded') {
        await keep(name, extent, answer);
      }
      expect(JSON.stringify(answer)).toBe(JSON.stringify(kept(name, extent)));
      for (const statement of recording.statements) await check(statement);
    });
  });
}

/** The answer that stands in docs/questions/; from the graph that ships only where it differs. */
export function kept(name: string, extent: Extent): unknown {
  const own = fileOf(name, extent);
  const file = extent === 'full' || existsSync(own) ? own : fileOf(name, 'full');
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8'));
  throw new Error(
    `${file} is missing: run UPDATE_CASES=1 npx vitest run test/questions.whole.test.ts test/questions.test.ts and read it.`,
  );
}

async function keep(name: string, extent: Extent, answer: unknown): Promise<void> {
  const text = await format(JSON.stringify(answer), { parser: 'json', printWidth: 100 });
  writeFileSync(fileOf(name, extent), text);
  const [full, shipped] = [fileOf(name, 'full'), fileOf(name, 'shipped')];
  if (!existsSync(full) || !existsSync(shipped)) return;
  if (readFileSync(full, 'utf8') === readFileSync(shipped, 'utf8')) rmSync(shipped);
}

const fileOf = (name: string, extent: Extent): string => join(folder, `${name}.${extent}.json`);
