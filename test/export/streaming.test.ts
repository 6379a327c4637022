/** A long export leaves as it is drawn: the memory that it takes does not grow with its years. */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { chunksOf } from '../../src/export/chunks.ts';
import { exportFile } from '../../src/export/export-file.ts';
import { readRequest } from '../../src/export/request.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { embedded } from '../support/engine.ts';

let graph: Graph;
beforeAll(async () => {
  graph = await embedded.open();
});
afterAll(() => graph.close());

test('the first chunk is there when little has been drawn', async () => {
  let drawn = 0;
  function* pieces() {
    for (; drawn < 1_000_000; drawn += 1) yield 'a piece of text\n';
  }
  const chunks = chunksOf(pieces());
  const { value } = await chunks.next();
  expect(value).toMatch(/^(a piece of text\n)+$/);
  expect(drawn).toBeLessThan(10_000);
  await chunks.return(undefined);
  expect(drawn).toBeLessThan(10_000);
});

test('what lives in memory after many years is what lives after few', async () => {
  const request = readRequest('dyads', 'json', { from: '1950', to: '2010' }, (option) => option);
  const { text } = await exportFile(graph, request);
  let length = 0;
  let early = 0;
  for await (const chunk of text) {
    expect(chunk.length).toBeLessThan(200_000);
    length += chunk.length;
    if (early === 0 && length > 1_000_000) early = liveBytes();
  }
  expect(length).toBeGreaterThan(30_000_000);
  expect(liveBytes() - early).toBeLessThan(10_000_000);
}, 60_000);

/** What is left once the garbage has been collected. */
function liveBytes(): number {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
  return process.memoryUsage().heapUsed;
}
