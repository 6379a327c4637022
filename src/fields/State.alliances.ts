/** The alliances of which a state is a member on a day. */
import type { StateAlliancesArgs } from '../generated/types.ts';
import { bondsOn, byName } from '../membership/bonds.ts';
import { requiredDay } from '../membership/day.ts';
import { hearClaims } from '../membership/hearing.ts';
import type { FieldContext } from '../plan/field-resolver.ts';

export default async function alliances(
  states: readonly string[],
  { sources, obligations }: StateAlliancesArgs,
  context: FieldContext,
): Promise<readonly unknown[]> {
  const day = requiredDay('State.alliances', context.asOf);
  const claims = await hearClaims(context, 'State.alliances', {
    states: [...new Set(states)],
    sources,
    day,
  });
  const bonds = [...bondsOn(claims, day, obligations).values()].flat();
  return states.map((state) =>
    bonds
      .filter((bond) => bond.state === state)
      .sort(byName(({ allianceName, alliance }) => [allianceName, alliance])),
  );
}
