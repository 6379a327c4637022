/** The states with which a state shares an alliance on a day. */
import type { AllyRow, StateAlliesResult } from '../generated/results.ts';
import type { StateAlliesArgs } from '../generated/types.ts';
import { membersOn, byName } from '../membership/analysis/members.ts';
import { requiredDay } from '../membership/read/day.ts';
import { pairsWith } from '../membership/analysis/pairs.ts';
import type { Pair } from '../membership/analysis/pairs.ts';
import { checkedClaims } from '../membership/read/checked-claims.ts';
import type { FieldContext } from '../plan/field-resolver.ts';

export default async function allies(
  states: readonly string[],
  { sources, obligations }: StateAlliesArgs,
  context: FieldContext,
): Promise<readonly StateAlliesResult[]> {
  const day = requiredDay('State.allies', context.asOf);
  const claims = await checkedClaims(context, 'State.allies', {
    states: [...new Set(states)],
    sources,
    day,
  });
  const members = membersOn(claims, day, obligations);
  return states.map((state) =>
    [...pairsWith(state, members)].sort(byName(({ b }) => [b.stateName, b.state])).map(allyOf),
  );
}

function allyOf({ b, certainty, obligations, alliances }: Pair): AllyRow {
  return { state: b.state, certainty, obligations, alliances };
}
