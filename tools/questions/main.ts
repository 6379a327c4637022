/** Writes the queries and answers of docs/questions.md from docs/questions/; `--check` fails when one is stale. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format } from 'prettier';
import { readExamples } from '../../src/server/examples.ts';
import { tableOf } from './table.ts';
import type { Table } from './table.ts';
import type { Json } from './values.ts';

const page = fileURLToPath(new URL('../../docs/questions.md', import.meta.url));
const folder = fileURLToPath(new URL('../../docs/questions', import.meta.url));

/** How an answer is shown that would be long or hard to read as JSON: a file of views/ that has the question's name. */
interface Shown {
  readonly view: Table | ((data: Json) => string);
}

const found = readFileSync(page, 'utf8');
let expected = found;
for (const { name, title, query } of readExamples(folder)) {
  expected = withSection(expected, name, await sectionOf(name, title, query));
}

if (process.argv.includes('--check')) {
  if (found !== expected) {
    console.error('docs/questions.md is stale: run `npm run questions` and commit what it writes.');
    process.exitCode = 1;
  }
} else {
  writeFileSync(page, expected);
}

function withSection(text: string, name: string, content: string): string {
  const section = new RegExp(`(<!-- ${name}:[^>]*-->\n)[^]*?(<!-- /${name} -->)`);
  if (!section.test(text)) {
    throw new Error(`docs/questions.md has no section <!-- ${name}: … --> … <!-- /${name} -->.`);
  }
  return text.replace(
    section,
    (_whole, start: string, end: string) => `${start}\n${content}\n\n${end}`,
  );
}

async function sectionOf(name: string, title: string, query: string): Promise<string> {
  const shipped = join(folder, `${name}.shipped.json`);
  return [
    `## ${Number(name.slice(0, 2))}. ${title}`,
    '```graphql\n' + query.replace(/^#.*\n/, '').trim() + '\n```',
    await answerOf(name, join(folder, `${name}.full.json`)),
    ...(existsSync(shipped)
      ? ['From the bundled data:', await answerOf(name, shipped)]
      : ['The bundled data gives the same answer.']),
  ].join('\n\n');
}

async function answerOf(name: string, file: string): Promise<string> {
  const answer = JSON.parse(readFileSync(file, 'utf8')) as { readonly data: Json };
  const view = await viewOf(name);
  if (typeof view === 'function') return view(answer.data);
  if (view !== undefined) return tableOf(answer.data, view);
  // Without its line breaks, so that it is set as narrow as it fits.
  const json = await format(JSON.stringify(answer), { parser: 'json', printWidth: 110 });
  return '```json\n' + json.trim() + '\n```';
}

async function viewOf(name: string): Promise<Shown['view'] | undefined> {
  const file = new URL(`views/${name}.ts`, import.meta.url);
  return existsSync(file) ? ((await import(file.href)) as Shown).view : undefined;
}
