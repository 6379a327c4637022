/** Reads a CSV file as a stream of rows that know their line, and refuses what is no such table. */
import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import { pipeline } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import type { Options } from 'csv-parse';
import { badUserInput } from '../../errors.ts';
import { complaintOf, maxRowLength } from './csv-complaint.ts';
import { examine } from './file.ts';
import type { TextFile } from './file.ts';

/** One row: its cells by the name of their column, and the line on which it ends. */
export interface Row {
  readonly file: string;
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
}

/** The rows of a file; whoever goes through them again reads the file anew. */
export type Rows = AsyncIterable<Row>;

export interface Table {
  readonly rows: Rows;
  /** How many rows there are, going by the lines: what a progress bar needs, and no count. */
  readonly expected: number;
  readonly notices: readonly string[];
}

/** Opens a CSV file, if it has at least these columns. */
export async function openTable(path: string, columns: readonly string[]): Promise<Table> {
  const { encoding, lines, notices } = await examine(
    path,
    `a header with the columns ${list(columns)}`,
  );
  const header = await readHeader(path, encoding);
  checkHeader(path, header, columns);
  return {
    rows: { [Symbol.asyncIterator]: () => readRows(path, header, encoding) },
    expected: Math.max(lines - 1, 1),
    notices,
  };
}

async function readHeader(
  path: string,
  encoding: TextFile['encoding'],
): Promise<readonly string[]> {
  for await (const { record } of records<readonly string[]>(path, { encoding, to: 1 })) {
    return record.map((name) => name.trim());
  }
  return [];
}

async function* readRows(
  path: string,
  header: readonly string[],
  encoding: TextFile['encoding'],
): AsyncGenerator<Row> {
  const file = basename(path);
  const options = { encoding, columns: [...header], from: 2 };
  let rows = 0;
  for await (const { record, info } of records<Row['cells']>(path, options)) {
    rows += 1;
    yield { file, line: info.lines, cells: record };
  }
  if (rows === 0) throw badUserInput(`${path} has a header and no rows.`, { file: path });
}

interface Parsed<Record> {
  readonly record: Record;
  readonly info: { readonly lines: number };
}

async function* records<Record>(path: string, options: Options): AsyncGenerator<Parsed<Record>> {
  const parser = parse({
    ...options,
    bom: true,
    info: true,
    max_record_size: maxRowLength,
    skip_empty_lines: true,
  });
  pipeline(createReadStream(path), parser, () => {
    // Its errors reach the loop below, through the parser.
  });
  try {
    yield* parser as AsyncIterable<Parsed<Record>>;
  } catch (error) {
    throw error instanceof CsvError ? unreadable(path, error) : error;
  }
}

function checkHeader(path: string, header: readonly string[], columns: readonly string[]): void {
  const missing = columns.filter((name) => !header.includes(name));
  if (missing.length === 0) return;
  const one = header.length === 1 ? ' It has one column: is it separated by commas?' : '';
  throw badUserInput(
    `${path} lacks the column${missing.length > 1 ? 's' : ''} ${list(missing)}.${one} Its header is: ${clip(header.join(', '))}.`,
    { file: path, missing },
  );
}

function unreadable(path: string, error: CsvError): Error {
  const { line, cause } = complaintOf(error);
  return badUserInput(`${path}, line ${line}: ${cause}`, { file: path, line });
}

function list(names: readonly string[]): string {
  return names.map((name) => `"${name}"`).join(', ');
}

function clip(text: string): string {
  return text.length > 300 ? `${text.slice(0, 300)} …` : text;
}
