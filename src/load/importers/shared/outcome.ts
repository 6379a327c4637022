/** What an importer makes of its rows: facts, and for each row that gives none, why. */
import type { Fact } from '../../../generated/facts.ts';
import type { Row, Rows } from './table.ts';

/** A row that cannot be read as the source means it; it gives no fact. */
export interface Rejection {
  readonly type: 'Rejection';
  readonly file: string;
  readonly line: number;
  readonly column: string;
  readonly value: string;
  readonly reason: string;
}

/** A row, or a part of one, that is in order and lies outside of what is imported. */
export interface PassedOver {
  readonly type: 'PassedOver';
  readonly file: string;
  readonly line: number;
  readonly reason: string;
}

export type Outcome = Fact | Rejection | PassedOver;

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

export function passedOver({ file, line }: Row, reason: string): PassedOver {
  return { type: 'PassedOver', file, line, reason };
}

/** The outcomes of one row: what `read` makes of it, or the rejection that it threw. */
export function readRow(row: Row, read: (row: Row) => readonly Outcome[]): readonly Outcome[] {
  try {
    return read(row);
  } catch (error) {
    if (!(error instanceof RejectedCell)) throw error;
    const { column, value, reason } = error;
    return [{ type: 'Rejection', file: row.file, line: row.line, column, value, reason }];
  }
}

/** The outcomes of all rows, one after the other. */
export async function* readRows(
  rows: Rows,
  read: (row: Row) => readonly Outcome[],
): AsyncGenerator<Outcome> {
  for await (const row of rows) yield* readRow(row, read);
}
