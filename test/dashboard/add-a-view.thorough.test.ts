/** A view is added by a line of dashboard/src/views.ts and the file of its component, and by nothing else. */
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { buildPage, copyPage } from '../../dashboard/test/support/build.ts';
import type * as addresses from '../../dashboard/src/address/address.ts';
import { startServer } from '../server/serving.ts';
import { scratchCopy } from '../support/scratch.ts';

const { folder, remove } = scratchCopy();
copyPage(folder);
afterAll(remove);

const file = (path: string) => join(folder, 'dashboard', path);

function change(path: string, from: string, to: string): void {
  const text = readFileSync(file(path), 'utf8');
  expect(text).toContain(from);
  writeFileSync(file(path), text.replace(from, to));
}

test('a view that is declared without its component stops the build, which names the file to add', async () => {
  change(
    'src/views.ts',
    'export const views = {',
    "$&\n  glossary: { path: '/glossary', menu: 'Glossary' },",
  );
  await expect(buildPage(folder)).rejects.toThrow(
    'dashboard/src/views.ts declares the view `glossary`, but dashboard/src/views/glossary/GlossaryView.tsx is not there.',
  );
});

test('with its component it is built, served, and in the address bar', async () => {
  mkdirSync(file('src/views/glossary'));
  writeFileSync(
    file('src/views/glossary/GlossaryView.tsx'),
    'export default function GlossaryView() { return <h1>Words and what they mean</h1>; }',
  );
  await buildPage(folder);
  const scripts = readdirSync(file('dist/assets')).filter((name) => name.endsWith('.js'));
  const holding = scripts.filter((name) =>
    readFileSync(file(`dist/assets/${name}`), 'utf8').includes('Words and what they mean'),
  );
  expect(holding).toEqual([expect.stringMatching(/^GlossaryView-/)]);

  const server = await startServer({}, { dashboard: file('dist') });
  expect((await server.request('/glossary')).text).toContain('<base href="./"');
  expect((await server.request('/glossary/a')).status).toBe(404);

  const url = pathToFileURL(file('src/address/address.ts')).href;
  const { readPlace, writeAddress } = (await import(/* @vite-ignore */ url)) as typeof addresses;
  const place = readPlace('/glossary');
  expect(place).toEqual({ view: 'glossary' });
  expect(place && writeAddress({ place, parameters: {} })).toBe('/glossary');
});

test('a component whose view is not declared stops the build, which says where to declare it', async () => {
  change('src/views.ts', "  glossary: { path: '/glossary', menu: 'Glossary' },\n", '');
  await expect(buildPage(folder)).rejects.toThrow(
    'dashboard/src/views.ts declares no view `glossary`. Declare it there, with its path.',
  );
});
