/** Which version of a dataset files are of: that of their rows, which must be one and the same, and known. */
import { badUserInput } from '../../errors.ts';
import type { Row, Rows } from '../formats/row.ts';
import { cell } from '../rows/cells.ts';
import type { DatasetFile, FileForm } from './importer.ts';

const column = 'version';

/** All that a file must have, in one form of it. */
export function columnsOf({ versions }: DatasetFile, { columns }: FileForm): readonly string[] {
  return versions === undefined ? columns : [...columns, column];
}

/** The one of these versions that the row is of; undefined if it is of another. */
export function versionOf(row: Row, versions: readonly string[]): string | undefined {
  const found = cell(row, column);
  return versions.find((version) => isSame(found, version));
}

/** The same, of a row of a file whose versions have been checked. */
export function knownVersionOf(row: Row, versions: readonly string[]): string {
  const version = versionOf(row, versions);
  if (version !== undefined) return version;
  throw new Error(`${row.file}, line ${row.line}: its version has not been checked.`);
}

/** Where the version of a dataset was first read. */
interface First {
  readonly version: string;
  readonly place: string;
}

/** For the files of one dataset: what each of their rows must pass. */
export function versionCheck(): (path: string, file: DatasetFile, rows: Rows) => Rows {
  let first: First | undefined;
  return (path, { name, versions }, rows) => {
    if (versions === undefined) return rows;
    return {
      async *[Symbol.asyncIterator]() {
        for await (const row of rows) {
          const place = `${path}, line ${row.line}`;
          const version =
            versionOf(row, versions) ?? refuseUnknown(place, path, row, name, versions);
          first ??= { version, place };
          if (first.version !== version) {
            throw badUserInput(
              `${place}: the version is ${version}, and at ${first.place} it is ${first.version}: all files must be of one version.`,
              { file: path, line: row.line },
            );
          }
          yield row;
        }
      },
    };
  };
}

function refuseUnknown(
  place: string,
  path: string,
  row: Row,
  name: string,
  versions: readonly string[],
): never {
  const known = alternatives(versions);
  const repair =
    versions.length === 1
      ? `get version ${known} of ${name} from its owner`
      : `get one of these versions of ${name} from its owner`;
  throw badUserInput(
    `${place}: the version is "${cell(row, column)}", expected ${known}. Another version has other codes: ${repair}.`,
    { file: path, line: row.line },
  );
}

/** As a sentence lists them: "2011, 2016 or 2024". */
export function alternatives(versions: readonly string[]): string {
  const sorted = versions.toSorted();
  const last = sorted.at(-1) ?? '';
  return sorted.length < 2 ? last : `${sorted.slice(0, -1).join(', ')} or ${last}`;
}

/** One of ATOP's files gives 4.0100002: 4.01 as a single-precision number. */
function isSame(found: string, version: string): boolean {
  return found !== '' && Math.abs(Number(found) - Number(version)) < 1e-6;
}
