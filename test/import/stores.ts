/** Embedded graphs in scratch folders, and what imports do to them. */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openEmbedded } from '../../src/graph/embedded.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { canonicalHash } from '../../src/store/canonical.ts';
import { readHead } from '../../src/store/head.ts';
import { importFiles } from '../support/import-files.ts';
import type { ImportReport } from '../../src/importers/shared/import-dataset.ts';
import { allImporters } from '../../src/importers/shared/all.ts';
import { readContext } from '../../src/importers/codes/context.ts';
import { loadBundled } from '../../src/importers/bundled/load-bundled.ts';
import { dataFolder } from '../../src/paths.ts';

export interface Stores {
  /** A new store that holds what ships: a folder for ENTENTE_STORE. */
  readonly fresh: () => string;
  /** A folder in which there is no store yet. */
  readonly none: () => string;
  readonly remove: () => void;
}

/** Loads what ships once, since a copy is quicker. */
export async function openStores(): Promise<Stores> {
  const folder = mkdtempSync(join(tmpdir(), 'entente-stores-'));
  const shipped = join(folder, 'shipped');
  const graph = openEmbedded(shipped);
  await loadBundled(graph, dataFolder, () => undefined);
  await graph.close();
  let count = 0;
  const none = () => join(folder, String((count += 1)));
  return {
    none,
    fresh() {
      const copy = none();
      cpSync(shipped, copy, { recursive: true });
      return copy;
    },
    remove: () => rmSync(folder, { recursive: true }),
  };
}

export async function inStore<T>(store: string, work: (graph: Graph) => Promise<T>): Promise<T> {
  const graph = openEmbedded(store);
  try {
    return await work(graph);
  } finally {
    await graph.close();
  }
}

export const hashOf = (store: string): Promise<string> => inStore(store, canonicalHash);

/** The hash that the last revision left: that of the facts, as a test of its own proves. */
export const hashKept = (store: string): Promise<string> =>
  inStore(store, async (graph) => (await readHead(graph)).hash);

/** Imports all alliances of a source into a graph that holds what ships. */
export async function importInto(
  graph: Graph,
  name: string,
  paths: readonly string[],
  dryRun = false,
): Promise<ImportReport> {
  const importer = (await allImporters()).find((each) => each.name === name);
  if (importer === undefined) throw new Error(`There is no importer ${name}.`);
  const options = { dryRun, onProgress: () => undefined };
  return importFiles(graph, importer, paths, readContext(dataFolder, 'all'), options);
}
