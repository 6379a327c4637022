/** Finds the files of a dataset: those that were named, or those of the folder that was named instead. */
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { badUserInput } from '../errors.ts';
import type { DatasetFile, Importer } from '../importers/shared/importer.ts';
import { namesOf } from '../importers/shared/file-names.ts';

export function filesIn(paths: readonly string[], { files }: Importer): readonly string[] {
  const [folder, ...others] = paths;
  if (folder === undefined || others.length > 0) return paths;
  const isFolder = statSync(folder, { throwIfNoEntry: false })?.isDirectory() === true;
  return isFolder ? files.map((file) => fileIn(folder, file)) : paths;
}

/** By the names that its owner gives it. */
function fileIn(folder: string, file: DatasetFile): string {
  const names = namesOf(file);
  const found = names.filter((name) => existsSync(join(folder, name)));
  const [name] = found;
  if (name === undefined) {
    throw badUserInput(`The folder ${folder} has no ${names.join(' and no ')}.`, { folder });
  }
  if (found.length > 1) {
    throw badUserInput(`The folder ${folder} has ${found.join(' and ')}: name the file.`, {
      folder,
    });
  }
  return join(folder, name);
}
