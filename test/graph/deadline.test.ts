/** Whoever reads says how long the answer is waited for; what writes is not hurried. */
import { afterAll, expect, test } from 'vitest';
import { withDeadline } from '../../src/graph/deadline.ts';
import { openEmbedded } from '../../src/graph/embedded.ts';

const graph = openEmbedded();
afterAll(() => graph.close());

const slow = { text: 'UNWIND range(1, 200000) AS n RETURN sum(n)', parameters: {} };

test('a graph with a deadline gives up a statement that takes longer', async () => {
  await expect(withDeadline(graph, 1).read(slow)).rejects.toMatchObject({
    code: 'TIMEOUT',
    message:
      'The question took longer than 1 ms. Ask for less at once, or raise ENTENTE_TIMEOUT_MS.',
    details: { limit: 1 },
  });
});

test('the same statement ends without one, with one that is long, and where it writes', async () => {
  const sum = [[20_000_100_000]];
  expect(await graph.read(slow)).toEqual(sum);
  expect(await withDeadline(graph, 60_000).read(slow)).toEqual(sum);
  expect(await withDeadline(graph, 1).write([slow])).toEqual([sum]);
});
