/**
 * A part of `data/`: all but the Factbook's tables and the White House's texts, a fifth of the facts. Tests of how facts are kept, and
 * not of what they say, load it again and again in a fifth of the time. Made once for each project of a run.
 */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inject } from 'vitest';
import type { TestProject } from 'vitest/node';
import { dataFolder } from '../../src/paths.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    partOfData: string;
  }
}

const leftOut = [
  ...['memberships/factbook.csv', 'officials/factbook.csv', 'terms/factbook.csv'],
  // They refer to its officials.
  'articles/white-house',
];

export default function setup(project: TestProject): () => void {
  const scratch = mkdtempSync(join(tmpdir(), 'entente-part-'));
  const folder = join(scratch, 'data');
  copyPartOfData(folder);
  project.provide('partOfData', folder);
  return () => rmSync(scratch, { recursive: true });
}

export function copyPartOfData(to: string): void {
  cpSync(dataFolder, to, { recursive: true });
  for (const each of leftOut) rmSync(join(to, each), { recursive: true });
}

/** A folder like `data/`, to be read alone. */
export const partOfData = (): string => inject('partOfData');
