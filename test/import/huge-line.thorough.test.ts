/** Files with a line of 200 MB, as one that is not a text table has: refused, with little memory. */
import { execFile } from 'node:child_process';
import { createWriteStream, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { importer as cowAlliances } from '../../src/importers/cow-alliances.ts';
import { columnsOf } from '../../src/importers/shared/version.ts';
import { root } from '../support/scratch.ts';

const megabytes = 200;
const most = 600;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'entente-huge-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Written piece by piece: the test must not take the memory that it measures. */
async function hugeFile(name: string, start: string): Promise<string> {
  const path = join(folder, name);
  const stream = createWriteStream(path);
  stream.write(start);
  const piece = Buffer.alloc(1_000_000, 'x');
  for (let written = 0; written < megabytes; written += 1) {
    if (!stream.write(piece)) await once(stream, 'drain');
  }
  stream.end();
  await once(stream, 'finish');
  return path;
}

test('a line of 200 MB is refused with its place, within 600 MB, and no store is made', async () => {
  const header = cowAlliances.files.flatMap((file) => columnsOf(file, file)).join(',');
  const [row, heading] = [
    await hugeFile('row.csv', `${header}\n`),
    await hugeFile('heading.csv', ''),
  ];
  const store = join(folder, 'store');
  const commands = [
    ['import', 'cow-alliances', row],
    ['import', 'cow-alliances', heading],
    ['import', 'factbook-edition', heading],
  ];
  const { stdout, stderr } = await promisify(execFile)(
    process.execPath,
    ['--import', 'tsx', join(import.meta.dirname, 'process.ts'), JSON.stringify(commands)],
    { cwd: root, env: { ...process.env, NEO4J_URI: '', ENTENTE_STORE: store } },
  );
  expect(stderr.trim().split('\n')).toEqual([
    `${row}, line 2: the row is longer than 1000000 characters: is a quote left open?`,
    `${heading}, line 1: the row is longer than 1000000 characters: is a quote left open?`,
    `${heading} has 200000000 bytes, more than the 32000000 of a JSON file that are read: is it the right file?`,
  ]);
  const result = JSON.parse(stdout) as { codes: readonly number[]; peakMegabytes: number };
  expect(result.codes).toEqual([1, 1, 1]);
  expect(result.peakMegabytes).toBeLessThan(most);
  expect(existsSync(store)).toBe(false);
  console.log(`peak memory: ${Math.round(result.peakMegabytes)} MB`);
});
