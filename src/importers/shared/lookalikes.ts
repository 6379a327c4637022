/** Refuses another file of a dataset where it has all columns of the one that is wanted. */
import { badUserInput } from '../../errors.ts';
import type { DatasetFile } from './importer.ts';

/** `columns` are those of the file at the path. */
export function refuseLookalike(
  path: string,
  { name: wanted, lookalikes = [] }: DatasetFile,
  columns: readonly string[],
): void {
  const found = new Set(columns.map((column) => column.toLowerCase()));
  const other = lookalikes.find(({ column }) => found.has(column));
  if (other === undefined) return;
  const { name, column, reason } = other;
  throw badUserInput(
    `${path} has the column "${column}", so it is ${name}, expected ${wanted}. ${reason} Get ${wanted} from the same owner.`,
    { file: path },
  );
}
