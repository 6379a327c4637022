/** Writes the parts of README.md that are taken from elsewhere; `--check` fails when one is stale. */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format } from 'prettier';
import { readExamples } from '../src/server/examples.ts';
import { settingsMarkdown } from '../src/settings.ts';

const readme = fileURLToPath(new URL('../README.md', import.meta.url));
const found = readFileSync(readme, 'utf8');
const [first, ...more] = await examplesMarkdown();
const expected = [
  ['first example', first],
  ['more examples', more.join('\n\n')],
  ['settings', settingsMarkdown()],
].reduce((text, [name = '', content = '']) => withSection(text, name, content), found);

if (process.argv.includes('--check')) {
  if (found !== expected) {
    console.error('README.md is stale: run `npm run readme` and commit what it writes.');
    process.exitCode = 1;
  }
} else {
  writeFileSync(readme, expected);
}

function withSection(text: string, name: string, content: string): string {
  const section = new RegExp(`(<!-- ${name}:[^>]*-->\n)[^]*?(<!-- /${name} -->)`);
  if (!section.test(text)) throw new Error(`README.md has no section <!-- ${name}: … -->.`);
  return text.replace(
    section,
    (_whole, start: string, end: string) => `${start}\n${content}\n\n${end}`,
  );
}

/** Each question with its answer. */
async function examplesMarkdown(): Promise<readonly string[]> {
  const sections = readExamples().map(async ({ name, title, query }) => {
    const answer = readFileSync(
      new URL(`../examples/${name}.answer.json`, import.meta.url),
      'utf8',
    );
    // Without its line breaks, so that it is set as narrow as it fits.
    const json = await format(JSON.stringify(JSON.parse(answer)), {
      parser: 'json',
      printWidth: 110,
    });
    return [
      `**${title}**`,
      '```graphql\n' + query.replace(/^#.*\n/, '').trim() + '\n```',
      '```json\n' + json.trim() + '\n```',
    ].join('\n\n');
  });
  return Promise.all(sections);
}
