import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { openCsv } from '../../src/importers/formats/csv.ts';
import { openJson } from '../../src/importers/formats/json.ts';
import type { Row, Rows } from '../../src/importers/formats/row.ts';

const folder = mkdtempSync(join(tmpdir(), 'entente-tables-'));
afterAll(() => rmSync(folder, { recursive: true }));

async function readFile(content: string | Buffer, columns = ['code', 'name']) {
  const path = join(folder, 'table.csv');
  writeFileSync(path, content);
  const { rows, rowsExpected, file } = await openCsv(path, columns);
  return { read: await allOf(rows), rowsExpected, notices: file.notices };
}

async function allOf(rows: Rows): Promise<readonly Row[]> {
  const read: Row[] = [];
  for await (const row of rows) read.push(row);
  return read;
}

describe('a CSV file', () => {
  test('gives its rows with the lines on which they end', async () => {
    const { read, notices } = await readFile('\uFEFFcode,name\n2,"United\nStates"\n\n20,Canada\n');
    expect(read).toEqual([
      { file: 'table.csv', line: 3, cells: { code: '2', name: 'United\nStates' } },
      { file: 'table.csv', line: 5, cells: { code: '20', name: 'Canada' } },
    ]);
    expect(notices).toEqual([]);
  });

  test('gives about as many rows as are expected of its lines', async () => {
    expect(await readFile('code,name\n2,US\n20,Canada')).toMatchObject({ rowsExpected: 2 });
    expect(await readFile('code,name\n2,"United\nStates"\n')).toMatchObject({ rowsExpected: 2 });
  });

  test('may have columns that are not asked for, in any order', async () => {
    const { read } = await readFile('more,name,code\n1,Canada,20\n');
    expect(read[0]?.cells).toEqual({ more: '1', name: 'Canada', code: '20' });
  });

  test('that is not UTF-8 is read as Latin-1, and says so', async () => {
    const { read, notices } = await readFile(Buffer.from('code,name\n1,x\n403,São Tomé\n', 'latin1'));
    expect(read[1]?.cells.name).toBe('São Tomé');
    expect(notices).toEqual([expect.stringContaining('is not UTF-8 (line 3): it is read as Latin-1')]);
  });

  test('in UTF-8 is read as that, wherever its chunks end', async () => {
    const { read, notices } = await readFile(`code,name\n1,${'é'.repeat(100_001)}\n`);
    expect(read[0]?.cells.name).toHaveLength(100_001);
    expect(notices).toEqual([]);
  });
});

describe('a JSON file', () => {
  test('that is not UTF-8 is read as Latin-1, and says so', async () => {
    const path = join(folder, 'entries.json');
    writeFileSync(path, Buffer.from('[{"file": "São Tomé", "gec": null}]', 'latin1'));
    const { rows, file } = await openJson(path, ['file', 'gec']);
    const row = { file: 'entries.json', line: 1, cells: { file: 'São Tomé', gec: '' } };
    expect(await allOf(rows)).toEqual([row]);
    expect(file.notices).toEqual([expect.stringContaining('is not UTF-8 (line 1)')]);
  });
});

describe('a file is refused, with the reason and the repair, that', () => {
  test.each([
    ['is empty', '', /is empty: expected a header with the columns "code", "name"/],
    ['has a header only', 'code,name\n', /has a header and no rows/],
    ['lacks a column', 'code,nom\n1,x\n', /lacks the column "name"\. Its header is: code, nom/],
    ['has other delimiters', 'code;name\n1;x\n', /It has one column: is it separated by commas\?/],
    ['is cut off within a row', 'code,name\n1,x\n2', /line 3: the row has not as many cells/],
    ['is cut off within quotes', 'code,name\n1,"x', /a quote is left open at the end of the file/],
    ['has a row without end', `code,name\n1,"${'x'.repeat(2e6)}`, /the row is longer than 1000000/],
  ])('%s', async (_, content, message) => {
    await expect(readFile(content)).rejects.toThrow(message);
    await expect(readFile(content)).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
  });

  test('is not there', async () => {
    await expect(openCsv(join(folder, 'none.csv'), [])).rejects.toThrow('There is no file');
    await expect(openCsv(folder, [])).rejects.toThrow('is not a file');
  });

  test('is not a list of entries', async () => {
    const path = join(folder, 'entries.json');
    const open = (content: string) => {
      writeFileSync(path, content);
      return openJson(path, ['file', 'gec']);
    };
    await expect(open('{"file": "x"')).rejects.toThrow('is not JSON');
    await expect(open('{}')).rejects.toThrow('expected a JSON array');
    await expect(open('[]')).rejects.toThrow('has no entries');
    await expect(open('[{"file": "x"}]')).rejects.toThrow('entry 1 lacks gec');
    await expect(open('')).rejects.toThrow('is empty: expected a JSON array of entries');
    await expect(openJson(join(folder, 'none.json'), [])).rejects.toThrow('There is no file');
  });
});
