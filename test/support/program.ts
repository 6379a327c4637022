/** Entente's command line in a process of its own: what it prints, how it ends, and what is left where it is killed. */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { onTestFinished } from 'vitest';
import { root } from './scratch.ts';

export type Env = Readonly<Record<string, string>>;

export interface Program {
  /** All that it has printed, on standard output and standard error. */
  readonly output: () => string;
  /** Resolves once it has printed this; rejects where it ends without. */
  readonly printed: (words: string | RegExp) => Promise<void>;
  readonly hasEnded: () => boolean;
  /** Its exit code once it has ended; null where a signal ended it. */
  readonly code: Promise<number | null>;
  /** Sends the signal, unless it has ended already; gives its exit code. */
  readonly end: (signal: NodeJS.Signals) => Promise<number | null>;
}

/** Where the program stands that is run: the one built in `folder`, or, without, the sources. */
interface Options {
  readonly folder?: string;
}

/** Starts a command, on the embedded engine unless `env` says otherwise. It is killed with the test at the latest. */
export function start(args: readonly string[], env: Env, { folder }: Options = {}): Program {
  const main =
    folder === undefined ? ['--import', 'tsx', join(root, 'src/main.ts')] : ['dist/main.js'];
  const child = spawn(process.execPath, [...main, ...args], {
    cwd: folder ?? root,
    env: { ...process.env, PORT: '0', NEO4J_URI: '', ...env },
  });
  let output = '';
  const waiting = new Set<() => void>();
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      output += chunk.toString();
      for (const look of waiting) look();
    });
  }
  let hasEnded = false;
  const code = once(child, 'close').then(([exit]) => {
    hasEnded = true;
    return exit as number | null;
  });
  const program: Program = {
    output: () => output,
    printed: (words) =>
      new Promise((resolve, reject) => {
        const look = (): void => {
          if (typeof words === 'string' ? output.includes(words) : words.test(output)) resolve();
        };
        waiting.add(look);
        look();
        const missed = () =>
          reject(new Error(`\`${args.join(' ')}\` ended before it printed ${words}:\n${output}`));
        code.then(missed, missed);
      }),
    hasEnded: () => hasEnded,
    code,
    end(signal) {
      child.kill(signal);
      return code;
    },
  };
  onTestFinished(async () => {
    await program.end('SIGKILL');
  });
  return program;
}

/** Starts a server, and waits until it is ready; `url` is its address without a path. */
export async function startServing(
  env: Env,
  options?: Options,
): Promise<Program & { readonly url: string }> {
  const program = start(['serve'], env, options);
  await program.printed('Stop with Ctrl+C');
  const url = /API +(http:\S+)\/graphql/.exec(program.output())?.[1] ?? '';
  return { ...program, url };
}

/** How long a command takes, in milliseconds, once it has printed that its work begins; it must succeed. */
export async function undisturbed(
  command: string,
  args: readonly string[],
  env: Env,
  begins: RegExp,
  options?: Options,
): Promise<number> {
  const program = start([command, ...args], env, options);
  await program.printed(begins);
  const began = performance.now();
  const code = await program.code;
  if (code !== 0) throw new Error(`\`${command}\` ended with ${code}:\n${program.output()}`);
  return performance.now() - began;
}

export interface Killed {
  /** Where it worked. */
  readonly env: Env;
  /** The moment at which it was killed. */
  readonly after: number;
  /** Whether it was still at work; else it had come to its end before. */
  readonly inTime: boolean;
}

/**
 * Runs a command once for each moment, given in milliseconds since its work began, and kills it then with
 * SIGKILL. `place` gives the environment of each run, and with it the graph that it works on. What the
 * kill has left is for the loop to look at before the next run begins.
 */
export async function* killedAt(
  command: string,
  args: readonly string[],
  place: () => Env | Promise<Env>,
  moments: readonly number[],
  begins: RegExp,
  options?: Options,
): AsyncGenerator<Killed, void, undefined> {
  for (const after of moments) {
    const env = await place();
    const program = start([command, ...args], env, options);
    await program.printed(begins);
    await delay(after);
    yield { env, after, inTime: (await program.end('SIGKILL')) === null };
  }
}

/**
 * So many moments between nothing and `milliseconds`, in order: a random one of each part, and the same ones
 * for the same seed.
 */
export function randomMoments(
  count: number,
  milliseconds: number,
  seed: string,
): readonly number[] {
  return Array.from({ length: count }, (_, part) => {
    const digest = createHash('sha256').update(`${seed} ${part}`).digest();
    const within = digest.readUInt32BE() / 2 ** 32;
    return Math.round(((part + within) / count) * milliseconds);
  });
}
