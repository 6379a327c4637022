/** Reads pages of documentation as their tests need them: sections, headings, fenced blocks, links. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format } from 'prettier';
import { root } from './scratch.ts';

export interface Block {
  readonly language: string;
  readonly text: string;
  /** The line of prose that leads to the block. */
  readonly lead: string;
}

/** A question of a page with the answer that follows it. */
export interface Example {
  readonly section: string;
  readonly question: string;
  readonly answer: string;
}

export function pageText(page: string): string {
  return readFileSync(join(root, page), 'utf8');
}

/** The blocks of the section with this heading, in their order. */
export function blocksOf(page: string, heading: string): readonly Block[] {
  const section = sectionsOf(page).find((each) => each.heading === heading);
  if (section === undefined) throw new Error(`${page} has no section "${heading}".`);
  return blocksIn(section.text);
}

/** Each block of GraphQL that a block of JSON follows. */
export function examplesIn(page: string): readonly Example[] {
  return sectionsOf(page).flatMap(({ heading, text }) => {
    const blocks = blocksIn(text);
    return blocks.flatMap((block, at) => {
      const next = blocks[at + 1];
      return block.language === 'graphql' && next?.language === 'json'
        ? [{ section: heading, question: block.text, answer: next.text }]
        : [];
    });
  });
}

/** Puts another answer behind a question of the page. */
export async function writeAnswer(page: string, question: string, answer: unknown): Promise<void> {
  const json = await format(JSON.stringify(answer), { parser: 'json', printWidth: 100 });
  const [before, after = ''] = pageText(page).split(`\`\`\`graphql\n${question}\n\`\`\`\n`);
  const written = after.replace(/```json\n[^]*?\n```/, () => `\`\`\`json\n${json.trim()}\n\`\`\``);
  writeFileSync(join(root, page), `${before}\`\`\`graphql\n${question}\n\`\`\`\n${written}`);
}

export function headingsIn(page: string): readonly string[] {
  return sectionsOf(page).map(({ heading }) => heading);
}

/** The anchors of a page's headings, as GitHub makes them. */
export function anchorsIn(page: string): readonly string[] {
  return [...withoutBlocks(pageText(page)).matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}_ -]/gu, '')
      .replaceAll(' ', '-'),
  );
}

/** The targets of a page's links and pictures. */
export function linksIn(page: string): readonly string[] {
  const links = withoutBlocks(pageText(page)).matchAll(/\]\(([^)\s]+)\)/g);
  return [...links].map(([, target = '']) => target);
}

/** What people have written of a page: without blocks, names set as code, and what a tool writes into it. */
export function proseOf(text: string): string {
  return withoutBlocks(text)
    .replace(/<!-- ([^:\n]+): written by [^]*?<!-- \/\1 -->/g, emptied)
    .replace(/`[^`\n]*`/g, '');
}

function withoutBlocks(text: string): string {
  return text.replace(/^```[^]*?^```$/gm, emptied);
}

/** The text keeps its lines, so that a place in it can be named. */
function emptied(text: string): string {
  return text.replace(/[^\n]/g, '');
}

function sectionsOf(page: string): readonly { readonly heading: string; readonly text: string }[] {
  return pageText(page)
    .split(/^#{2,3} /m)
    .slice(1)
    .map((text) => ({ heading: text.slice(0, text.indexOf('\n')), text }));
}

function blocksIn(section: string): readonly Block[] {
  return [...section.matchAll(/^```(\w+)\n([^]*?)\n```$/gm)].map(
    ({ index, 1: language = '', 2: text = '' }) => ({
      lead: section.slice(0, index).trimEnd().split('\n').at(-1) ?? '',
      language,
      text,
    }),
  );
}
