/** The report of an import accounts for every row of every file of every full dataset. */
import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { reportText } from '../../src/commands/import-report.ts';
import { openEmbedded } from '../../src/graph/embedded.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { loadBundled } from '../../src/importers/bundled/load-bundled.ts';
import { allImporters } from '../../src/importers/shared/all.ts';
import type { ImportReport } from '../../src/importers/shared/import-dataset.ts';
import { dataFolder } from '../../src/paths.ts';
import { csv, datasetsFolder, describeWithDatasets } from '../data/datasets.ts';
import { importInto } from './stores.ts';

/** The extract at hand lacks the day of its edition. */
const importers = (await allImporters()).filter(({ name }) => name !== 'factbook-edition');

describeWithDatasets('the report of a dry run', () => {
  let graph: Graph;
  let reports: ReadonlyMap<string, ImportReport>;
  const published = readdirSync(datasetsFolder, { recursive: true, encoding: 'utf8' });
  const pathsOf = (names: readonly string[]) =>
    names.map((name) => {
      const found = published.find((file) => basename(file) === name);
      if (found === undefined) throw new Error(`${datasetsFolder} has no ${name}.`);
      return join(datasetsFolder, found);
    });

  beforeAll(async () => {
    graph = openEmbedded();
    await loadBundled(graph, dataFolder, () => undefined);
    const entries: (readonly [string, ImportReport])[] = [];
    for (const { name, files } of importers) {
      const paths = pathsOf(files.map((file) => file.name));
      entries.push([name, await importInto(graph, name, paths, true)]);
    }
    reports = new Map(entries);
  }, 120_000);
  afterAll(() => graph.close());

  test.each(importers)('of $name counts each row once', ({ name, files }) => {
    const report = reports.get(name);
    if (report === undefined) throw new Error(name);
    const { rows, rejections, passedOver } = report;
    const inFiles = pathsOf(files.map((file) => file.name)).map((path) => csv(path).length);
    const total = inFiles.reduce((sum, count) => sum + count, 0);
    expect(rows.facts + rows.passedOver + rows.rejected).toBe(total);

    // Each row that gave no fact has a reason, and each rejection its place.
    const reasons = [...passedOver.values()].reduce((sum, count) => sum + count, 0);
    expect(reasons).toBeGreaterThanOrEqual(rows.passedOver);
    expect(
      new Set(rejections.map(({ file, line }) => `${file}:${line}`)).size,
    ).toBeGreaterThanOrEqual(rows.rejected);
    for (const { file, line, column, reason } of rejections) {
      expect(files.map((each) => each.name)).toContain(file);
      expect(line).toBeGreaterThan(1);
      expect(column).not.toBe('');
      expect(reason).not.toBe('');
    }
    const text = reportText(report, { dryRun: true, allowRejections: false, verbose: true });
    expect(text).toContain(`Rows read: ${total}, of which ${rows.facts} gave facts, `);
    for (const reason of passedOver.keys()) expect(text).toContain(`: ${reason}`);
    for (const { file, line } of rejections) expect(text).toContain(`${file}, line ${line}, `);
    expect(text).not.toContain('The import would stop');
  });
});
