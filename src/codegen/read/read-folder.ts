/** Reads the files of a folder and its sub-folders, in one order on every machine. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, relative, sep } from 'node:path';

export interface SourceFile {
  /** Relative to the root, with slashes. */
  readonly path: string;
  /** The file's name without its ending. */
  readonly stem: string;
  readonly text: string;
}

export function readFolder(root: string, folder: string, ending: string): readonly SourceFile[] {
  const top = join(root, folder);
  if (!existsSync(top)) return [];
  return readdirSync(top, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .sort()
    .map((name) => ({
      path: relative(root, join(top, name)).split(sep).join('/'),
      stem: basename(name, ending),
      text: readFileSync(join(top, name), 'utf8'),
    }));
}
