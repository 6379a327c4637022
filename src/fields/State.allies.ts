/** The states with which a state shares an alliance on a day. */
import type { StateAlliesArgs } from '../generated/types.ts';
import { bondsOn, byName } from '../membership/bonds.ts';
import { requiredDay } from '../membership/day.ts';
import { pairsWith } from '../membership/pairs.ts';
import { hearClaims } from '../membership/hearing.ts';
import type { FieldContext } from '../plan/field-resolver.ts';

export default async function allies(
  states: readonly string[],
  { sources, obligations }: StateAlliesArgs,
  context: FieldContext,
): Promise<readonly unknown[]> {
  const day = requiredDay('State.allies', context.asOf);
  const claims = await hearClaims(context, 'State.allies', {
    states: [...new Set(states)],
    sources,
    day,
  });
  const bonds = bondsOn(claims, day, obligations);
  return states.map((state) =>
    [...pairsWith(state, bonds)]
      .sort(byName(({ b }) => [b.stateName, b.state]))
      .map((pair) => ({ ...pair, state: pair.b.state })),
  );
}
