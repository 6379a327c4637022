/** What imports what: an import against the flow of the data is refused, a folder without a line, and a circle of files. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, sep } from 'node:path';
import { cruise } from 'dependency-cruiser';
import type { ICruiseOptions, ICruiseResult, IForbiddenRuleType } from 'dependency-cruiser';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { root } from './support/scratch.ts';

// By a name that TypeScript does not follow: plain JavaScript has no types.
const { mayImport, default: config } = (await import(
  join(root, 'dependency-cruiser.config.mjs')
)) as {
  readonly mayImport: Readonly<Record<string, readonly string[]>>;
  readonly default: {
    readonly forbidden: IForbiddenRuleType[];
    readonly options: ICruiseOptions;
  };
};
const { forbidden, options } = config;

const refused: readonly (readonly [file: string, text: string, other: string])[] = [
  ['plan/a.ts', "import { x } from '../membership/analysis/x.ts';", 'membership/analysis/x.ts'],
  ['plan/b.ts', "import type { X } from '../membership/read/x.ts';", 'membership/read/x.ts'],
  ['graph/a.ts', "export * from '../search/x.ts';", 'search/x.ts'],
  ['graph/b.ts', "export { x } from '../search/x.ts';", 'search/x.ts'],
  ['membership/rules/a.ts', "import '../../resolvers/x.ts';", 'resolvers/x.ts'],
  ['membership/rules/b.ts', "import type { X } from '../read/x.ts';", 'membership/read/x.ts'],
  [
    'membership/read/a.ts',
    "import type { X } from '../analysis/x.ts';",
    'membership/analysis/x.ts',
  ],
  ['membership/analysis/a.ts', "import { x } from '../read/x.ts';", 'membership/read/x.ts'],
  ['importers/shared/a.ts', "import '../../server/x.ts';", 'server/x.ts'],
  ['importers/shared/b.ts', "import { x } from '../factbook/x.ts';", 'importers/factbook/x.ts'],
  ['server/a.ts', "await import('../commands/x.ts');", 'commands/x.ts'],
  ['errors.ts', "import { x } from './settings.ts';", 'settings.ts'],
  ['resolvers/a.ts', "import { x } from '../codegen/x.ts';", 'codegen/x.ts'],
];

const allowed: readonly (readonly [file: string, text: string])[] = [
  ['membership/read/b.ts', "import { x } from '../../model/x.ts';"],
  ['membership/analysis/b.ts', "import type { X } from '../read/x.ts';"],
  ['importers/factbook/b.ts', "import '../shared/x.ts'; import { z } from 'zod';"],
  ['commands/b.ts', "import '../importers/shared/x.ts'; import '../importers/factbook/x.ts';"],
  ['graph/c.ts', "import type { X } from './x.ts'; export const one = 1;"],
];

const withoutLine: readonly (readonly [file: string, text: string])[] = [
  ['rumours/alone.ts', ''],
  ['rumours/not-alone.ts', "import { x } from '../errors.ts';"],
];

const inCircles: readonly (readonly [file: string, text: string])[] = [
  ['store/round.ts', "import { about } from './about.ts'; export const round = about;"],
  ['store/about.ts', "import type { Round } from './round.ts'; export const about = 1;"],
];

/** What is imported above. */
const others = refused.map(([, , other]) => other).concat('graph/x.ts', 'model/x.ts');

let folder: string;
let result: ICruiseResult;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'entente-boundaries-'));
  const files = [...others.map((file) => [file, ''] as const), ...refused, ...allowed];
  for (const [file, text] of [...files, ...withoutLine, ...inCircles]) {
    const path = join(folder, 'src', file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  const { output } = await cruise(['src'], {
    ...options,
    baseDir: folder,
    validate: true,
    ruleSet: { forbidden },
  });
  result = output as ICruiseResult;
});
afterAll(() => rmSync(folder, { recursive: true }));

/** What is said of a file: the rule, where its import leads, and the repair. */
function complaints(file: string): readonly (readonly [string, string, string])[] {
  return result.summary.violations
    .filter(({ from }) => from === `src/${file}`)
    .map(({ rule, to }) => [
      rule.name,
      to.replace(/^src\//, ''),
      forbidden.find(({ name }) => name === rule.name)?.comment ?? '',
    ]);
}

test.each(refused)('src/%s: %s', (file, _text, other) => {
  const parts = Object.keys(mayImport).filter((part) => file.startsWith(`${part}/`));
  const [part = 'errors'] = parts.sort((a, b) => b.length - a.length);
  const known = mayImport[part]?.length === 0 ? 'nothing' : mayImport[part]?.join(', ');
  expect(complaints(file)).toEqual([
    [
      `src/${part} must not import it`,
      other,
      `Data flows one way: src/${part} may import ${known}, as \`mayImport\` in dependency-cruiser.config.mjs says.`,
    ],
  ]);
});

test.each(allowed)('not src/%s: %s', (file) => {
  expect(complaints(file)).toEqual([]);
});

test.each(withoutLine)('a folder without a line is refused: src/%s', (file) => {
  expect(complaints(file).map(([name, , comment]) => `${name}: ${comment}`)).toEqual([
    'it has no line in `mayImport`: Add one to dependency-cruiser.config.mjs, with what the file or folder of src/ may import.',
  ]);
});

test('files that import each other are refused, where it is for a type too', () => {
  const found = inCircles.flatMap(([file]) => complaints(file));
  expect(found).toEqual([
    [
      'files import each other in a circle',
      expect.stringMatching(/^store\/(?:round|about)\.ts$/),
      'Move what both need into a file of its own, or hand a function over.',
    ],
  ]);
});

test('no part may import itself, however far around', () => {
  const parts = Object.keys(mayImport);
  expect(parts).toContain('plan');
  for (const [index, part] of parts.entries()) {
    // What is generated knows the resolvers, which only those import that start a server.
    if (part === 'generated') continue;
    for (const name of (mayImport[part] ?? []).map((each) => each.replace(/^types of /, ''))) {
      const first = parts.findIndex((other) => other === name || other.startsWith(`${name}/`));
      expect(first, `${part}: ${name}`).toBeGreaterThanOrEqual(0);
      expect(first, `${part}: ${name}`).toBeLessThan(index);
    }
  }
});

test('Cypher stands in cypher/, where it is checked; only the planner makes it', () => {
  const made = /^(?:plan|codegen|generated)\//;
  const clause = /\b(?:MATCH|MERGE|CREATE) \(|\bUNWIND \$/;
  const src = join(root, 'src');
  const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
    .map((name) => name.split(sep).join('/'))
    .filter((name) => name.endsWith('.ts') && !made.test(name));
  expect(files.filter((name) => clause.test(readFileSync(join(src, name), 'utf8')))).toEqual([]);
});
