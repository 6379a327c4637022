/** The states that share an alliance on a day, and which alliances they share. */
import type { QueryNetworkArgs } from '../generated/types.ts';
import { bondsOn } from '../membership/bonds.ts';
import { hearClaims, ofKinds } from '../membership/claims.ts';
import { pairsOf } from '../membership/pairs.ts';
import type { FieldContext } from '../plan/field-resolver.ts';

export default async function network(
  _parents: readonly string[],
  { asOf, sources, obligations, kinds }: QueryNetworkArgs,
  context: FieldContext,
): Promise<readonly unknown[]> {
  const heard = await hearClaims(context, 'Query.network', { sources, day: asOf });
  const claims = ofKinds(heard, kinds);
  const pairs = pairsOf(bondsOn(claims, asOf, obligations));
  const degrees = new Map<string, number>();
  for (const { a, b } of pairs) {
    for (const { state } of [a, b]) degrees.set(state, (degrees.get(state) ?? 0) + 1);
  }
  return [
    {
      nodes: [...degrees]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([state, degree]) => ({ state, degree })),
      edges: pairs.map((pair) => ({
        ...pair,
        a: pair.a.state,
        b: pair.b.state,
        weight: pair.alliances.length,
      })),
    },
  ];
}
