/** Takes the member rows of ATOP an alliance at a time, since it keeps them together. */
import { badUserInput } from '../../errors.ts';
import { cell } from '../shared/cells.ts';
import type { Row, Rows } from '../shared/table.ts';

/** The same rows; a file that scatters those of an alliance is refused. */
export async function* together(rows: Rows): AsyncGenerator<Row> {
  const begun = new Set<string>();
  let last: string | undefined;
  for await (const row of rows) {
    const code = cell(row, 'atopid');
    if (code !== last && begun.has(code)) {
      throw badUserInput(
        `${row.file}, line ${row.line}: the rows of atopid ${code} are not together: sort the file by atopid.`,
        { file: row.file, line: row.line },
      );
    }
    begun.add(code);
    last = code;
    yield row;
  }
}

/** The rows of one alliance after the other. */
export async function* byAlliance(rows: Rows): AsyncGenerator<readonly [Row, ...Row[]]> {
  let group: [Row, ...Row[]] | undefined;
  for await (const row of together(rows)) {
    if (group !== undefined && cell(group[0], 'atopid') === cell(row, 'atopid')) {
      group.push(row);
      continue;
    }
    if (group !== undefined) yield group;
    group = [row];
  }
  if (group !== undefined) yield group;
}
