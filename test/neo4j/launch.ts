/** Runs Launcher.java as a child process and waits until its Neo4j answers. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

import { java } from './prerequisites.ts';

const startTimeout = 120_000;
const stopTimeout = 30_000;

/** Closing stdin ends the launcher; this is for the case that nobody lives to close it. */
const longestLifetimeSeconds = 4 * 60 * 60;

/** What a Neo4j may take of the machine. */
export interface Memory {
  readonly heapMb: number;
  readonly pageCacheMb: number;
}

const jvm = [
  '-XX:+UseG1GC',
  // As in neo4j.conf, which a Neo4j that is not started by its own script does not read.
  '--add-opens=java.base/java.nio=ALL-UNNAMED',
  '--add-opens=java.base/java.io=ALL-UNNAMED',
  '--add-opens=java.base/sun.nio.ch=ALL-UNNAMED',
  '--enable-native-access=ALL-UNNAMED',
  '-Dlog4j2.disable.jmx=true',
];

export interface Launched {
  readonly pid: number | undefined;
  readonly port: number;
  /** Lets Neo4j shut down in order. */
  readonly stop: () => Promise<void>;
  /** Ends it as a power failure would. */
  readonly kill: () => Promise<void>;
}

export interface Place {
  readonly folder: string;
  /** 0 for a free one. */
  readonly port: number;
  readonly memory: Memory;
}

export async function launch(
  classPath: string,
  { folder, port, memory: { heapMb, pageCacheMb } }: Place,
): Promise<Launched> {
  const program = ['-cp', classPath, join(import.meta.dirname, 'Launcher.java')];
  const heap = [`-Xms${heapMb}m`, `-Xmx${heapMb}m`];
  const place = [folder, `${port}`, `${longestLifetimeSeconds}`, `${pageCacheMb}`];
  const child = spawn(java, [...heap, ...jvm, ...program, ...place]);
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));

  let output = '';
  const ready = new Promise<number>((resolve, reject) => {
    const listen = (line: string) => {
      output = `${output}${line}\n`.slice(-20_000);
      const found = /^ready (\d+)$/.exec(line)?.[1];
      if (found !== undefined) resolve(Number(found));
    };
    createInterface(child.stdout).on('line', listen);
    createInterface(child.stderr).on('line', listen);
    child.once('error', reject);
    child.once('close', (code, signal) => reject(new Error(`it ended with ${code ?? signal}`)));
    setTimeout(() => reject(new Error(`not ready after ${startTimeout} ms`)), startTimeout).unref();
  });

  const kill = async () => {
    child.kill('SIGKILL');
    await ended;
  };
  const stop = async () => {
    const impatience = setTimeout(() => child.kill('SIGKILL'), stopTimeout);
    child.stdin.end();
    await ended;
    clearTimeout(impatience);
  };

  try {
    return { port: await ready, pid: child.pid, stop, kill };
  } catch (cause) {
    if (child.pid !== undefined) await kill();
    throw new Error(`Neo4j did not start: ${String(cause)}. It wrote:\n${output}`, { cause });
  }
}
