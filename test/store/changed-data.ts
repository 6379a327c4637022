/** Copies of a part of `data/` that a test may change. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { partOfData } from '../support/part-of-data.ts';

/** A file of the copy, and what its text becomes. */
export type Change = readonly [file: string, change: (text: string) => string];

/** A copy with these changes, removed when the test has finished; a change that changes nothing is a mistake. */
export function changedData(...changes: readonly Change[]): string {
  const scratch = mkdtempSync(join(tmpdir(), 'entente-data-'));
  onTestFinished(() => rmSync(scratch, { recursive: true }));
  const folder = join(scratch, 'data');
  cpSync(partOfData(), folder, { recursive: true });
  for (const [file, change] of changes) {
    const path = join(folder, file);
    const text = readFileSync(path, 'utf8');
    const changed = change(text);
    if (changed === text) throw new Error(`The change of ${file} changes nothing.`);
    writeFileSync(path, changed);
  }
  return folder;
}

export function replaced(file: string, what: string | RegExp, by: string): Change {
  return [file, (text) => text.replace(what, by)];
}

/** Without the line of a table that begins with this id. */
export function without(file: string, id: string): Change {
  return [
    file,
    (text) =>
      text
        .split('\n')
        .filter((line) => !line.startsWith(`${id},`))
        .join('\n'),
  ];
}

export function appended(file: string, line: string): Change {
  return [file, (text) => `${text.trimEnd()}\n${line}\n`];
}

/** The number of the line that begins with this text. */
export function lineOf(folder: string, file: string, start: string): number {
  const lines = readFileSync(join(folder, file), 'utf8').split('\n');
  return lines.findIndex((line) => line.trimStart().startsWith(start)) + 1;
}
