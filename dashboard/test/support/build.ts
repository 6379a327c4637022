/** Builds the page in a copy of the project. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../../test/support/scratch.ts';

/** Vitest's own would build the page with React's development half, and check each type of GraphQL's twice. */
export const asShipped = { ...process.env, NODE_ENV: 'production' };

/** What the page is built from, into a copy of the project that lacks it. */
export function copyPage(folder: string): void {
  const from = join(root, 'dashboard');
  const to = join(folder, 'dashboard');
  for (const part of ['src', 'public', 'index.html', 'vite.config.ts', 'package.json'])
    cpSync(join(from, part), join(to, part), { recursive: true });
  symlinkSync(join(from, 'node_modules'), join(to, 'node_modules'));
}

export async function buildPage(folder: string): Promise<void> {
  const vite = ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn'];
  await node(join(folder, 'dashboard'), vite);
}

export async function node(cwd: string, args: readonly string[]): Promise<void> {
  const child = spawn(process.execPath, args, {
    cwd,
    env: asShipped,
    stdio: ['ignore', 'inherit', 'pipe'],
  });
  let errors = '';
  child.stderr.on('data', (chunk) => (errors += String(chunk)));
  const [code] = (await once(child, 'close')) as [number | null];
  if (code !== 0) throw new Error(`\`node ${args.join(' ')}\` failed:\n${errors}`);
}
