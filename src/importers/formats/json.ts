/** Opens a JSON file, an array of entries, as a stream of rows: one an entry, numbered as they come. */
import { basename } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { badUserInput } from '../../errors.ts';
import { examine, mostKept } from './file.ts';
import type { OpenFile, Row } from './row.ts';

/** The columns are what each entry must have. Parsed as a whole; a row's `line` is the number of its entry. */
export async function openJson(path: string, columns: readonly string[]): Promise<OpenFile> {
  const file = await examine(path, 'a JSON array of entries');
  if (file.bytes > mostKept) {
    throw badUserInput(
      `${path} has ${file.bytes} bytes, more than the ${mostKept} of a JSON file that are read: is it the right file?`,
      { file: path },
    );
  }
  const json = (await buffer(file.content())).toString(file.encoding);
  const entries = parse(path, json);
  if (entries.length === 0) throw badUserInput(`${path} has no entries.`, { file: path });
  const rows = entries.map((entry, index) => rowOf(path, index + 1, entry, columns));
  const all = new Set(rows.flatMap(({ cells }) => Object.keys(cells)));
  return { file, columns: [...all], rows: each(rows), rowsExpected: rows.length };
}

function parse(path: string, json: string): readonly unknown[] {
  let value: unknown;
  try {
    value = JSON.parse(json.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw badUserInput(`${path} is not JSON: ${String(error)}.`, { file: path });
  }
  if (Array.isArray(value)) return value;
  throw badUserInput(`${path} is not a list of entries: expected a JSON array.`, { file: path });
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
