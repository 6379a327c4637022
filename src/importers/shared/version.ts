/** Refuses a file that is of another version than the one its importer reads. */
import { badUserInput } from '../../errors.ts';
import type { Rows } from '../formats/row.ts';
import { cell } from '../rows/cells.ts';
import type { DatasetFile } from './importer.ts';

const column = 'version';

/** All that a file must have. */
export function columnsOf({ columns, version }: DatasetFile): readonly string[] {
  return version === undefined ? columns : [...columns, column];
}

/** The same rows; throws at the first that is of another version. */
export function ofVersion(path: string, { name, version }: DatasetFile, rows: Rows): Rows {
  if (version === undefined) return rows;
  return {
    async *[Symbol.asyncIterator]() {
      for await (const row of rows) {
        const found = cell(row, column);
        if (!isSame(found, version)) {
          throw badUserInput(
            `${path}, line ${row.line}: the version is "${found}", expected ${version}. Another version has other codes: get version ${version} of ${name} from its owner.`,
            { file: path, line: row.line },
          );
        }
        yield row;
      }
    },
  };
}

/** One of ATOP's files gives 4.0100002: 4.01 as a single-precision number. */
function isSame(found: string, version: string): boolean {
  return found !== '' && Math.abs(Number(found) - Number(version)) < 1e-6;
}
