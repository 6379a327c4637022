/** The rows of a file, whatever its format. */
import type { ExaminedFile } from './file.ts';

/** One row: its cells by the name of their column, and the line on which it ends. */
export interface Row {
  readonly file: string;
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
}

/** The rows of one file, which is read once: whoever needs a row later keeps it. */
export type Rows = AsyncIterable<Row>;

/** A file that can be read: what it must have is there. */
export interface OpenFile {
  readonly file: ExaminedFile;
  /** All that it has, in its order; those of a JSON file's entries together. */
  readonly columns: readonly string[];
  readonly rows: Rows;
  /** How many rows there are, by the lines of the file: for a progress bar, not for a count. */
  readonly rowsExpected: number;
}
