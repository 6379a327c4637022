/** Opens the files of a dataset and runs its importer over them, once. */
import { basename } from 'node:path';
import { EntenteError, badUserInput } from '../../errors.ts';
import type { Row, Rows } from '../formats/row.ts';
import { markingKnown } from '../rows/known-rejections.ts';
import type { ReadRow } from '../rows/outcome.ts';
import { withoutRepeatedRows } from '../rows/repeated-rows.ts';
import type { ImportContext } from '../codes/context.ts';
import type { Importer } from './importer.ts';
import { openFile } from './open-file.ts';
import { versionCheck } from './version.ts';

export interface OpenDataset {
  /** Every row of every file once with all that became of it, in any order; may be gone through once. */
  readonly rows: AsyncIterable<ReadRow>;
  /** About how many rows there are in all: for a progress bar. */
  readonly rowsExpected: number;
  /** What whoever imports should know of the files, such as that one is not UTF-8; all of it after the last row. */
  readonly notices: () => readonly string[];
  /** In the order in which the importer takes them. */
  readonly files: readonly FileRead[];
}

/** Which file exactly the rows are from. */
export interface FileRead {
  readonly name: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** Every file that lacks something is refused, and all of them at once, before the first row is read. */
export async function openDataset(
  importer: Importer,
  paths: readonly string[],
  context: ImportContext,
): Promise<OpenDataset> {
  if (paths.length !== importer.files.length) {
    const files = importer.files.length === 1 ? 'one file' : `${importer.files.length} files`;
    const names = importer.files.map(({ name }) => name).join(', ');
    throw badUserInput(`${importer.name} takes ${files} (${names}), not ${paths.length}.`);
  }
  const ofOneVersion = versionCheck();
  const opened = allOf(
    await Promise.allSettled(
      importer.files.map(async (wanted, index) => {
        const path = paths[index] ?? '';
        const { rows, ...known } = await openFile(path, wanted);
        return { ...known, ...counted(ofOneVersion(path, wanted, rows)) };
      }),
    ),
  );
  const read = importer.facts(context, ...opened.map(({ rows }) => rows));
  const rowsRead = () => opened.reduce((sum, { count }) => sum + count(), 0);
  return {
    rows: markingKnown(
      withoutRepeatedRows(all(importer, read, rowsRead)),
      importer.knownRejections ?? [],
    ),
    rowsExpected: opened.reduce((sum, { rowsExpected }) => sum + rowsExpected, 0),
    notices: () => opened.flatMap(({ file }) => file.notices),
    files: opened.map(({ file: { path, bytes, sha256 } }) => {
      return { name: basename(path), bytes, sha256 };
    }),
  };
}

/** The values; where files were refused, all refusals as one, in the order of the files. */
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

/** The same rows for one reader, and how many of them have been read so far. */
function counted(rows: Rows): { readonly rows: Rows; readonly count: () => number } {
  let begun = false;
  let read = 0;
  async function* each(): AsyncGenerator<Row> {
    if (begun) throw new Error('A file is read once: the importer must keep the rows it needs.');
    begun = true;
    for await (const row of rows) {
      read += 1;
      yield row;
    }
  }
  return { rows: { [Symbol.asyncIterator]: each }, count: () => read };
}

/** The same rows; an importer that loses one, or gives one twice, is wrong. */
async function* all(
  { name }: Importer,
  rows: AsyncIterable<ReadRow>,
  rowsRead: () => number,
): AsyncGenerator<ReadRow> {
  let given = 0;
  for await (const row of rows) {
    given += 1;
    yield row;
  }
  if (given === rowsRead()) return;
  throw new Error(`The importer ${name} read ${rowsRead()} rows and accounts for ${given}.`);
}
