/** Finds the importers: each file of `importers/` that exports one. */
import { readdirSync } from 'node:fs';
import type { Importer } from './importer.ts';

const folder = new URL('..', import.meta.url);

/** By name; a newcomer adds a source by adding a file. */
export async function allImporters(): Promise<readonly Importer[]> {
  const files = readdirSync(folder).filter((name) => /(?<!\.d)\.[jt]s$/.test(name));
  const modules = await Promise.all(
    files.map(
      async (name) => import(new URL(name, folder).href) as Promise<{ importer?: Importer }>,
    ),
  );
  return modules
    .flatMap(({ importer }) => (importer === undefined ? [] : [importer]))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}
