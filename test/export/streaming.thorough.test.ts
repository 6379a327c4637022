/** A long export leaves as it is drawn: the memory that it takes does not grow with its years. */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { chunksOf } from '../../src/export/formats/chunks.ts';
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
  expect((await chunks.next()).value).toMatch(/^(a piece of text\n)+$/);
  expect(drawn).toBeLessThan(10_000);
  await chunks.return(undefined);
  expect(drawn).toBeLessThan(10_000);
});

test('no more of it lives in memory after many years than at the beginning', async () => {
  const request = readRequest('dyads', 'json', { from: '1950', to: '2010' }, (option) => option);
  const { text } = await exportFile(graph, request);
  const before = liveBytes();
  let sent = 0;
  let measured = 0;
  for await (const chunk of text) {
    sent += chunk.length;
    if (sent - measured < 10_000_000) continue;
    measured = sent;
    expect(liveBytes() - before).toBeLessThan(8_000_000);
  }
  expect(sent).toBeGreaterThan(30_000_000);
}, 60_000);

/** What is left once the garbage has been collected. */
function liveBytes(): number {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
  return process.memoryUsage().heapUsed;
}
