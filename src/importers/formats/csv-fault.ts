/** Says in plain words what the CSV parser finds wrong: the line, the cause and the repair. */
import type { CsvError } from 'csv-parse';

export interface CsvFault {
  readonly line: number;
  readonly cause: string;
}

/** No row of a dataset comes near it; a file without line ends must not fill the memory. */
export const maxRowLength = 1_000_000;

export function faultOf(error: CsvError): CsvFault {
  const line = typeof error.lines === 'number' ? error.lines : 1;
  return { line, cause: causes[error.code] ?? error.message };
}

/** What the parser's commonest errors come from. */
const causes: Readonly<Record<string, string>> = {
  CSV_RECORD_INCONSISTENT_COLUMNS:
    'the row has not as many cells as the header: is the file cut off, or a quote missing?',
  CSV_INVALID_CLOSING_QUOTE:
    'a quote ends within a cell: is one left open, here or in a line before?',
  CSV_NON_TRIMABLE_CHAR_AFTER_CLOSING_QUOTE:
    'a quote ends within a cell: is one left open, here or in a line before?',
  INVALID_OPENING_QUOTE:
    'a quote begins within a cell: put the whole cell into quotes, and double those in it.',
  CSV_MAX_RECORD_SIZE: `the row is longer than ${maxRowLength} characters: is a quote left open?`,
  CSV_QUOTE_NOT_CLOSED: 'a quote is left open at the end of the file: is the file cut off?',
};
