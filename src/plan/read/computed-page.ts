/** A page of a list that a resolver computes, in the shape of a connection: its edges, its nodes, and which page it is. */
import { encodeCursor } from './cursor.ts';
import type { Key, Ordering } from '../compile/order.ts';
import type { Page } from '../build/page.ts';

/** What a cursor is made of, and what it leads to. */
export interface Entry<Node> {
  readonly key: Key;
  readonly node: Node;
}

export interface ComputedPage<Node> {
  readonly edges: readonly { readonly cursor: string; readonly node: Node }[];
  readonly nodes: readonly Node[];
  readonly totalCount: number;
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
}

/** `entries` begin after the page's cursor; one more than the page holds tells that there is a next one. */
export function computedPage<Node>(
  coordinate: string,
  ordering: Ordering,
  { size, after }: Page,
  entries: readonly Entry<Node>[],
  totalCount: number,
): ComputedPage<Node> {
  const edges = entries.slice(0, size).map(({ key, node }) => ({
    cursor: encodeCursor(coordinate, ordering, key),
    node,
  }));
  return {
    edges,
    nodes: edges.map(({ node }) => node),
    totalCount,
    pageInfo: {
      hasNextPage: entries.length > size,
      hasPreviousPage: after !== undefined,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}

/** Those that come after the key in the ordering; all, without a key. */
export function entriesAfter<Node>(
  ordering: Ordering,
  entries: readonly Entry<Node>[],
  after: Key | undefined,
): readonly Entry<Node>[] {
  return after === undefined
    ? entries
    : entries.filter(({ key }) => comesAfter(ordering, key, after));
}

function comesAfter(ordering: Ordering, key: Key, other: Key): boolean {
  for (const [index, { descending }] of ordering.entries()) {
    const [own, its] = [key[index] ?? '', other[index] ?? ''];
    if (own !== its) return descending ? own < its : own > its;
  }
  return false;
}
