/** The command line itself: what it calls itself, what it takes, and what it says of anything else. */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { once } from 'node:events';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { readArguments } from '../../src/commands/arguments.ts';
import { run } from '../../src/commands/run.ts';
import { packageFile } from '../../src/paths.ts';

const folder = mkdtempSync(join(tmpdir(), 'entente-command-line-'));
const store = join(folder, 'store');
afterAll(() => rmSync(folder, { recursive: true }));

let said: { output: string[]; errors: string[] };
beforeEach(() => {
  said = { output: [], errors: [] };
  vi.spyOn(console, 'log').mockImplementation((line: string) => void said.output.push(line));
  vi.spyOn(console, 'error').mockImplementation((line: string) => void said.errors.push(line));
});
afterEach(() => {
  vi.restoreAllMocks();
});

describe('arguments', () => {
  const spec = { flags: ['dry-run'], options: ['format', 'output'] } as const;
  const read = (...args: readonly string[]) => readArguments('it', spec, args);
  const help = '`npm run it -- --help` says what it takes.';

  test('are flags, options and words, in any order', () => {
    expect(read('a', '--dry-run', 'b', '--format', 'csv', '--output=-x', '--', '--c')).toEqual({
      flags: new Set(['dry-run']),
      options: { format: 'csv', output: '-x' },
      words: ['a', 'b', '--c'],
    });
    expect(read()).toEqual({ flags: new Set(), options: {}, words: [] });
  });

  test.each([
    ['--dryrun', `Unknown option --dryrun: did you mean --dry-run? ${help}`],
    ['--fromat=csv', `Unknown option --fromat: did you mean --format? ${help}`],
    ['--bogus', `Unknown option --bogus. ${help}`],
    ['-n', `Unknown option -n. ${help}`],
    ['--dry-run=no', `--dry-run takes no value. ${help}`],
    ['--format', `--format needs a value: --format VALUE. ${help}`],
  ])('such as %s are refused, with the repair', (argument, message) => {
    expect(() => read('a', argument)).toThrow(message);
  });

  test('do not take an option for the value of another', () => {
    expect(() => read('--format', '--output', 'x')).toThrow('--format needs a value');
  });
});

test('the version is that of the package', async () => {
  expect(await run(['--version'], {})).toBe(0);
  expect(readFileSync(packageFile, 'utf8')).toContain(`"version": "${said.output.join('')}"`);
});

test('the help says what a command is for, and which one runs where none is named', async () => {
  expect(await run(['--help'], {})).toBe(0);
  expect(said.output.join('\n')).toMatch(/^Usage: entente \[command\][^]* serve [^]* export /);
  expect(said.output.join('\n')).toContain('Without a command it serves.');
});

test.each([
  ['imprt', /^There is no command `imprt`\. Did you mean "import"/],
  ['--verison', /^There is no option `--verison`\. Did you mean "--version"/],
])('%s is answered with what there is', async (name, message) => {
  expect(await run([name], {})).toBe(1);
  expect(said.errors.join('\n')).toMatch(message);
  expect(said.errors.join('\n')).toContain('Usage: entente');
});

test.each([
  ['load', 'npm run load'],
  ['serve', 'npm start'],
])('`%s` takes nothing', async (name, command) => {
  expect(await run([name, 'x'], { ENTENTE_STORE: store })).toBe(1);
  expect(await run([name, '--x'], { ENTENTE_STORE: store })).toBe(1);
  expect(said.errors).toEqual([
    `\`${name}\` takes no arguments, found: x.`,
    `Unknown option --x. \`${command} -- --help\` says what ${name} takes.`,
  ]);
  expect(existsSync(store)).toBe(false);
});

test('a port that is taken is told of before the graph is touched', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  const port = String((other.address() as AddressInfo).port);
  expect(await run(['serve'], { ENTENTE_STORE: store, PORT: port })).toBe(1);
  expect(said.errors.join('\n')).toContain(`Port ${port} of 127.0.0.1 is already in use`);
  expect(existsSync(store)).toBe(false);
  other.close();
});
