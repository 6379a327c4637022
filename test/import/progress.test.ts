/** How far an import has come: a bar on a terminal, a line now and then elsewhere. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { progressLine } from '../../src/commands/progress.ts';
import { openEmbedded } from '../../src/graph/embedded.ts';
import { importFiles } from '../support/import-files.ts';
import { importer as cowAlliances } from '../../src/importers/cow-alliances.ts';
import type { Progress } from '../../src/store/progress.ts';
import { all } from '../data/made-up-rows.ts';
import { loadBundled } from '../../src/importers/bundled/load-bundled.ts';
import { dataFolder } from '../../src/paths.ts';
import { madeUpFiles } from './made-up-files.ts';

beforeEach(() => vi.useFakeTimers({ toFake: ['performance'] }));
afterEach(() => vi.useRealTimers());

/** A stream that keeps what is written to it. */
function stream(isTTY: boolean) {
  const written: string[] = [];
  const write = (text: string) => written.push(text) > 0;
  return { written, output: { isTTY, write } as unknown as NodeJS.WriteStream };
}

test('a terminal shows a bar with rows, rate and time left, in one line that ends with the last row', () => {
  const { written, output } = stream(true);
  const show = progressLine('Importing atop', output);
  show({ done: 0, total: 4000 });
  vi.advanceTimersByTime(2000);
  show({ done: 1000, total: 4000 });
  vi.advanceTimersByTime(2000);
  show({ done: 4000, total: 4000 });
  expect(written).toEqual([
    '\r\x1b[KImporting atop ░░░░░░░░░░░░░░░░░░░░ 0/4000',
    '\r\x1b[KImporting atop █████░░░░░░░░░░░░░░░ 1000/4000, 500/s, 6 s left',
    '\r\x1b[KImporting atop ████████████████████ 4000/4000, 1000/s\n',
  ]);
});

test('elsewhere there are plain lines: the first, one every five seconds, the last', () => {
  const { written, output } = stream(false);
  const show = progressLine('Importing atop', output);
  for (let done = 0; done <= 1200; done += 100) {
    show({ done, total: 1200 });
    vi.advanceTimersByTime(1000);
  }
  expect(written).toEqual([
    'Importing atop: 0/1200\n',
    'Importing atop: 500/1200, 100/s, 7 s left\n',
    'Importing atop: 1000/1200, 100/s, 2 s left\n',
    'Importing atop: 1200/1200, 100/s\n',
  ]);
});

test('an import counts rows, from none to all, and never backwards', async () => {
  vi.useRealTimers();
  const files = madeUpFiles(100, 8);
  const graph = openEmbedded();
  await loadBundled(graph, dataFolder, () => undefined);
  const steps: Progress[] = [];
  await importFiles(graph, cowAlliances, files.cow, all, {
    dryRun: false,
    onProgress: (step) => steps.push(step),
  });
  await graph.close();
  files.remove();
  expect(steps[0]).toEqual({ done: 0, total: 800 });
  expect(steps.at(-1)).toEqual({ done: 800, total: 800 });
  const done = steps.map((step) => step.done);
  expect(done).toEqual(done.toSorted((one, other) => one - other));
  expect(done.filter((count) => count === 800)).toHaveLength(1);
});
