/** Writes a table as CSV: lines with `# ` that describe it, a line of column names, and the rows. */
import { metaLines } from '../meta.ts';
import type { Meta } from '../meta.ts';
import { plainText } from './table.ts';
import type { Table } from './table.ts';

export function* csvText(meta: Meta, { columns, rows }: Table): Generator<string> {
  yield '# Entente. In R: read.csv(file, comment.char = "#"). In pandas: read_csv(file, comment="#").\n';
  for (const [name, lines] of metaLines(meta)) {
    for (const line of lines) yield `# ${name}: ${line}\n`;
  }
  yield csvLine(columns);
  for (const row of rows) yield csvLine(columns.map((column) => plainText(row[column] ?? null)));
}

function csvLine(cells: readonly string[]): string {
  return `${cells.map(quoted).join(',')}\n`;
}

/** Programs that skip the first lines as comments would read a `#` outside of quotes as a comment too. */
function quoted(cell: string): string {
  return /[",#\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
