/** Reads a CSV file as a stream of rows that know their line, and refuses what is no such table. */
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { pipeline } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import type { Options } from 'csv-parse';
import { badUserInput } from '../../../errors.ts';

/** One row: its cells by the name of their column, and the line on which it ends. */
export interface Row {
  readonly file: string;
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
}

export type Rows = AsyncIterable<Row>;

export interface Table {
  readonly rows: Rows;
  /** What whoever imports the file should know, such as that it is not UTF-8. */
  readonly notices: readonly string[];
}

/** No row of a dataset comes near it; a file without line ends must not fill the memory. */
const maxRowLength = 1_000_000;

type Encoding = 'utf8' | 'latin1';

/** Opens a CSV file, if it has at least these columns. */
export async function openTable(path: string, columns: readonly string[]): Promise<Table> {
  if ((await sizeOf(path)) === 0) {
    throw badUserInput(`${path} is empty: expected a header with the columns ${list(columns)}.`, {
      file: path,
    });
  }
  const line = await firstLineNotInUtf8(path);
  const encoding = line === null ? 'utf8' : 'latin1';
  const header = await readHeader(path, encoding);
  checkHeader(path, header, columns);
  return {
    rows: readRows(path, header, encoding),
    notices: line === null ? [] : [`${path} is not UTF-8 (line ${line}): it is read as Latin-1.`],
  };
}

async function sizeOf(path: string): Promise<number> {
  try {
    const file = await stat(path);
    if (file.isFile()) return file.size;
  } catch {
    throw badUserInput(`There is no file ${path}.`, { file: path });
  }
  throw badUserInput(`${path} is no file.`, { file: path });
}

async function readHeader(path: string, encoding: Encoding): Promise<readonly string[]> {
  for await (const { record } of records<readonly string[]>(path, { encoding, to: 1 })) {
    return record.map((name) => name.trim());
  }
  return [];
}

async function* readRows(
  path: string,
  header: readonly string[],
  encoding: Encoding,
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

/** The parser's complaint in words of ours, with the line and the repair. */
function unreadable(path: string, error: CsvError): Error {
  const line = typeof error.lines === 'number' ? error.lines : 1;
  return badUserInput(`${path}, line ${line}: ${causes[error.code] ?? error.message}`, {
    file: path,
    line,
  });
}

/** What the parser's commonest complaints come from. */
const causes: Readonly<Record<string, string>> = {
  CSV_RECORD_INCONSISTENT_COLUMNS:
    'the row has not as many cells as the header: is the file cut off, or a quote missing?',
  CSV_MAX_RECORD_SIZE: `the row is longer than ${maxRowLength} characters: is a quote left open?`,
  CSV_QUOTE_NOT_CLOSED: 'a quote is left open at the end of the file: is the file cut off?',
};

/** The line of the first byte that is not UTF-8, or null; read beforehand, since rows are not taken back. */
async function firstLineNotInUtf8(path: string): Promise<number | null> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let line = 1;
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
    try {
      decoder.decode(chunk, { stream: true });
    } catch {
      return line + linesBeforeBadByte(chunk);
    }
    line += linesIn(chunk);
  }
  try {
    decoder.decode();
  } catch {
    return line;
  }
  return null;
}

function linesBeforeBadByte(chunk: Buffer): number {
  const bad = chunk.toString('utf8').indexOf('\uFFFD');
  return bad < 0 ? 0 : linesIn(Buffer.from(chunk.toString('utf8').slice(0, bad)));
}

function linesIn(chunk: Buffer): number {
  let lines = 0;
  for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, at + 1)) lines += 1;
  return lines;
}

function list(names: readonly string[]): string {
  return names.map((name) => `"${name}"`).join(', ');
}

function clip(text: string): string {
  return text.length > 300 ? `${text.slice(0, 300)} …` : text;
}
