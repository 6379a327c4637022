/** Descriptions and pages are in plain words: those of test/words.json do not come back. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { questionsFolder, schemaFile } from '../src/paths.ts';
import { readExamples } from '../src/server/examples.ts';
import { settingTable } from '../src/settings.ts';
import { partsIn } from './support/described.ts';
import { pageText, proseOf } from './support/markdown.ts';
import { root } from './support/scratch.ts';
import words from './words.json' with { type: 'json' };

const pages = [
  'README.md',
  'CONTRIBUTING.md',
  'data/SOURCES.md',
  ...readdirSync(join(root, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];

test.each(pages)('%s', (page) => {
  const lines = proseOf(pageText(page)).split('\n');
  expect(lines.flatMap((line, at) => foundIn(line, `${page}:${at + 1}`))).toEqual([]);
});

test('descriptions of the schema', () => {
  const sdl = readFileSync(schemaFile, 'utf8');
  const parts = partsIn(sdl);
  expect(parts.length).toBeGreaterThan(500);
  const found = parts.flatMap(([coordinate, { description }]) =>
    foundIn(proseOf(description ?? ''), coordinate),
  );
  expect(found).toEqual([]);
});

test('help of settings', () => {
  const helps = Object.values(settingTable).map(({ name, help }) => [name, help] as const);
  expect(helps.flatMap(([name, help]) => foundIn(proseOf(help), name))).toEqual([]);
});

test('titles of the questions of README, docs/questions.md and the explorer', () => {
  const questions = [...readExamples(), ...readExamples(questionsFolder)];
  expect(questions.flatMap(({ name, title }) => foundIn(title, name))).toEqual([]);
});

test.each([
  ['Only these are heard.', 'hear'],
  ['The membership that speaks for it.', 'speaks for'],
  ['Carrying an obligation.', 'carr'],
  ['A partner is no member.', 'is no member'],
  ['They are told apart.', 'told apart'],
])('"%s" is refused, with its place and what to say instead', (text, word) => {
  const [found] = foundIn(text, 'page:3');
  expect(found).toMatch(/^page:3: "[^"]+"; say .+$/);
  expect(found?.toLowerCase()).toContain(word);
});

test.each(['There is no end.', 'It is no longer there.', 'The argument `pledge: EITHER`.'])(
  '"%s" is allowed',
  (text) => {
    expect(foundIn(proseOf(text), 'page:3')).toEqual([]);
  },
);

function foundIn(text: string, place: string): readonly string[] {
  return words.flatMap(({ pattern, instead }) =>
    [...text.matchAll(new RegExp(pattern, 'gi'))].map(
      ([found]) => `${place}: "${found}"; say ${instead}`,
    ),
  );
}
