/** Runs an importer over the files of its source. */
import { EntenteError, badUserInput } from '../../errors.ts';
import { openEntries } from '../factbook/entries.ts';
import type { ImportContext } from './context.ts';
import type { Importer } from './importer.ts';
import { markingKnown } from './known-rejections.ts';
import type { ReadRow } from './outcome.ts';
import { withoutRepeatedRows } from './repeated-rows.ts';
import { openTable } from './table.ts';
import type { Row, Rows } from './table.ts';
import { columnsOf, ofVersion } from './version.ts';

export interface Run {
  /** Every row of every file once, with all that became of it. */
  readonly rows: AsyncIterable<ReadRow>;
  /** How many rows of each file have been read so far; those of a file that is read twice, once. */
  readonly rowsRead: () => readonly FileCount[];
  /** About how many rows there are in all: the files' lines. */
  readonly rowsExpected: number;
  /** What whoever imports should know of the files, such as that one is not UTF-8. */
  readonly notices: readonly string[];
}

export interface FileCount {
  readonly path: string;
  readonly rows: number;
}

/** Opens the files, of which those that lack a column are refused, before the first row is read. */
export async function run(
  importer: Importer,
  paths: readonly string[],
  context: ImportContext,
): Promise<Run> {
  if (paths.length !== importer.files.length) {
    const files = importer.files.length === 1 ? 'one file' : `${importer.files.length} files`;
    const names = importer.files.map(({ name }) => name).join(', ');
    throw badUserInput(`${importer.name} takes ${files} (${names}), not ${paths.length}.`);
  }
  const tables = allOf(
    await Promise.allSettled(
      importer.files.map(async (file, index) => {
        const path = paths[index] ?? '';
        const open = file.format === 'csv' ? openTable : openEntries;
        const { rows, ...table } = await open(path, columnsOf(file));
        return { ...table, path, ...counted(ofVersion(path, file, rows)) };
      }),
    ),
  );
  return {
    rows: markingKnown(
      withoutRepeatedRows(importer.facts(context, ...tables.map(({ rows }) => rows))),
      importer.knownRejections ?? [],
    ),
    rowsRead: () => tables.map(({ path, count }) => ({ path, rows: count() })),
    rowsExpected: tables.reduce((sum, { expected }) => sum + expected, 0),
    notices: tables.flatMap(({ notices }) => notices),
  };
}

/** The values; where files were refused, every refusal is told at once, in the order of the files. */
function allOf<T>(settled: readonly PromiseSettledResult<T>[]): readonly T[] {
  const refusals: EntenteError[] = [];
  const values: T[] = [];
  for (const result of settled) {
    if (result.status === 'fulfilled') values.push(result.value);
    else if (result.reason instanceof EntenteError) refusals.push(result.reason);
    else throw result.reason;
  }
  const [first, ...others] = refusals;
  if (first === undefined) return values;
  if (others.length === 0) throw first;
  throw badUserInput(refusals.map(({ message }) => message).join('\n'), {
    files: refusals.map(({ details }) => details.file),
  });
}

/** The same rows, and how many there are as far as anyone has gone through them. */
function counted(rows: Rows): { readonly rows: Rows; readonly count: () => number } {
  let most = 0;
  async function* each(): AsyncGenerator<Row> {
    let read = 0;
    for await (const row of rows) {
      read += 1;
      most = Math.max(most, read);
      yield row;
    }
  }
  return { rows: { [Symbol.asyncIterator]: each }, count: () => most };
}
