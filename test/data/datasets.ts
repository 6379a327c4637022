/** The full datasets beside the checkout, which the project may read and not hand on. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';
import { describe, test } from 'vitest';

export const datasetsFolder = fileURLToPath(new URL('../../../shared/data', import.meta.url));
export const dataFolder = fileURLToPath(new URL('../../data', import.meta.url));

export type Cells = Readonly<Record<string, string>>;

export const csv = (path: string): readonly Cells[] =>
  parse(readFileSync(path, 'utf8'), { columns: true, bom: true });

/** Describes what is checked against the datasets: without them it is skipped, and fails in CI. */
export function describeWithDatasets(name: string, body: () => void | Promise<void>): void {
  if (existsSync(datasetsFolder)) {
    describe(name, body);
    return;
  }
  const reason = `the datasets are not at ${datasetsFolder}: data/SOURCES.md says where to get them`;
  describe(name, () => {
    if (process.env.CI === undefined) {
      test.skip(`skipped, since ${reason}`, () => undefined);
    } else {
      test('needs the datasets', () => {
        throw new Error(`In CI this must not be skipped, but ${reason}.`);
      });
    }
  });
}
