/** Reads the cells of a row as values, and rejects the row where one is not. */
import { PartialDateError, firstDay, lastDay, partialDateOf } from '../../dates/partial-date.ts';
import type { EndMeaning, IdentifierScheme } from '../../generated/types.ts';
import type { Row } from '../formats/row.ts';
import type { ImportContext } from '../codes/context.ts';
import { RejectedCell } from './outcome.ts';

/** The text of a cell, without blanks around it; empty where the source gives none. */
export function cell(row: Row, column: string): string {
  const value = row.cells[column];
  if (value === undefined) throw new Error(`${row.file} was opened without its column ${column}.`);
  return value.trim();
}

/** What R, pandas, SAS, databases and spreadsheets write where there is no value. */
const noValue = /^(?:#?n\/a|na|<na>|nan|null|none|\.)$/i;

/**
 * The text of a cell of numbers, dates or flags, empty where there is no value: `NA` is none there, as
 * it can be in a column of texts (it is ISO's code of Namibia). pandas writes 1911 as 1911.0.
 */
export function numeric(row: Row, column: string): string {
  const value = cell(row, column);
  return noValue.test(value) ? '' : value.replace(/^(-?\d+)\.0+$/, '$1');
}

/** No code or name of a source comes near it; Neo4j indexes no longer texts than some thousand. */
const longestText = 500;

/** The text of a cell that a row cannot do without: a code, a name. */
export function text(row: Row, column: string): string {
  const value = cell(row, column);
  if (value === '') throw new RejectedCell(column, value, 'The cell is empty.');
  if (value.length > longestText) {
    const reason = `The cell has ${value.length} characters: is a quote left open?`;
    throw new RejectedCell(column, clipped(value), reason);
  }
  return value;
}

function clipped(value: string): string {
  return value.length > longestText ? `${value.slice(0, 50)} …` : value;
}

/** A code that is a whole number, such as COW's of a state, of which ids are made. */
export function code(row: Row, column: string): string {
  const value = numeric(row, column);
  if (value === '') throw new RejectedCell(column, cell(row, column), 'The cell is empty.');
  if (/^\d{1,9}$/.test(value)) return value;
  throw new RejectedCell(column, clipped(value), 'Expected a whole number.');
}

/** The source's key of a row or of what it is about, if it is a text, of which ids are made. */
export function key(row: Row, column: string): string {
  const value = text(row, column);
  if (/^[^\s\p{C}]{1,80}$/u.test(value)) return value;
  throw new RejectedCell(column, value, 'Expected a key without blanks, of at most 80 characters.');
}

/** A whole number, null where there is no value. */
export function whole(row: Row, column: string): number | null {
  const value = numeric(row, column);
  if (value === '') return null;
  if (!/^\d{1,9}$/.test(value)) {
    throw new RejectedCell(column, value, 'Expected a whole number.');
  }
  return Number(value);
}

/** A year, as the text of a date. */
export function year(row: Row, column: string): string {
  const value = numeric(row, column);
  if (/^(?!0000)\d{4}$/.test(value)) return value;
  throw new RejectedCell(column, clipped(cell(row, column)), 'Expected a year.');
}

/** 1 or 0; where there is no value, since the source did not code the matter, it is not a yes. */
export function flag(row: Row, column: string): boolean {
  const value = numeric(row, column);
  if (value === '1') return true;
  if (value === '0' || value === '') return false;
  throw new RejectedCell(column, value, 'Expected 0 or 1.');
}

/** What the cell's value stands for in a table of ours: a text, a number, or no value (`''`). */
export function oneOf<Value>(
  row: Row,
  column: string,
  meanings: Readonly<Record<string, Value>>,
): Value {
  const value = cell(row, column);
  const listed = [value, numeric(row, column)].find((each) => Object.hasOwn(meanings, each));
  const meaning = listed === undefined ? undefined : meanings[listed];
  if (meaning !== undefined) return meaning;
  const known = Object.keys(meanings)
    .map((name) => `"${name}"`)
    .join(', ');
  throw new RejectedCell(column, value, `Expected one of ${known}.`);
}

/** All the meanings whose columns hold a 1, in the order of the table. */
export function flagged<Value>(row: Row, meanings: Readonly<Record<string, Value>>): Value[] {
  return Object.entries(meanings).flatMap(([column, meaning]) =>
    flag(row, column) ? [meaning] : [],
  );
}

/** A date in three columns, 0 or without a value where unknown; null where not even the year is known. */
export function dateIn(
  row: Row,
  [year, month, day]: readonly [string, string, string],
): string | null {
  try {
    return partialDateOf(whole(row, year), whole(row, month), whole(row, day));
  } catch (error) {
    if (!(error instanceof PartialDateError)) throw error;
    const value = [year, month, day].map((column) => cell(row, column)).join('-');
    throw new RejectedCell([year, month, day].join(', '), value, error.message);
  }
}

/** The same, where a row cannot do without the date. */
export function knownDateIn(row: Row, columns: readonly [string, string, string]): string {
  const date = dateIn(row, columns);
  if (date === null) throw new RejectedCell(columns.join(', '), '', 'The date is missing.');
  return date;
}

/** The last day that a date can name: no end comes after it. */
const lastOfAll = '9999-12-31';

/** A date in one cell, as EDTF text, null where there is no value. */
export function date(row: Row, column: string): string | null {
  const value = numeric(row, column);
  if (value === '') return null;
  try {
    firstDay(value);
    lastDay(value);
    return value;
  } catch (error) {
    if (!(error instanceof PartialDateError)) throw error;
    throw new RejectedCell(column, value, error.message);
  }
}

/** The end of an assertion, and what its source means by it. */
export interface Ending {
  readonly end: string | null;
  readonly endMeans: EndMeaning | null;
}

/** None where the source gives no end; rejects one that lies before the start: then one of the two is wrong. */
export function ending(
  start: string,
  end: string | null,
  endMeans: EndMeaning,
  column: string,
): Ending {
  if (end === null) return { end, endMeans: null };
  if (lastDay(end) < firstDay(start)) {
    throw new RejectedCell(column, end, `The end lies before the start, ${start}.`);
  }
  if (lastDay(end) === lastOfAll) {
    throw new RejectedCell(column, end, 'Leave the cell empty where the end is open.');
  }
  return { end, endMeans };
}

/**
 * The state that the cell's code means on the last day on which the fact can have begun: a year in
 * which a code changes hands (255 in 1990) belongs to the state that has it from then on.
 */
export function stateIn(
  row: Row,
  column: string,
  scheme: Extract<IdentifierScheme, 'COW' | 'GW'>,
  start: string,
  context: ImportContext,
): string {
  const value = code(row, column);
  const day = lastDay(start);
  const state = context.stateOf(scheme, value, day);
  if (state !== undefined) return state;
  throw new RejectedCell(
    column,
    value,
    `No state of data/states.csv has ${scheme} ${value} on ${day}.`,
  );
}
