/** The states that share an alliance on a day, and which alliances they share. */
import type { NetworkEdgeRow, QueryNetworkResult } from '../generated/results.ts';
import type { QueryNetworkArgs } from '../generated/types.ts';
import { mayHaveWanted, membersOn } from '../membership/analysis/members.ts';
import { degreesOf, pairsOf } from '../membership/analysis/pairs.ts';
import type { Pair } from '../membership/analysis/pairs.ts';
import { checkedRecorded } from '../membership/read/checked.ts';
import { ofKinds } from '../membership/read/recorded.ts';
import type { FieldContext } from '../plan/field-resolver.ts';

export default async function network(
  _parents: readonly string[],
  { asOf, sources, obligations, pledge, kinds, certainty }: QueryNetworkArgs,
  context: FieldContext,
): Promise<readonly QueryNetworkResult[]> {
  const recorded = await checkedRecorded(context, 'Query.network', { sources, day: asOf });
  const members = membersOn(ofKinds(recorded, kinds), asOf);
  const pairs = pairsOf(members, { obligations, pledge, certainty });
  return [
    {
      nodes: degreesOf(pairs).map(({ member: { state }, degree }) => ({ state, degree })),
      edges: pairs.map(edgeOf),
      withoutKnownObligations: [...members.values()]
        .flat()
        .filter((member) => member.role === 'FULL' && mayHaveWanted(member, obligations)).length,
    },
  ];
}

function edgeOf({ a, b, alliances, certainty, ...pair }: Pair): NetworkEdgeRow {
  const { obligations, promises, promised } = pair;
  return {
    ...{ a: a.state, b: b.state, alliances, certainty, weight: alliances.length },
    ...{ obligations, promises, promised },
  };
}
