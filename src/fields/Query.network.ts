/** The states that share an alliance on a day, and which alliances they share. */
import type { QueryNetworkArgs } from '../generated/types.ts';
import { bondsOn } from '../membership/bonds.ts';
import { ofKinds } from '../membership/claims.ts';
import { hearClaims } from '../membership/hearing.ts';
import { degreesOf, pairsOf } from '../membership/pairs.ts';
import type { FieldContext } from '../plan/field-resolver.ts';

export default async function network(
  _parents: readonly string[],
  { asOf, sources, obligations, kinds }: QueryNetworkArgs,
  context: FieldContext,
): Promise<readonly unknown[]> {
  const heard = await hearClaims(context, 'Query.network', { sources, day: asOf });
  const claims = ofKinds(heard, kinds);
  const pairs = pairsOf(bondsOn(claims, asOf, obligations));
  return [
    {
      nodes: degreesOf(pairs).map(({ bond: { state }, degree }) => ({ state, degree })),
      edges: pairs.map((pair) => ({
        ...pair,
        a: pair.a.state,
        b: pair.b.state,
        weight: pair.alliances.length,
      })),
    },
  ];
}
