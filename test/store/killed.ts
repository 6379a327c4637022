/** Commands that are killed while they write, on any engine: the revision before is left or the one after, and done again they leave what nobody disturbed. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openEmbedded } from '../../src/graph/embedded.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { loadBundled } from '../../src/importers/bundled/load-bundled.ts';
import { readHead } from '../../src/store/head.ts';
import type { Head } from '../../src/store/head.ts';
import { graphText } from '../../src/store/text.ts';
import { madeUpFiles } from '../import/made-up-files.ts';
import type { MadeUp } from '../import/made-up-files.ts';
import { importInto } from '../import/stores.ts';
import { copyPartOfData, partOfData } from '../support/part-of-data.ts';
import { killedAt, randomMoments, start, undisturbed } from '../support/program.ts';
import type { Env } from '../support/program.ts';
import { builtCopy } from '../support/scratch.ts';
import type { Scratch } from '../support/scratch.ts';
import { changedData } from './changed-data.ts';
import { trueHash } from './lines.ts';
import { changes } from './suite.ts';

/** The graph that a command finds: how an empty one comes to it. */
export interface Base {
  readonly name: string;
  readonly fill: (graph: Graph) => Promise<void>;
}

/** An engine, and where on it commands work. */
export interface Place {
  readonly name: Graph['engine'];
  readonly skipped: string | undefined;
  /** Has the graph as the base is, and no trace of the command that worked on it last. */
  readonly prepared: (base: Base) => Promise<Env>;
  readonly open: (env: Env) => Graph;
  /** Resolves once nothing is at work any more for a process that was killed. */
  readonly settled: () => Promise<void>;
  /** Kills the engine's server and starts it again; undefined where it has none. */
  readonly crash?: () => Promise<void>;
}

interface Case {
  readonly base: Base;
  readonly command: string;
  readonly args?: (files: Files) => readonly string[];
  /** What it prints as its work begins. */
  readonly begins: RegExp;
  readonly kills: number;
  /** What it says where all was done already: nothing where it then succeeds. */
  readonly refusal?: RegExp;
}

interface Files extends MadeUp {
  /** The text of a graph with an import. */
  readonly text: string;
}

