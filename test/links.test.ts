/** What pages, code and tests refer to exists: files, and the headings of docs/rules.md. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { anchorsIn, linksIn } from './support/markdown.ts';
import { root } from './support/scratch.ts';

const pages = [
  'README.md',
  'CONTRIBUTING.md',
  'data/SOURCES.md',
  ...filesIn('docs').filter((name) => name.endsWith('.md')),
];

test.each(pages)('%s links to what exists', (page) => {
  const broken = linksIn(page)
    .filter((target) => !/^[a-z]+:/.test(target))
    .filter((target) => {
      const [path = '', anchor] = target.split('#');
      const file = path === '' ? page : join(dirname(page), path);
      if (!existsSync(join(root, file))) return true;
      return anchor !== undefined && !anchorsIn(file).includes(anchor);
    });
  expect(broken).toEqual([]);
});

test('code, tests and schema cite headings that docs/rules.md has', () => {
  const anchors = anchorsIn('docs/rules.md');
  const cited = ['schema', 'src', 'test', 'tools', 'dashboard/src', 'bench']
    .flatMap(filesIn)
    .filter((name) => /\.(?:ts|tsx|mjs|graphql|cypher)$/.test(name))
    .flatMap((name) =>
      [...readFileSync(join(root, name), 'utf8').matchAll(/docs\/rules\.md#([\w-]+)/g)].map(
        ([, anchor = '']) => ({ name, anchor }),
      ),
    );
  expect(cited.length).toBeGreaterThan(0);
  expect(cited.filter(({ anchor }) => !anchors.includes(anchor))).toEqual([]);
});

/** Of the repository, not of what is installed in it or built. */
function filesIn(folder: string): readonly string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap(({ name }) => {
    const path = `${folder}/${name}`;
    if (['node_modules', 'dist', 'generated'].includes(name)) return [];
    return statSync(join(root, path)).isDirectory() ? filesIn(path) : [path];
  });
}
