/** The alliances of which a state is a member on a day. */
import type { StateAlliancesResult } from '../generated/results.ts';
import type { StateAlliancesArgs } from '../generated/types.ts';
import { membersOn, byName } from '../membership/analysis/members.ts';
import { requiredDay } from '../membership/read/day.ts';
import { checkedClaims } from '../membership/read/checked-claims.ts';
import type { FieldContext } from '../plan/field-resolver.ts';

export default async function alliances(
  states: readonly string[],
  { sources, obligations }: StateAlliancesArgs,
  context: FieldContext,
): Promise<readonly StateAlliancesResult[]> {
  const day = requiredDay('State.alliances', context.asOf);
  const claims = await checkedClaims(context, 'State.alliances', {
    states: [...new Set(states)],
    sources,
    day,
  });
  const members = [...membersOn(claims, day, obligations).values()].flat();
  return states.map((state) =>
    members
      .filter((member) => member.state === state)
      .sort(byName(({ allianceName, alliance }) => [allianceName, alliance])),
  );
}
