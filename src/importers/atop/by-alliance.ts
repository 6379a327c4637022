/** Takes the member rows of ATOP an alliance at a time: its file has those of one together. */
import { badUserInput } from '../../errors.ts';
import type { Row, Rows } from '../formats/row.ts';
import { numeric } from '../rows/cells.ts';

/** The rows of one alliance after the other; a file that scatters those of an alliance is refused. */
export async function* byAlliance(rows: Rows): AsyncGenerator<readonly [Row, ...Row[]]> {
  const begun = new Set<string>();
  let group: [Row, ...Row[]] | undefined;
  for await (const row of rows) {
    const code = numeric(row, 'atopid');
    if (group !== undefined && numeric(group[0], 'atopid') === code) {
      group.push(row);
      continue;
    }
    if (begun.has(code)) {
      throw badUserInput(
        `${row.file}, line ${row.line}: the rows of atopid ${code} are not together: sort the file by atopid.`,
        { file: row.file, line: row.line },
      );
    }
    begun.add(code);
    if (group !== undefined) yield group;
    group = [row];
  }
  if (group !== undefined) yield group;
}
