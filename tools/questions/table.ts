/** Shows an answer as one table. */
import { markdown, merged } from './markdown.ts';
import { at, cell } from './values.ts';
import type { Json } from './values.ts';

/** A table with a row for each value of a path, and what is said below it. */
export interface Table {
  readonly rows: string;
  /** A list of each of them that makes a row of each of its values instead. */
  readonly each?: string;
  /** The path of each column, by its head. */
  readonly columns: Readonly<Record<string, string>>;
  /** With paths in braces. */
  readonly below?: string;
}

export function tableOf(data: Json, { rows, each, columns, below = '' }: Table): string {
  const all = at(data, rows).flatMap((row) =>
    each === undefined
      ? [row]
      : at(row, each).map((value) => ({ ...(row as object), [each]: value })),
  );
  const cells = all.map((row) => Object.values(columns).map((path) => cell(row, path)));
  const said = below.replaceAll(
    /\{([^}]+)\}/g,
    (_whole, path: string) => cell(data, path) || 'nobody',
  );
  return [markdown(Object.keys(columns), merged(cells)), said].join('\n\n');
}
