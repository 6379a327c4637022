/** Opens a CSV file as a stream of rows that know their line, and refuses what is not such a table. */
import { basename } from 'node:path';
import { pipeline } from 'node:stream';
import type { Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import type { Options } from 'csv-parse';
import { badUserInput } from '../../errors.ts';
import { faultOf, maxRowLength } from './csv-fault.ts';
import { examine } from './file.ts';
import type { ExaminedFile } from './file.ts';
import type { OpenFile, Row } from './row.ts';

/** The file may have the columns of any of the others instead. */
export async function openCsv(
  path: string,
  first: readonly string[],
  others: readonly (readonly string[])[] = [],
): Promise<OpenFile> {
  const file = await examine(path, `a header with the columns ${list(first)}`);
  const given = await readHeader(file);
  const columns = nearest(given, first, others);
  const header = given.map((name) => wantedName(name, given, columns));
  checkHeader(path, header, columns);
  return {
    file,
    columns: header,
    rows: readRows(file, header),
    rowsExpected: Math.max(file.lines - 1, 1),
  };
}

async function readHeader({ path, head, encoding }: ExaminedFile): Promise<readonly string[]> {
  const options = { encoding, to: 1 };
  for await (const { record } of records<readonly string[]>(path, head(), options)) {
    return record.map((name) => name.trim());
  }
  return [];
}

async function* readRows(
  { path, content, encoding }: ExaminedFile,
  header: readonly string[],
): AsyncGenerator<Row> {
  const file = basename(path);
  const options = { encoding, columns: [...header], from: 2 };
  let rows = 0;
  for await (const { record, info } of records<Row['cells']>(path, content(), options)) {
    rows += 1;
    yield { file, line: info.lines, cells: record };
  }
  if (rows === 0) throw badUserInput(`${path} has a header and no rows.`, { file: path });
}

interface Parsed<Record> {
  readonly record: Record;
  readonly info: { readonly lines: number };
}

async function* records<Record>(
  path: string,
  bytes: Readable,
  options: Options,
): AsyncGenerator<Parsed<Record>> {
  const parser = parse({
    ...options,
    bom: true,
    info: true,
    max_record_size: maxRowLength,
    skip_empty_lines: true,
  });
  pipeline(bytes, parser, () => {
    // Its errors reach the loop below, through the parser.
  });
  try {
    yield* parser as AsyncIterable<Parsed<Record>>;
  } catch (error) {
    throw error instanceof CsvError ? unreadable(path, error) : error;
  }
}

/** Those of which the header lacks the fewest. */
function nearest(
  header: readonly string[],
  first: readonly string[],
  others: readonly (readonly string[])[],
): readonly string[] {
  const found = new Set(header.map((name) => name.toLowerCase()));
  const lacking = (columns: readonly string[]) =>
    columns.filter((name) => !found.has(name.toLowerCase())).length;
  return others.reduce((best, each) => (lacking(each) < lacking(best) ? each : best), first);
}

/** What the importer calls a column whose name has another case; what is there as it is wanted is itself. */
function wantedName(name: string, header: readonly string[], columns: readonly string[]): string {
  if (columns.includes(name)) return name;
  const wanted = columns.find((column) => column.toLowerCase() === name.toLowerCase());
  return wanted === undefined || header.includes(wanted) ? name : wanted;
}

function checkHeader(path: string, header: readonly string[], columns: readonly string[]): void {
  const twice = columns.filter((name) => header.indexOf(name) !== header.lastIndexOf(name));
  if (twice.length > 0) {
    throw badUserInput(`${path} has the column ${list(twice)} twice: keep one of the two.`, {
      file: path,
      twice,
    });
  }
  const missing = columns.filter((name) => !header.includes(name));
  if (missing.length === 0) return;
  const one = header.length === 1 ? ' It has one column: is it separated by commas?' : '';
  throw badUserInput(
    `${path} lacks the column${missing.length > 1 ? 's' : ''} ${list(missing)}.${one} Its header is: ${clip(header.join(', '))}.`,
    { file: path, missing },
  );
}

function unreadable(path: string, error: CsvError): Error {
  const { line, cause } = faultOf(error);
  return badUserInput(`${path}, line ${line}: ${cause}`, { file: path, line });
}

function list(names: readonly string[]): string {
  return names.map((name) => `"${name}"`).join(', ');
}

function clip(text: string): string {
  return text.length > 300 ? `${text.slice(0, 300)} …` : text;
}
