/** The alliances of which a state is a member on a day. */
import type { StateAlliancesArgs } from '../generated/types.ts';
import { bondsOn, byName } from '../membership/bonds.ts';
import { checkSources, nodesIn, readClaims } from '../membership/claims.ts';
import { requiredDay } from '../membership/day.ts';
import type { FieldContext } from '../plan/field-resolver.ts';

export default async function alliances(
  states: readonly string[],
  { sources, obligations }: StateAlliancesArgs,
  { graph, asOf, know }: FieldContext,
): Promise<readonly unknown[]> {
  const day = requiredDay('State.alliances', asOf);
  await checkSources(graph, 'State.alliances', sources);
  const claims = await readClaims(graph, { states: [...new Set(states)], sources, day });
  know(nodesIn(claims));
  const bonds = [...bondsOn(claims, day, obligations).values()].flat();
  return states.map((state) =>
    bonds
      .filter((bond) => bond.state === state)
      .sort(byName(({ allianceName, alliance }) => [allianceName, alliance])),
  );
}
