/** Gives importers rows that the tests make up. */
import { readContext } from '../../src/load/importers/shared/context.ts';
import type { Importer } from '../../src/load/importers/shared/importer.ts';
import type { Outcome } from '../../src/load/importers/shared/outcome.ts';
import type { Row } from '../../src/load/importers/shared/table.ts';
import { dataFolder } from './datasets.ts';

type Cells = Readonly<Record<string, string>>;

export const wellKnown = readContext(dataFolder, 'well-known');
export const all = readContext(dataFolder, 'all');

/** What the importer makes of files of these rows, each of which follows a header. */
export async function outcomesOf(
  importer: Importer,
  tables: readonly (readonly Cells[])[],
  context = wellKnown,
): Promise<readonly Outcome[]> {
  const rows = tables.map((table, at) => each(importer.files[at]?.name ?? '', table));
  const outcomes: Outcome[] = [];
  for await (const outcome of importer.facts(context, ...rows)) outcomes.push(outcome);
  return outcomes;
}

async function* each(file: string, table: readonly Cells[]): AsyncGenerator<Row> {
  yield* await Promise.resolve(table.map((cells, at) => ({ file, line: at + 2, cells })));
}

/** The cells of a date in three columns, which are empty where it is less than a day. */
export function date(columns: readonly string[], text: string): Cells {
  const parts = text.split('-').map((part) => String(Number(part)));
  return Object.fromEntries(columns.map((column, at) => [column, parts[at] ?? '']));
}

