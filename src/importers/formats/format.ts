/** The formats in which files of datasets come, each with what opens a file of it. */
import { openCsv } from './csv.ts';
import { openJson } from './json.ts';
import type { OpenFile } from './row.ts';

export type Format = 'csv' | 'json';

/** Refuses a file that lacks one of the columns, and in a format with a header also one of the others'. */
type Open = (
  path: string,
  columns: readonly string[],
  others: readonly (readonly string[])[],
) => Promise<OpenFile>;

export const openers: Readonly<Record<Format, Open>> = { csv: openCsv, json: openJson };
