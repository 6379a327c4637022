/** Lint refuses an import against the flow of the data, and a folder that nobody has said anything about. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { ESLint } from 'eslint';
import { expect, test } from 'vitest';

const rule = 'entente/one-way';

/** Only the rule in question, which needs no types, so that files need not exist. */
const eslint = new ESLint({
  ruleFilter: ({ ruleId }) => ruleId === rule,
  overrideConfig: { languageOptions: { parserOptions: { project: null } } },
});

async function complaints(file: string, text: string): Promise<readonly string[]> {
  const [result] = await eslint.lintText(text, { filePath: file });
  return (result?.messages ?? []).map(({ message }) => message);
}

test.each([
  ['src/plan/x.ts', "import { byName } from '../membership/analysis/members.ts';", 'membership'],
  [
    'src/plan/x.ts',
    "import type { Member } from '../membership/analysis/members.ts';",
    'membership',
  ],
  ['src/graph/x.ts', "export * from '../search/find.ts';", 'search'],
  ['src/graph/x.ts', "export { find } from '../search/find.ts';", 'search'],
  ['src/membership/x.ts', "import '../resolvers/Query.network.ts';", 'resolvers'],
  ['src/importers/shared/x.ts', "import '../../server/serve.ts';", 'server'],
  ['src/server/x.ts', "await import('../commands/serve.ts');", 'commands'],
  ['src/errors.ts', "import { readSettings } from './settings.ts';", 'settings'],
  ['src/resolvers/x.ts', "import '../codegen/model.ts';", 'codegen'],
])('%s: %s', async (file, text, other) => {
  const part = /^src\/(\w+)/.exec(file)?.[1] ?? '';
  expect(await complaints(file, text)).toEqual([
    expect.stringMatching(
      new RegExp(`^src/${part} must not import src/${other}: data flows one way\\. It may import`),
    ),
  ]);
});

test.each([
  ['src/membership/x.ts', "import { isId } from '../model/id.ts';"],
  ['src/importers/shared/x.ts', "import '../curate.ts'; import { z } from 'zod';"],
  ['src/graph/x.ts', "import type { Graph } from './graph.ts'; export const one = 1;"],
  ['test/x.ts', "import '../src/plan/read/answer.ts';"],
])('not %s: %s', async (file, text) => {
  expect(await complaints(file, text)).toEqual([]);
});

test('a folder without a line is refused', async () => {
  expect(await complaints('src/rumours/x.ts', '')).toEqual([
    'src/rumours has no line in `mayImport`. Add one to eslint.config.js, with what it may import.',
  ]);
});

test('no part may import itself, however far around', async () => {
  const config = (await eslint.calculateConfigForFile('src/main.ts')) as {
    readonly rules: Readonly<Record<string, readonly [number, Readonly<Record<string, string[]>>]>>;
  };
  const table = config.rules[rule]?.[1] ?? {};
  const parts = Object.keys(table);
  expect(parts).toContain('plan');
  for (const [index, part] of parts.entries()) {
    expect(parts.slice(0, index), part).toEqual(expect.arrayContaining(table[part] ?? []));
  }
});

test('Cypher stands in cypher/, where it is checked; only the planner makes it', () => {
  const made = /^(?:plan|codegen|generated)\//;
  const clause = /\b(?:MATCH|MERGE|CREATE) \(|\bUNWIND \$/;
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .map((name) => name.split(sep).join('/'))
    .filter((name) => name.endsWith('.ts') && !made.test(name));
  expect(files.filter((name) => clause.test(readFileSync(join('src', name), 'utf8')))).toEqual([]);
});
