/** Follows the recipes of README.md to the letter, each in a scratch copy, and compares the answers. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { blocksOf } from './support/markdown.ts';
import type { Block } from './support/markdown.ts';
import { scratchCopy } from './support/scratch.ts';
import type { Scratch } from './support/scratch.ts';

const asking = `
import { openEmbedded } from './src/graph/embedded.ts';
import { loadBundled } from './src/importers/bundled/load-bundled.ts';
import { answerOf } from './test/support/ask.ts';
const graph = openEmbedded();
await loadBundled(graph, 'data', () => undefined);
console.log(JSON.stringify({ data: await answerOf(graph, process.argv[2]) }));
await graph.close();
`;

describe('recipes of README.md', () => {
  let scratch: Scratch;
  afterEach(() => scratch.remove());

  test.each(['Add an entity type', 'Add a Cypher statement'])('%s', (heading) => {
    scratch = scratchCopy();
    const blocks = blocksOf('README.md', heading);
    for (const block of blocks) follow(scratch.folder, block);
    node('--import', 'tsx', 'src/codegen/main.ts');
    node('node_modules/typescript/bin/tsc', '--noEmit', '-p', 'tsconfig.build.json');

    const [question, answer] = blocks.slice(-2);
    expect([question?.language, answer?.language]).toEqual(['graphql', 'json']);
    const support = readFileSync(new URL('support/ask.ts', import.meta.url), 'utf8');
    write(scratch.folder, 'test/support/ask.ts', support);
    write(scratch.folder, 'ask.mts', asking);
    const found: unknown = JSON.parse(node('--import', 'tsx', 'ask.mts', question?.text ?? ''));
    expect(found).toEqual(JSON.parse(answer?.text ?? ''));
  });

  function node(...args: readonly string[]): string {
    return execFileSync(process.execPath, args, { cwd: scratch.folder, encoding: 'utf8' });
  }
});

/** A block goes into the file that its lead names, or among the fields of a type in that file. */
function follow(folder: string, { lead, text }: Block): void {
  const file = /^`([^`]+)`:$/.exec(lead)?.[1];
  if (file !== undefined) write(folder, file, `${text}\n`);
  const [, type, schema] = /^Among the fields of `(\w+)`, in `([^`]+)`:$/.exec(lead) ?? [];
  if (type === undefined || schema === undefined) return;
  const sdl = readFileSync(join(folder, schema), 'utf8');
  const definition = new RegExp(`^(type ${type} [^]*?)\n}`, 'm');
  expect(sdl).toMatch(definition);
  write(
    folder,
    schema,
    sdl.replace(definition, (_whole, start: string) => `${start}\n${text}\n}`),
  );
}

function write(folder: string, file: string, text: string): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), text);
}
