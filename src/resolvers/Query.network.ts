/** The states that share an alliance on a day, and which alliances they share. */
import type { NetworkEdgeRow, QueryNetworkResult } from '../generated/results.ts';
import type { QueryNetworkArgs } from '../generated/types.ts';
import { membersOn } from '../membership/analysis/members.ts';
import { ofKinds } from '../membership/read/claims.ts';
import { checkedClaims } from '../membership/read/checked-claims.ts';
import { degreesOf, pairsOf } from '../membership/analysis/pairs.ts';
import type { Pair } from '../membership/analysis/pairs.ts';
import type { FieldContext } from '../plan/field-resolver.ts';

export default async function network(
  _parents: readonly string[],
  { asOf, sources, obligations, kinds }: QueryNetworkArgs,
  context: FieldContext,
): Promise<readonly QueryNetworkResult[]> {
  const checked = await checkedClaims(context, 'Query.network', { sources, day: asOf });
  const claims = ofKinds(checked, kinds);
  const pairs = pairsOf(membersOn(claims, asOf, obligations));
  return [
    {
      nodes: degreesOf(pairs).map(({ member: { state }, degree }) => ({ state, degree })),
      edges: pairs.map(edgeOf),
    },
  ];
}

function edgeOf({ a, b, alliances, obligations, certainty }: Pair): NetworkEdgeRow {
  const weight = alliances.length;
  return { a: a.state, b: b.state, alliances, obligations, certainty, weight };
}
