/** Whether the files that ship are what curation makes of the datasets now. */
import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { curate } from '../../src/importers/bundled/curate.ts';
import { dataFolder, datasetsFolder, describeWithDatasets } from './datasets.ts';

describeWithDatasets('Curation', () => {
  test('gives again the files that ship, and rejects nothing', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'entente-curation-'));
    try {
      for (const name of ['states.csv', 'alliances.csv']) {
        copyFileSync(join(dataFolder, name), join(folder, name));
      }
      const { files, rejections, notices } = await curate(datasetsFolder, folder);
      for (const name of Object.keys(files)) {
        const [made, ships] = [folder, dataFolder].map((of) => readFileSync(join(of, name), 'utf8'));
        expect(made).toBe(ships);
      }
      expect(Object.keys(files)).toHaveLength(8);
      expect(rejections).toEqual([]);
      expect(notices).toEqual([]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
