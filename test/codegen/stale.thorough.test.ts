/** `codegen --check` tells a stale generated file by its name. */
import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';

test(
  'a generated file that was altered is stale until codegen is run',
  { timeout: 180_000 },
  () => {
    const root = scratchCopy();
    expect(codegen(root, '--check')).toEqual({ status: 0, stderr: '' });

    appendFileSync(join(root, 'src/generated/facts.ts'), '// by hand\n');
    const { status, stderr } = codegen(root, '--check');
    expect(status).toBe(1);
    expect(stderr).toMatch(
      /^Stale: \S*src\/generated\/facts\.ts\. Run `npm run codegen` and commit what it writes\.\n$/,
    );

    expect(codegen(root)).toEqual({ status: 0, stderr: '' });
    expect(codegen(root, '--check')).toEqual({ status: 0, stderr: '' });
  },
);

/** All that codegen reads and writes, in a folder of its own. */
function scratchCopy(): string {
  const root = mkdtempSync(join(tmpdir(), 'entente-codegen-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  for (const name of ['schema', 'cypher', 'src', 'codegen.yml', 'package.json']) {
    cpSync(name, join(root, name), { recursive: true });
  }
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'), 'dir');
  return root;
}

function codegen(root: string, ...options: readonly string[]) {
  const args = ['--import', 'tsx', 'src/codegen/main.ts', ...options];
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
  return { status, stderr };
}
