/** The names under which a file of a dataset is published. */
import type { DatasetFile } from './importer.ts';

/** Its usual one first. */
export function namesOf({ name, otherNames = [] }: DatasetFile): readonly string[] {
  return [name, ...otherNames];
}
