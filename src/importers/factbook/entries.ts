/** Reads the World Factbook's entries from a JSON file, one row a country, numbered as they come. */
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { badUserInput } from '../../errors.ts';
import { examine } from '../shared/file.ts';
import type { Row, Table } from '../shared/table.ts';

/** Many times the extract's size; a file that is read whole must not fill the memory. */
const mostBytes = 50_000_000;

/** The file holds 251 entries, so it is read whole; a row's `line` is the number of its entry. */
export async function openEntries(path: string, columns: readonly string[]): Promise<Table> {
  const { encoding, bytes, notices } = await examine(path, 'a JSON array of entries');
  if (bytes > mostBytes) {
    throw badUserInput(
      `${path} has ${bytes} bytes, more than the ${mostBytes} that are read: is it the extract?`,
      { file: path },
    );
  }
  const entries = parse(path, await readFile(path, encoding));
  if (entries.length === 0) throw badUserInput(`${path} has no entries.`, { file: path });
  const rows = entries.map((entry, index) => rowOf(path, index + 1, entry, columns));
  return {
    rows: { [Symbol.asyncIterator]: () => each(rows) },
    expected: rows.length,
    notices,
  };
}

function parse(path: string, text: string): readonly unknown[] {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw badUserInput(`${path} is no JSON: ${String(error)}.`, { file: path });
  }
  if (Array.isArray(value)) return value;
  throw badUserInput(`${path} is no list of entries: expected a JSON array.`, { file: path });
}

function rowOf(path: string, line: number, entry: unknown, columns: readonly string[]): Row {
  const values: Readonly<Record<string, unknown>> =
    typeof entry === 'object' && entry !== null ? { ...entry } : {};
  const missing = columns.filter((column) => !Object.hasOwn(values, column));
  if (missing.length > 0) {
    throw badUserInput(`${path}, entry ${line} lacks ${missing.join(', ')}.`, { file: path, line });
  }
  const cells = Object.entries(values).map(([name, value]) => [
    name,
    typeof value === 'string' ? value : '',
  ]);
  return { file: basename(path), line, cells: Object.fromEntries(cells) as Record<string, string> };
}

async function* each(rows: readonly Row[]): AsyncGenerator<Row> {
  // A stream of rows as from any other file, though these are in memory already.
  yield* await Promise.resolve(rows);
}
