/** The deadline of ENTENTE_TIMEOUT_MS is the requests', and nobody else's: the shortest there is stops no command. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { madeUpFiles } from '../import/made-up-files.ts';
import { start, startServing } from '../support/program.ts';
import type { Env } from '../support/program.ts';

/** Filters through six relationships: each level multiplies the work. */
const heavy = `{ alliances(where: ${'{ memberships: { some: { alliance: '.repeat(3)}{ id: { eq: "a:b" } }${' } } }'.repeat(3)}) { totalCount } }`;

/** `place` gives the environment in which there is an empty graph. */
export function deadlineOn(name: string, place: (folder: string) => Env): void {
  test(`on ${name} a limit of 1 ms stops questions, and neither a load, an import, an export nor the start`, async () => {
    const folder = mkdtempSync(join(tmpdir(), 'entente-deadline-'));
    const files = madeUpFiles(20, 2);
    onTestFinished(() => {
      files.remove();
      rmSync(folder, { recursive: true });
    });
    const env = { ...place(folder), ENTENTE_TIMEOUT_MS: '1' };
    for (const args of [
      ['load'],
      ['import', 'cow-alliances', ...files.cow],
      ['export', 'graph', '--output', join(folder, 'graph')],
      ['export', 'members', '--as-of', '2012-01-01', '--output', join(folder, 'members.csv')],
    ]) {
      const program = start(args, env);
      expect(await program.code, `${args.join(' ')}: ${program.output()}`).toBe(0);
    }

    const { url, end } = await startServing(env);
    const answer = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: heavy }),
    });
    expect(await answer.json()).toMatchObject({
      errors: [
        {
          message:
            'The question took longer than 1 ms. Ask for less at once, or raise ENTENTE_TIMEOUT_MS.',
          extensions: { code: 'TIMEOUT', limit: 1 },
        },
      ],
    });
    // It is the graph that has to answer in time, not a request.
    expect(await (await fetch(`${url}/health/ready`)).json()).toEqual({ status: 'ready' });
    expect(await end('SIGTERM')).toBe(0);
  });
}
