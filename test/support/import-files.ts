/** Imports files of a source, or says what that would do: for tests that have a graph already. */
import type { Graph } from '../../src/graph/graph.ts';
import type { ImportContext } from '../../src/importers/codes/context.ts';
import {
  importDataset,
  predictImport,
  readDataset,
} from '../../src/importers/shared/import-dataset.ts';
import type { ImportReport } from '../../src/importers/shared/import-dataset.ts';
import type { Importer } from '../../src/importers/shared/importer.ts';
import type { OnProgress } from '../../src/store/progress.ts';

export interface ImportOptions {
  readonly dryRun: boolean;
  readonly onProgress: OnProgress;
}

export async function importFiles(
  graph: Graph,
  importer: Importer,
  paths: readonly string[],
  context: ImportContext,
  { dryRun, onProgress }: ImportOptions,
): Promise<ImportReport> {
  const dataset = await readDataset(importer, paths, context);
  return dryRun
    ? predictImport(graph, dataset)
    : importDataset(graph, dataset, { allowRejections: true, onProgress });
}
