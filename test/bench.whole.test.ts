/** The benchmark at its smallest size: all contenders give the same answers, and the table has them all. */
import { spawn } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { ownNeo4jProblem } from './neo4j/start.ts';
import { root } from './support/scratch.ts';

const problem = ownNeo4jProblem();

/** In CI it must not be skipped: without a Neo4j it fails. */
describe.skipIf(problem !== undefined && process.env.CI === undefined)('the benchmark', () => {
  test('runs at its smallest size, and reports on every operation', async () => {
    const { code, output } = await npm('run', 'bench', '--', '--size', 'smoke');
    expect(code, output).toBe(0);
    for (const heading of [
      '### Bars',
      '### 16 in flight',
      '### Ten times the data',
      '### The embedded engine',
      '### Questions as of a day',
    ]) {
      expect(output).toContain(heading);
    }
    const [, latencies = ''] = output.split('### One question at a time');
    const rows = latencies.split('###')[0]?.match(/^\| [a-z].*\|$/gm) ?? [];
    // Ten operations, page 1 and page 1,000 among them, each with four contenders.
    expect(rows).toHaveLength(10);
    for (const row of rows) expect(row.match(/[\d.]+ \([\d.]+\)/g)).toHaveLength(4);
  });

  // Here, since what its types lean on is installed with the benchmark alone.
  test.each(['typecheck', 'lint'])('passes its %s', async (script) => {
    const { code, output } = await npm('--prefix', 'bench', 'run', script);
    expect(code, output).toBe(0);
  });
});

function npm(...args: readonly string[]): Promise<{ code: number | null; output: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn('npm', args, { cwd: root });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
    }
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, output }));
  });
}
