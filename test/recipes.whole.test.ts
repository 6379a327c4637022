/** Follows the recipes of README.md and CONTRIBUTING.md to the letter, in scratch copies, and compares the answers. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { blocksOf } from './support/markdown.ts';
import type { Block } from './support/markdown.ts';
import { scratchCopy } from './support/scratch.ts';
import type { Scratch } from './support/scratch.ts';

const asking = `
import { openEmbedded } from './src/graph/embedded.ts';
import { answerOf } from './test/support/ask.ts';
const graph = openEmbedded('store');
console.log(JSON.stringify({ data: await answerOf(graph, process.argv[2]) }));
await graph.close();
`;

let scratch: Scratch;
beforeEach(() => {
  scratch = scratchCopy();
});
afterEach(() => scratch.remove());

describe('recipes of README.md', () => {
  test.each(['Add an entity type', 'Add a Cypher statement'])('%s', (heading) => {
    const blocks = blocksOf('README.md', heading);
    followed(blocks);
    entente('load');
    expectAnswers(blocks);
  });
});

test('recipes of CONTRIBUTING.md, on a store that has data', () => {
  const headings = ['An importer', 'A resolver', 'A model change on an existing store'];
  const recipes = headings.map((heading) => blocksOf('CONTRIBUTING.md', heading));
  entente('load');
  followed(recipes.flat());
  for (const blocks of recipes) {
    for (const { language, text } of blocks) if (language === 'sh') runCommands(text);
    expectAnswers(blocks);
  }
});

/** What the blocks add is there, and what follows from it is made. */
function followed(blocks: readonly Block[]): void {
  for (const block of blocks) follow(block);
  node('src/codegen/main.ts');
  execFileSync(
    process.execPath,
    ['node_modules/typescript/bin/tsc', '--noEmit', '-p', 'tsconfig.build.json'],
    { cwd: scratch.folder, encoding: 'utf8' },
  );
  const support = readFileSync(new URL('support/ask.ts', import.meta.url), 'utf8');
  write('test/support/ask.ts', support);
  write('ask.mts', asking);
}

/** Each question of the recipe has an answer after it; one recipe asks at least. */
function expectAnswers(blocks: readonly Block[]): void {
  const questions = blocks.flatMap((block, at) => {
    const answer = blocks[at + 1];
    return /\bask:$/i.test(block.lead) && answer !== undefined ? [{ block, answer }] : [];
  });
  expect(questions.length).toBeGreaterThan(0);
  for (const { block, answer } of questions) {
    expect([block.language, answer.language]).toEqual(['graphql', 'json']);
    const found: unknown = JSON.parse(node('ask.mts', block.text));
    expect(found).toEqual(JSON.parse(answer.text));
  }
}

/** `npm run NAME -- ARGUMENT …`, without the build that npm's script does first. */
function runCommands(text: string): void {
  for (const line of text.split('\n')) {
    const [, name, rest = ''] = /^npm run (\w+)(?: -- (.*))?$/.exec(line) ?? [];
    if (name === undefined) throw new Error(`The test cannot follow \`${line}\`.`);
    entente(name, ...rest.split(' ').filter((word) => word !== ''));
  }
}

function entente(...args: readonly string[]): string {
  return node('src/main.ts', ...args);
}

function node(...args: readonly string[]): string {
  return execFileSync(process.execPath, ['--import', 'tsx', ...args], {
    cwd: scratch.folder,
    encoding: 'utf8',
    env: { ...process.env, ENTENTE_STORE: 'store', NEO4J_URI: '' },
    // Kept for the message of a failure.
    stdio: 'pipe',
  });
}

/** A block goes into the file that its lead names, at its end, or among the fields of a type in it. */
function follow({ lead, text }: Block): void {
  const file = /^`([^`]+)`:$/.exec(lead)?.[1];
  if (file !== undefined) write(file, `${text}\n`);
  const extended = /^At the end of `([^`]+)`:$/.exec(lead)?.[1];
  if (extended !== undefined) {
    write(extended, `${readFileSync(join(scratch.folder, extended), 'utf8')}${text}\n`);
  }
  const [, type, schema] = /^Among the fields of `(\w+)`, in `([^`]+)`:$/.exec(lead) ?? [];
  if (type === undefined || schema === undefined) return;
  const sdl = readFileSync(join(scratch.folder, schema), 'utf8');
  const definition = new RegExp(`^(type ${type} [^]*?)\n}`, 'm');
  expect(sdl).toMatch(definition);
  write(
    schema,
    sdl.replace(definition, (_whole, start: string) => `${start}\n${text}\n}`),
  );
}

function write(name: string, text: string): void {
  const file = join(scratch.folder, name);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
