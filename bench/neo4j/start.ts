/** Starts a Neo4j with the memory that a server has; the one of the tests is kept small. */
import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { neo4jClassPath } from '../../test/neo4j/class-path.ts';
import { java, ownNeo4jProblem } from '../../test/neo4j/prerequisites.ts';

export interface Memory {
  readonly heapMb: number;
  readonly pageCacheMb: number;
}

export interface RunningNeo4j {
  readonly uri: string;
  readonly stop: () => Promise<void>;
}

const startTimeoutMs = 120_000;
const stopTimeoutMs = 30_000;

/** Closing its standard input ends it; this is for the case that nobody lives to close it. */
const longestLifetimeSeconds = 2 * 60 * 60;

export async function startNeo4j({ heapMb, pageCacheMb }: Memory): Promise<RunningNeo4j> {
  const problem = ownNeo4jProblem();
  if (problem !== undefined) throw new Error(problem);
  const folder = await mkdtemp(join(tmpdir(), 'entente-bench-'));
  const child = spawn(java, [
    `-Xms${heapMb}m`,
    `-Xmx${heapMb}m`,
    // As in neo4j.conf, which a Neo4j that is not started by its own script does not read.
    '-XX:+UseG1GC',
    '--add-opens=java.base/java.nio=ALL-UNNAMED',
    '--add-opens=java.base/java.io=ALL-UNNAMED',
    '--add-opens=java.base/sun.nio.ch=ALL-UNNAMED',
    '--enable-native-access=ALL-UNNAMED',
    '-Dlog4j2.disable.jmx=true',
    '-cp',
    await neo4jClassPath(),
    join(import.meta.dirname, 'Launcher.java'),
    folder,
    `${pageCacheMb}`,
    `${longestLifetimeSeconds}`,
  ]);
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const stop = async () => {
    const impatience = setTimeout(() => child.kill('SIGKILL'), stopTimeoutMs);
    child.stdin.end();
    await ended;
    clearTimeout(impatience);
    await rm(folder, { recursive: true, force: true });
  };

  let output = '';
  const ready = new Promise<string>((resolve, reject) => {
    const listen = (line: string) => {
      output = `${output}${line}\n`.slice(-20_000);
      const port = /^ready (\d+)$/.exec(line)?.[1];
      if (port !== undefined) resolve(`bolt://127.0.0.1:${port}`);
    };
    createInterface(child.stdout).on('line', listen);
    createInterface(child.stderr).on('line', listen);
    child.once('error', reject);
    child.once('close', (code, signal) => reject(new Error(`it ended with ${code ?? signal}`)));
    const late = () => reject(new Error(`not ready after ${startTimeoutMs} ms`));
    setTimeout(late, startTimeoutMs).unref();
  });
  try {
    return { uri: await ready, stop };
  } catch (cause) {
    await stop();
    throw new Error(`Neo4j did not start: ${String(cause)}. It wrote:\n${output}`, { cause });
  }
}
