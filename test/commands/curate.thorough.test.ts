/** `curate`: what it takes, what it writes, and what it says of it. */
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, afterEach, beforeEach, expect, test, vi } from 'vitest';
import { run } from '../../src/commands/run.ts';
import { datasetFiles } from '../../src/importers/curate/curate.ts';
import { dataFolder, datasetsFolder, describeWithDatasets } from '../data/datasets.ts';

const folder = mkdtempSync(join(tmpdir(), 'entente-curate-'));
afterAll(() => rmSync(folder, { recursive: true }));

let output: string[];
let errors: string[];
beforeEach(() => {
  output = [];
  errors = [];
  vi.spyOn(console, 'log').mockImplementation((line: string) => void output.push(line));
  vi.spyOn(console, 'error').mockImplementation((line: string) => void errors.push(line));
});
afterEach(() => {
  vi.restoreAllMocks();
});

const curate = async (...args: readonly string[]) => {
  output = [];
  const code = await run(['curate', ...args], {});
  return { code, lines: output.join('\n').split('\n') };
};

const results = (lines: readonly string[]) =>
  lines.map((line) => /^(\S+): [1-9]\d* facts, (\w+)\.$/.exec(line)?.slice(1));

test('the help names every file that it needs', async () => {
  expect(await run(['curate', '--help'], {})).toBe(0);
  for (const name of datasetFiles) expect(output.join('\n')).toContain(`  ${name}\n`);
});

test('it takes one folder', async () => {
  expect((await curate()).code).toBe(1);
  expect((await curate('a', 'b')).code).toBe(1);
  expect(errors).toEqual([
    '`curate` takes the folder of the full datasets, found: nothing.',
    '`curate` takes the folder of the full datasets, found: a b.',
  ]);
});

test('a folder without the datasets is refused with the first file that is missing, and nothing is written', async () => {
  const into = join(folder, 'nothing');
  expect((await curate(folder, '--output', into)).code).toBe(1);
  expect(errors).toEqual([`There is no file ${join(folder, datasetFiles[0] ?? '')}.`]);
  expect(existsSync(into)).toBe(false);
});

describeWithDatasets('From the full datasets', () => {
  test('it writes the bundled files, and says which are new, changed or unchanged', async () => {
    const into = join(folder, 'data');
    const first = await curate(datasetsFolder, '--output', into);
    expect(first.code).toBe(0);
    const written = results(first.lines);
    expect(written).toHaveLength(10);
    for (const [name = '', result] of written.map((each) => each ?? [])) {
      expect([name, result]).toEqual([name, 'new']);
      const [made, bundled] = [into, dataFolder].map((of) => readFileSync(join(of, name), 'utf8'));
      expect(made).toBe(bundled);
    }

    writeFileSync(join(into, 'treaties/atop-4.01.csv'), 'edited by hand\n');
    const { lines } = await curate(datasetsFolder, '--output', into);
    expect(results(lines)).toEqual(
      written.map((each) => [
        each?.[0],
        each?.[0] === 'treaties/atop-4.01.csv' ? 'changed' : 'unchanged',
      ]),
    );
    expect(readFileSync(join(into, 'treaties/atop-4.01.csv'), 'utf8')).not.toContain('by hand');
  });

  test('it writes nothing where a row is rejected', async () => {
    const [datasets, into] = [join(folder, 'datasets'), join(folder, 'rejected')];
    const [members = '', ...others] = datasetFiles.map((name) => join(datasets, name));
    for (const path of [members, ...others]) mkdirSync(dirname(path), { recursive: true });
    for (const [at, path] of others.entries()) {
      symlinkSync(join(datasetsFolder, datasetFiles[at + 1] ?? ''), path);
    }
    const text = readFileSync(join(datasetsFolder, datasetFiles[0] ?? ''), 'utf8');
    const changed = text.replace(/^350,704,/m, '350,9999,');
    expect(changed).not.toBe(text);
    writeFileSync(members, changed);
    const { code, lines } = await curate(datasets, '--output', into);
    expect(code).toBe(1);
    expect(lines).toEqual([
      expect.stringMatching(
        /^Rejected: alliance_v4\.1_by_member\.csv, line \d+, ccode "9999": No state of data\/states\.csv has COW 9999/,
      ),
    ]);
    expect(errors).toEqual([
      'Nothing was written: each row must be read, or left out by its importer.',
    ]);
    expect(existsSync(into)).toBe(false);
  });
});
