/** Does what README.md tells a newcomer: a fresh clone, `npm start`, and the questions with their answers. */
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { blocksOf } from './support/markdown.ts';
import { root } from './support/scratch.ts';

describe('a fresh clone', () => {
  const scratch = mkdtempSync(join(tmpdir(), 'entente-clone-'));
  const folder = join(scratch, 'entente');
  let server: ReturnType<typeof spawn>;
  let url: string;

  beforeAll(async () => {
    execFileSync('git', ['clone', '--quiet', root, folder]);
    server = spawn('npm', ['start'], {
      detached: true,
      cwd: folder,
      env: { ...process.env, PORT: '0', NEO4J_URI: '' },
    });
    url = await addressOf(server);
  });

  afterAll(async () => {
    if (server.exitCode === null) {
      const closed = once(server, 'close');
      // To the group, as a terminal would: npm's shell does not hand a signal on.
      if (server.pid !== undefined) process.kill(-server.pid, 'SIGTERM');
      await closed;
    }
    rmSync(scratch, { recursive: true });
  });

  test('answers the questions of README.md as README.md does', async () => {
    const blocks = blocksOf('README.md', 'A question and its answer');
    expect(blocks.map(({ language }) => language)).toEqual(
      Array(5).fill(['graphql', 'json']).flat(),
    );
    for (let index = 0; index < blocks.length; index += 2) {
      const response = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: blocks[index]?.text }),
      });
      expect(await response.json()).toEqual(JSON.parse(blocks[index + 1]?.text ?? ''));
    }
  });

  test('shows the dashboard, built', async () => {
    const page = await fetch(`${url}/`, { headers: { accept: 'text/html' } });
    const html = await page.text();
    expect(html).toContain('<title>Entente');
    const script = /<script type="module"[^>]* src="([^"]+)"/.exec(html)?.[1] ?? '';
    const code = await fetch(new URL(script, `${url}/`));
    expect(code.status).toBe(200);
    expect(code.headers.get('content-type')).toMatch(/javascript/);
    expect((await code.text()).length).toBeGreaterThan(10_000);
  });

  test('leaves nothing that git would want to keep', () => {
    expect(execFileSync('git', ['status', '--porcelain'], { cwd: folder, encoding: 'utf8' })).toBe(
      '',
    );
  });
});

/** The address that the program prints once it is ready; its output, if it ends before. */
async function addressOf(child: ReturnType<typeof spawn>): Promise<string> {
  let output = '';
  return new Promise((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream?.on('data', (chunk: Buffer) => {
        output += chunk.toString();
        const address = /API +(http:\S+)\/graphql/.exec(output)?.[1];
        if (address !== undefined) resolve(address);
      });
    }
    child.on('close', (code) =>
      reject(new Error(`npm start ended with ${String(code)}:\n${output}`)),
    );
  });
}
