/** Reads README.md as its tests need it: sections, and the fenced blocks in them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './scratch.ts';

export interface Block {
  readonly language: string;
  readonly text: string;
  /** The line of prose that leads to the block. */
  readonly lead: string;
}

/** The blocks of the section with this heading, in their order. */
export function blocksOf(heading: string): readonly Block[] {
  const readme = readFileSync(join(root, 'README.md'), 'utf8');
  const section = readme.split(/^## /m).find((part) => part.startsWith(`${heading}\n`));
  if (section === undefined) throw new Error(`README.md has no section "${heading}".`);
  return [...section.matchAll(/^```(\w+)\n([^]*?)\n```$/gm)].map(
    ({ index, 1: language = '', 2: text = '' }) => ({
      lead: section.slice(0, index).trimEnd().split('\n').at(-1) ?? '',
      language,
      text,
    }),
  );
}
