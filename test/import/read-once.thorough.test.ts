/** Each file is opened once: pipes, which nobody can open a second time, are imported like files. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  createReadStream,
  createWriteStream,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { importer as archigos } from '../../src/importers/archigos.ts';
import { importer as atop } from '../../src/importers/atop.ts';
import { openCsv } from '../../src/importers/formats/csv.ts';
import { mostKept } from '../../src/importers/formats/file.ts';
import type { ReadRow } from '../../src/importers/rows/outcome.ts';
import type { Importer } from '../../src/importers/shared/importer.ts';
import { openDataset } from '../../src/importers/shared/open-dataset.ts';
import { all } from '../data/made-up-rows.ts';
import { importCommand } from './command.ts';
import { madeUpFiles } from './made-up-files.ts';
import type { MadeUp } from './made-up-files.ts';
import { hashOf, openStores } from './stores.ts';
import type { Stores } from './stores.ts';

let stores: Stores;
let files: MadeUp;
let folder: string;
beforeAll(async () => {
  stores = await openStores();
  files = madeUpFiles(6);
  folder = mkdtempSync(join(tmpdir(), 'entente-read-once-'));
});
afterAll(() => {
  stores.remove();
  files.remove();
  rmSync(folder, { recursive: true });
});

let pipes = 0;

/** A pipe of the same name through which the bytes pass once; whoever opens it again waits for ever. */
function pipeOf(name: string, bytes: () => Readable) {
  const parent = join(folder, String((pipes += 1)));
  execFileSync('mkdir', [parent]);
  const path = join(parent, name);
  execFileSync('mkfifo', [path]);
  return { path, written: pipeline(bytes(), createWriteStream(path)) };
}

const pipesOf = (paths: readonly string[]) =>
  paths.map((path) => pipeOf(basename(path), () => createReadStream(path)));

async function read(importer: Importer, paths: readonly string[]) {
  const { rows, ...dataset } = await openDataset(importer, paths, all);
  const found: ReadRow[] = [];
  for await (const row of rows) found.push(row);
  return { rows: found, files: dataset.files, notices: dataset.notices() };
}

test('a dataset of several files gives the same from pipes', async () => {
  const given = pipesOf(files.atop);
  const fromPipes = await read(
    atop,
    given.map(({ path }) => path),
  );
  await Promise.all(given.map(({ written }) => written));
  expect(fromPipes).toEqual(await read(atop, files.atop));
  expect(fromPipes.rows).toHaveLength(files.rows.atop);
  expect(fromPipes.files).toEqual(
    files.atop.map((path) => {
      const bytes = readFileSync(path);
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      return { name: basename(path), bytes: bytes.length, sha256 };
    }),
  );
});

test('a JSON file is opened once', async () => {
  const entry = {
    ...{
      edition: '2026-01-22',
      file: 'asia/kg.json',
      gec: 'kg',
      chiefOfState: '',
      headOfGovernment: '',
    },
    internationalOrganizationParticipation: 'CSTO, SCO',
  };
  const path = join(folder, 'factbook-extract.json');
  writeFileSync(path, JSON.stringify([entry]));
  const [given] = pipesOf([path]);
  const { code, output } = await importCommand(
    stores.fresh(),
    'factbook-edition',
    given?.path ?? '',
  );
  await given?.written;
  expect(code).toBe(0);
  expect(output).toContain('Membership: 2 facts');
});

test('an import and a dry run go through their files once', async () => {
  const [fromPipe, fromFile] = [stores.fresh(), stores.fresh()];
  for (const flags of [['--dry-run'], []]) {
    const [given] = pipesOf(files.cow);
    const report = await importCommand(fromPipe, 'cow-alliances', given?.path ?? '', ...flags);
    await given?.written;
    const expected = await importCommand(fromFile, 'cow-alliances', ...files.cow, ...flags);
    expect(report.output).toBe(expected.output);
    expect(report.code).toBe(0);
  }
  expect(await hashOf(fromPipe)).toBe(await hashOf(fromFile));
});

test('a refusal waits for no second look', async () => {
  const [given] = pipesOf(files.cow);
  await expect(read(archigos, [given?.path ?? ''])).rejects.toThrow('lacks the columns "obsid", ');
  await given?.written;
});

test('an importer that goes through a file twice, or loses a row, is stopped', async () => {
  const twice: Importer = {
    ...archigos,
    async *facts(context, terms) {
      yield* archigos.facts(context, terms);
      yield* archigos.facts(context, terms);
    },
  };
  const forgetful: Importer = {
    ...archigos,
    async *facts(context, terms) {
      let first = true;
      for await (const row of archigos.facts(context, terms)) {
        if (!first) yield row;
        first = false;
      }
    },
  };
  const path = join(folder, 'archigos.csv');
  writeFileSync(
    path,
    'obsid,gwcode,leadid,leader,startdate,enddate,exit\nX-1,220,x,X,1955-01-02,1956-01-02,Regular\n',
  );
  await expect(read(twice, [path])).rejects.toThrow('A file is read once');
  await expect(read(forgetful, [path])).rejects.toThrow(
    'The importer archigos read 1 rows and accounts for 0.',
  );
});

/** Rows of 900,000 characters each, one more than are kept. */
function* manyBytes(): Generator<string> {
  yield 'code,name\n';
  const name = 'x'.repeat(900_000);
  for (let bytes = 0, code = 1; bytes <= mostKept; bytes += name.length, code += 1) {
    yield `${code},${name}\n`;
  }
}

test('a file that is too large to be kept is read from its first row to its last', async () => {
  const path = join(folder, 'large.csv');
  await pipeline(Readable.from(manyBytes()), createWriteStream(path));
  const { file, rows } = await openCsv(path, ['code', 'name']);
  const codes: string[] = [];
  for await (const { cells } of rows) codes.push(cells.code ?? '');
  expect(codes).toEqual(Array.from({ length: file.lines - 1 }, (_, at) => String(at + 1)));
  expect(file.bytes).toBeGreaterThan(mostKept);
});

test('a pipe with as much is refused, since it cannot be opened a second time', async () => {
  const { path, written } = pipeOf('large.csv', () => Readable.from(manyBytes()));
  await expect(openCsv(path, ['code', 'name'])).rejects.toThrow(
    /large\.csv is a pipe, and it has \d+ bytes, and more than 32000000 are read twice: write it to a file first\./,
  );
  await written;
});
