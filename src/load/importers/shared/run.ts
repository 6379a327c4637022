/** Runs an importer over the files of its source. */
import { badUserInput } from '../../../errors.ts';
import { openEntries } from '../factbook/entries.ts';
import type { ImportContext } from './context.ts';
import type { Importer } from './importer.ts';
import type { Outcome } from './outcome.ts';
import { openTable } from './table.ts';

export interface Run {
  readonly outcomes: AsyncIterable<Outcome>;
  /** What whoever imports should know of the files, such as that one is not UTF-8. */
  readonly notices: readonly string[];
}

/** Opens the files, of which one that lacks a column is refused, before the first row is read. */
export async function run(
  importer: Importer,
  paths: readonly string[],
  context: ImportContext,
): Promise<Run> {
  if (paths.length !== importer.files.length) {
    const names = importer.files.map(({ name }) => name).join(', ');
    throw badUserInput(
      `${importer.name} takes ${importer.files.length} files (${names}), not ${paths.length}.`,
    );
  }
  const tables = await Promise.all(
    importer.files.map(({ format, columns }, index) => {
      const open = format === 'csv' ? openTable : openEntries;
      return open(paths[index] ?? '', columns);
    }),
  );
  return {
    outcomes: importer.facts(context, ...tables.map(({ rows }) => rows)),
    notices: tables.flatMap(({ notices }) => notices),
  };
}
