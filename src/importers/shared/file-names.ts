/** The names under which a file of a dataset is published. */
import type { DatasetFile } from './importer.ts';

/** Its usual one first. */
export function namesOf(file: DatasetFile): readonly string[] {
  return [file, ...(file.otherForms ?? [])].flatMap(({ name, otherNames = [] }) => [
    name,
    ...otherNames,
  ]);
}
