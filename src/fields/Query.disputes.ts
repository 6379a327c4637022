/** Where two sources disagree about a membership. */
import { badUserInput } from '../errors.ts';
import type { QueryDisputesArgs } from '../generated/types.ts';
import { disputesIn } from '../membership/disagreements.ts';
import type { Disagreement } from '../membership/disagreements.ts';
import { hearClaimsAbout } from '../membership/hearing.ts';
import { decodeCursor, encodeCursor } from '../plan/cursor.ts';
import type { Key, Ordering } from '../plan/order.ts';
import type { FieldContext } from '../plan/field-resolver.ts';
import { pageOf } from '../plan/page.ts';

const coordinate = 'Query.disputes';

const ordering: Ordering = ['days', 'alliance', 'state', 'from', 'affirmedBy', 'deniedBy'].map(
  (property) => ({ property, descending: property === 'days', nullable: false }),
);

export default async function disputes(
  _parents: readonly string[],
  { alliance, state, sources, minDays, first, after }: QueryDisputesArgs,
  context: FieldContext,
): Promise<readonly unknown[]> {
  const least = minDays ?? 2;
  if (least < 1)
    throw badUserInput(`${coordinate}: \`minDays\` must be at least 1, found ${least}.`);
  const { size } = pageOf(coordinate, ordering, { first });
  const cursor = after == null ? undefined : decodeCursor(coordinate, ordering, 'after', after);
  const claims = await hearClaimsAbout(context, coordinate, { alliance, state, sources });
  const all = disputesIn(claims, least).filter((each) => state == null || each.state === state);
  const start =
    cursor === undefined ? 0 : all.filter((each) => !isAfter(keyOf(each), cursor)).length;
  const page = all.slice(start, start + size);
  const edges = page.map((node) => ({
    cursor: encodeCursor(coordinate, ordering, keyOf(node)),
    node,
  }));
  return [
    {
      edges,
      nodes: page,
      totalCount: all.length,
      pageInfo: {
        hasNextPage: start + size < all.length,
        hasPreviousPage: start > 0,
        startCursor: edges[0]?.cursor ?? null,
        endCursor: edges.at(-1)?.cursor ?? null,
      },
    },
  ];
}

function keyOf({ days, alliance, state, from, affirmedBy, deniedBy }: Disagreement): Key {
  return [days, alliance, state, from, affirmedBy, deniedBy];
}

function isAfter(key: Key, cursor: Key): boolean {
  for (const [index, { descending }] of ordering.entries()) {
    const [own, other] = [key[index] ?? '', cursor[index] ?? ''];
    if (own !== other) return descending ? own < other : own > other;
  }
  return false;
}
