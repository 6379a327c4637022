/** Gives importers rows that the tests make up. */
import type { Row, Rows } from '../../src/importers/formats/row.ts';
import { inFileOrder } from '../../src/importers/rows/outcome.ts';
import type { Outcome, ReadRow } from '../../src/importers/rows/outcome.ts';
import { readContext } from '../../src/importers/codes/context.ts';
import type { Importer } from '../../src/importers/shared/importer.ts';
import { dataFolder } from './datasets.ts';

type Cells = Readonly<Record<string, string>>;

export const wellKnown = readContext(dataFolder, 'well-known');
export const all = readContext(dataFolder, 'all');

/** What became of each row of files of these rows, each of which follows a header; in the order of the files. */
export async function readRowsOf(
  importer: Importer,
  tables: readonly (readonly Cells[])[],
  context = wellKnown,
): Promise<readonly ReadRow[]> {
  return inFileOrder(await rowsAsTheyCome(importer, tables, context), importer.files);
}

/** The same, in the order in which the importer gives them. */
export async function rowsAsTheyCome(
  importer: Importer,
  tables: readonly (readonly Cells[])[],
  context = wellKnown,
): Promise<readonly ReadRow[]> {
  const rows = tables.map((table, at) => madeUp(importer.files[at]?.name ?? '', table));
  const read: ReadRow[] = [];
  for await (const row of importer.facts(context, ...rows)) read.push(row);
  return read;
}

/** The same, one outcome after the other. */
export async function outcomesOf(
  importer: Importer,
  tables: readonly (readonly Cells[])[],
  context = wellKnown,
): Promise<readonly Outcome[]> {
  const rows = await readRowsOf(importer, tables, context);
  return rows.flatMap(({ outcomes }) => outcomes);
}

function madeUp(file: string, table: readonly Cells[]): Rows {
  async function* each(): AsyncGenerator<Row> {
    yield* await Promise.resolve(table.map((cells, at) => ({ file, line: at + 2, cells })));
  }
  return { [Symbol.asyncIterator]: each };
}

/** The cells of a date in three columns, which are empty where it is less than a day. */
export function date(columns: readonly string[], text: string): Cells {
  const parts = text.split('-').map((part) => String(Number(part)));
  return Object.fromEntries(columns.map((column, at) => [column, parts[at] ?? '']));
}

