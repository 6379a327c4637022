/** A Python with the readers of graphs that researchers use, in a folder that goes with the test. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** igraph for Python reads files with the same C library as igraph for R. */
const packages = ['networkx==3.4.2', 'igraph==0.11.8'];

const script = fileURLToPath(new URL('readers.py', import.meta.url));

export interface Readers {
  readonly read: (reader: string, file: string) => unknown;
  readonly remove: () => void;
}

/** The readers, or why this machine cannot have them. */
export function installReaders(): Readers | { readonly problem: string } {
  const folder = mkdtempSync(join(tmpdir(), 'entente-python-'));
  const python = join(folder, 'bin', 'python');
  const remove = () => rmSync(folder, { recursive: true });
  try {
    output('python3', ['-m', 'venv', folder]);
    output(python, ['-m', 'pip', 'install', '--quiet', '--no-input', ...packages]);
  } catch (error) {
    remove();
    const reason = error instanceof Error ? error.message : String(error);
    return { problem: `${reason}. Install Python 3 with venv and pip (Debian: python3-venv).` };
  }
  return {
    read: (reader, file) => JSON.parse(output(python, [script, reader, file])) as unknown,
    remove,
  };
}

function output(command: string, args: readonly string[]): string {
  const { stdout, stderr, error, status } = spawnSync(command, args, {
    encoding: 'utf8',
    timeout: 180_000,
    maxBuffer: 100_000_000,
  });
  if (error) throw error;
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}: ${stderr.trim()}`);
  return stdout;
}