export function killedOn(place: Place): void {
  const options = { skip: place.skipped !== undefined, timeout: 600_000 };

  describe(`killed while they write on ${place.name}:`, options, () => {
    let program: Scratch;
    let files: Files;
    beforeAll(async () => {
      program = builtCopy(copyPartOfData);
      files = await writeFiles();
    });
    afterAll(() => {
      program.remove();
      files.remove();
    });

    const bundled: Base = {
      name: 'the bundled data',
      async fill(graph) {
        await loadBundled(graph, partOfData(), () => undefined);
      },
    };
    const imported: Base = {
      name: 'an import',
      async fill(graph) {
        await bundled.fill(graph);
        await importInto(graph, 'cow-alliances', files.cow);
      },
    };
    const empty: Base = { name: 'nothing', fill: () => Promise.resolve() };
    const earlier: Base = {
      name: 'earlier data',
      async fill(graph) {
        await loadBundled(graph, changedData(...changes), () => undefined);
      },
    };
    const load = { command: 'load', begins: /Loading the bundled data: 0\//, kills: 5 };
    const cases: Readonly<Record<string, Case>> = {
      'a load into nothing': { ...load, base: empty },
      'a load over earlier data': { ...load, base: earlier },
      'an import of COW': {
        base: bundled,
        command: 'import',
        args: ({ cow }) => ['cow-alliances', ...cow],
        begins: /Importing cow-alliances: 0\//,
        kills: 5,
      },
      'an import of ATOP': {
        base: bundled,
        command: 'import',
        args: ({ atop }) => ['atop', ...atop],
        begins: /Importing atop: 0\//,
        kills: 5,
      },
      'the undoing of an import': {
        base: imported,
        command: 'undo',
        args: () => ['2'],
        begins: /Undoing revision \d+: 0\//,
        kills: 10,
        refusal: /is undone already/,
      },
      'the restoring of a text': {
        base: empty,
        command: 'restore',
        args: ({ text }) => [text],
        begins: /Restoring graph\.ndjson: 0\//,
        kills: 10,
        refusal: /into an empty store/,
      },
    };

    const built = () => ({ folder: program.folder });
    const argsOf = ({ args }: Case) => args?.(files) ?? [];
    const again = (the: Case, env: Env) => start([the.command, ...argsOf(the)], env, built());
    const headOf = async (env: Env): Promise<Head> => {
      const graph = place.open(env);
      try {
        // Whether it is the hash of all lines.
        await trueHash(graph);
        return await readHead(graph);
      } finally {
        await graph.close();
      }
    };

    /** What an undisturbed run leaves, and how long its work takes. */
    const measured = async (the: Case) => {
      const env = await place.prepared(the.base);
      const before = await headOf(env);
      const took = await undisturbed(the.command, argsOf(the), env, the.begins, built());
      const after = await headOf(env);
      expect(after.hash).not.toBe(before.hash);
      return { took, before, after, steps: after.revision - before.revision };
    };
    type Measured = Awaited<ReturnType<typeof measured>>;

    /** Which of two revisions the command has left; done again it leaves the second. */
    const left = async (
      the: Case,
      env: Env,
      before: Head,
      { after: { hash }, steps }: Measured,
    ): Promise<'before' | 'after'> => {
      const after = { revision: before.revision + steps, hash };
      const found = await headOf(env);
      const isBefore = found.revision === before.revision;
      expect(found).toMatchObject(isBefore ? before : after);
      const second = again(the, env);
      const code = await second.code;
      if (isBefore || the.refusal === undefined) expect(code, second.output()).toBe(0);
      else expect(second.output()).toMatch(the.refusal);
      expect(await headOf(env)).toMatchObject(after);
      return isBefore ? 'before' : 'after';
    };

    /** Where one revision is undone again and again, only the facts are those of the first base. */
    const prepared = async (the: Case, { before }: Measured) => {
      const env = await place.prepared(the.base);
      const head = await headOf(env);
      expect(head.hash).toBe(before.hash);
      return { env, head };
    };

    test.each(Object.entries(cases))('%s', async (name, the) => {
      // A server plans what it has not yet been asked: only a second run takes as long as the next.
      const first = await measured(the);
      const { took } = place.crash === undefined ? first : await measured(the);
      const moments = momentsOf(name, the.kills, took);

      const outcomes: string[] = [];
      let before = first.before;
      const next = async (): Promise<Env> => {
        const { env, head } = await prepared(the, first);
        before = head;
        return env;
      };
      const kills = killedAt(the.command, argsOf(the), next, moments, the.begins, built());
      for await (const { env } of kills) {
        await place.settled();
        outcomes.push(await left(the, env, before, first));
      }
      console.log(`left the revision ${outcomes.join(', ')}`);
      // Or else all came too late to prove anything.
      expect(outcomes).toContain('before');
    });

    if (place.crash === undefined) return;
    const { crash } = place;

    const commands = new Map(Object.values(cases).map((each) => [each.command, each]));
    test.each([...commands])('%s, where the server is killed', async (name, the) => {
      const whole = await measured(the);
      const { env, head } = await prepared(the, whole);
      const interrupted = again(the, env);
      await interrupted.printed(the.begins);
      const [moment = 0] = momentsOf(name, 1, whole.took / 2);
      await delay(moment);
      await crash();
      // The driver tries again for some seconds, within which the server may be back.
      const code = await interrupted.code;
      const outcome = await left(the, env, head, whole);
      console.log(`${name}: ended with ${code}, and left the revision ${outcome}`);
      if (code === 0) expect(outcome).toBe('after');
      else expect(interrupted.output()).toMatch(/database cannot be reached|may be there already/);
    });
  });
}

/** Printed, so that a failure can be repeated with the same seed. */
function momentsOf(name: string, kills: number, took: number): readonly number[] {
  const seed = process.env.KILL_SEED ?? String(Date.now());
  const moments = randomMoments(kills, took, seed);
  console.log(
    `${name}: at work for ${Math.round(took)} ms, killed after ${moments.join(', ')} ms (KILL_SEED=${seed})`,
  );
  return moments;
}

async function writeFiles(): Promise<Files> {
  const folder = mkdtempSync(join(tmpdir(), 'entente-killed-'));
  const files = madeUpFiles(200);
  const graph = openEmbedded();
  await loadBundled(graph, partOfData(), () => undefined);
  await importInto(graph, 'cow-alliances', files.cow);
  const lines: string[] = [];
  for await (const line of graphText(graph)) lines.push(`${line}\n`);
  await graph.close();
  const text = join(folder, 'graph.ndjson');
  writeFileSync(text, lines.join(''));
  return {
    ...files,
    text,
    remove() {
      files.remove();
      rmSync(folder, { recursive: true });
    },
  };
}
