/** What an importer makes of each row: facts, and where a row or a part of one gives none, why. */
import type { Fact } from '../../generated/facts.ts';
import type { Row, Rows } from '../formats/row.ts';

/** A row, or a part of one, that cannot be read as the source means it; it gives no fact. */
export interface Rejection {
  readonly type: 'Rejection';
  readonly file: string;
  readonly line: number;
  readonly column: string;
  readonly value: string;
  readonly reason: string;
  /** Where it is known of the file as it is published: why no fact can be made of it. */
  readonly known?: string;
}

/** A row, or a part of one, that is in order and lies outside of what is imported. */
export interface PassedOver {
  readonly type: 'PassedOver';
  readonly file: string;
  readonly line: number;
  readonly reason: string;
}

export type Outcome = Fact | Rejection | PassedOver;

/** A row that has been read, and all that became of it: one outcome at least. */
export interface ReadRow {
  readonly file: string;
  readonly line: number;
  readonly outcomes: readonly Outcome[];
}

/** As what a row is counted; each is one of the three. */
export type RowResult = 'facts' | 'passedOver' | 'rejected';

/** A row that gave a fact counts as that, whatever became of its other parts. */
export function resultOf({ outcomes }: ReadRow): RowResult {
  if (outcomes.some(isFact)) return 'facts';
  return outcomes.some(({ type }) => type === 'Rejection') ? 'rejected' : 'passedOver';
}

export function isFact(outcome: Outcome): outcome is Fact {
  return outcome.type !== 'Rejection' && outcome.type !== 'PassedOver';
}

/** Thrown while a row is read: the cell that stands in the way, and why. */
export class RejectedCell extends Error {
  override readonly name = 'RejectedCell';

  constructor(
    readonly column: string,
    readonly value: string,
    readonly reason: string,
  ) {
    super(`${column} ${JSON.stringify(value)}: ${reason}`);
  }
}

/** In the order of the files, and in that of their lines. */
export function inFileOrder(
  rows: readonly ReadRow[],
  files: readonly { readonly name: string }[],
): readonly ReadRow[] {
  const places = new Map(files.map(({ name }, at) => [name, at]));
  const placeOf = ({ file }: ReadRow) => places.get(file) ?? files.length;
  return rows.toSorted((one, other) => placeOf(one) - placeOf(other) || one.line - other.line);
}

export function passedOver({ file, line }: Row, reason: string): PassedOver {
  return { type: 'PassedOver', file, line, reason };
}

/** All rows, one after the other, each with what `read` makes of it. */
export async function* readRows(
  rows: Rows,
  read: (row: Row) => readonly Outcome[],
): AsyncGenerator<ReadRow> {
  for await (const row of rows) yield readRow(row, read);
}

/** One row with what `read` makes of it, or with the rejection that it threw. */
export function readRow(row: Row, read: (row: Row) => readonly Outcome[]): ReadRow {
  const { file, line } = row;
  const outcomes = readPart(row, () => read(row));
  if (outcomes.length === 0)
    throw new Error(`${file}, line ${line}: nothing says what became of it.`);
  return { file, line, outcomes };
}

/** A part of a row, whose rejection must not take the other parts with it. */
export function readPart(row: Row, read: () => readonly Outcome[]): readonly Outcome[] {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof RejectedCell)) throw error;
    const { column, value, reason } = error;
    return [{ type: 'Rejection', file: row.file, line: row.line, column, value, reason }];
  }
}

/** What `read` makes of a row; undefined where it rejects it, which whoever reads the row's outcomes tells. */
export function readable<Value>(read: () => Value): Value | undefined {
  try {
    return read();
  } catch (error) {
    if (error instanceof RejectedCell) return undefined;
    throw error;
  }
}
