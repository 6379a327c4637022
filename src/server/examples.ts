/** Reads the example questions: one a file, its first comment the title. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { examplesFolder } from '../paths.ts';

export interface Example {
  /** The file's name without its ending. */
  readonly name: string;
  readonly title: string;
  readonly query: string;
}

export function readExamples(folder: string = examplesFolder): readonly Example[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.graphql'))
    .sort()
    .map((name) => {
      const query = readFileSync(join(folder, name), 'utf8');
      const title = /^#\s*(.+)$/m.exec(query)?.[1];
      if (title === undefined) {
        throw new Error(
          `${join(folder, name)} has no title. Begin it with a comment: # What it asks`,
        );
      }
      return { name: name.replace(/\.graphql$/, ''), title, query };
    });
}
