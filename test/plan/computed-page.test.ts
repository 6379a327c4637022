/** Pages of computed lists: walked from cursor to cursor they are the list, each entry once. */
import { expect, test } from 'vitest';
import { computedPage, entriesAfter } from '../../src/plan/read/computed-page.ts';
import type { Entry } from '../../src/plan/read/computed-page.ts';
import type { Ordering } from '../../src/plan/compile/order.ts';
import { pageOf } from '../../src/plan/build/page.ts';

const coordinate = 'Query.quarrels';
const ordering: Ordering = [
  { property: 'days', descending: true, nullable: false },
  { property: 'id', descending: false, nullable: false },
];
const entries: readonly Entry<string>[] = [
  [12, 'b'],
  [9, 'a'],
  [9, 'c'],
  [9, 'd'],
  [1, 'a'],
].map((key) => ({ key, node: key.join() }));

function page(first: number, after?: string) {
  const asked = pageOf(coordinate, ordering, { first, after });
  const later = entriesAfter(ordering, entries, asked.after);
  return computedPage(coordinate, ordering, asked, later, entries.length);
}

test.each([1, 2, 3, 5])('%i at a time', (first) => {
  const seen: string[] = [];
  let after: string | undefined;
  for (let more: unknown = true; more === true;) {
    const { nodes, edges, totalCount, pageInfo } = page(first, after);
    expect(totalCount).toBe(5);
    expect(edges.map(({ node }) => node)).toEqual(nodes);
    expect(pageInfo).toMatchObject({
      hasPreviousPage: after !== undefined,
      startCursor: edges[0]?.cursor,
      endCursor: edges.at(-1)?.cursor,
    });
    seen.push(...nodes);
    after = pageInfo.endCursor ?? undefined;
    more = pageInfo.hasNextPage;
  }
  expect(seen).toEqual(['12,b', '9,a', '9,c', '9,d', '1,a']);
});

test('a page of none tells that there is more', () => {
  expect(page(0).pageInfo).toEqual({
    ...{ hasNextPage: true, hasPreviousPage: false, startCursor: null, endCursor: null },
  });
});
