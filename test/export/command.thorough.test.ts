/** `export` on the command line: the file that it writes, and what it says when it cannot. */
import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { run } from '../../src/commands/run.ts';
import { embedded } from '../support/engine.ts';
import { exported } from './exported.ts';

const folder = mkdtempSync(join(tmpdir(), 'entente-export-'));
const output = join(folder, 'file');
const complaints: string[] = [];

const exportWith = (...args: readonly string[]) =>
  run(['export', ...args], { ENTENTE_STORE: join(folder, 'store') });

beforeAll(() => {
  vi.spyOn(console, 'error').mockImplementation((line: string) => void complaints.push(line));
  vi.spyOn(process.stderr, 'write').mockImplementation(() => true);
});
afterAll(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

test('writes what the API would export, loading the graph that ships where there is none', async () => {
  const sources = 'source:atop-4.01,source:cow-alliances-4.1';
  const args = ['--as-of', '2001-01-01', '--format', 'graphml', '--sources', sources];
  expect(await exportWith('network', ...args, '--obligations=DEFENSE', '--output', output)).toBe(0);
  const graph = await embedded.open();
  const options = { asOf: '2001-01-01', sources, obligations: 'DEFENSE' };
  expect(readFileSync(output, 'utf8')).toBe(
    (await exported(graph, 'network', 'graphml', options)).text,
  );
  await graph.close();
});

test('writes CSV unless told otherwise', async () => {
  expect(await exportWith('dyads', '--from=1882', '--to=1883', '--output', output)).toBe(0);
  expect(readFileSync(output, 'utf8')).toMatch(/^# Entente.*\n(# .*\n)+year,ccode1,ccode2,/);
});

test('`graph` writes the graph whose hash the other files name', async () => {
  expect(await exportWith('graph', '--output', output)).toBe(0);
  const hash = complaints.at(-1)?.replace('hash ', '') ?? '';
  expect(hash).toMatch(/^[0-9a-f]{64}$/);
  await exportWith('disputes', '--output', output);
  expect(readFileSync(output, 'utf8')).toContain(`# graph: sha256 ${hash}\n`);
});

test('a file that is there is kept until all of the new one is written', async () => {
  writeFileSync(output, 'the only backup');
  expect(await exportWith('graph', '--revision', '77', '--output', output)).toBe(1);
  expect(readFileSync(output, 'utf8')).toBe('the only backup');
  expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([]);
  expect(await exportWith('graph', '--output', '/dev/null')).toBe(0);
  expect(statSync('/dev/null').isFile()).toBe(false);
});

test.each([
  [[], /takes one of network, members, dyads, disputes, graph, found: nothing/],
  [['treaties'], /no export `treaties`\. Known are network, members, dyads, disputes, graph\./],
  [['networks'], /no export `networks`\. Did you mean "network"\?/],
  [['network', 'members'], /found: network members/],
  [['network', '--as-of', 'today'], /`--as-of` is "today"/],
  [['dyads', '--from', '2001', '--to', '2000'], /`--to` must be the year of `--from`/],
  [['members', '--from', '2001'], /`--to` is missing/],
  [['network', '--as-of', '2001-01-01', '--format', 'xlsx'], /csv, json, graphml, gexf/],
  [['disputes', '--sources', 'source:nato'], /source:nato\. Did you mean/],
  [['disputes', '--since', '2001'], /^Unknown option --since\. `npm run export -- --help`/],
  [['graph', '--format', 'csv'], /^`export graph` takes no --format: it writes the whole graph/],
  [
    ['disputes', '--output', join(folder, 'no', 'where')],
    /where` cannot be written: its folder does not exist\. Name another/,
  ],
])('%j fails and says why', async (args, message) => {
  complaints.length = 0;
  expect(await exportWith(...args)).toBe(1);
  expect(complaints.join('\n')).toMatch(message);
  expect(complaints.join('\n')).not.toMatch(/\n +at /);
});
