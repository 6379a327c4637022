/** The alliances of which a state is a member on a day. */
import type { StateAlliancesResult } from '../generated/results.ts';
import type { StateAlliancesArgs } from '../generated/types.ts';
import { byName, membersOn, passes } from '../membership/analysis/members.ts';
import { checkedRecorded } from '../membership/read/checked.ts';
import { requiredDay } from '../membership/read/day.ts';
import type { FieldContext } from '../plan/field-resolver.ts';

export default async function alliances(
  states: readonly string[],
  { sources, obligations, certainty }: StateAlliancesArgs,
  context: FieldContext,
): Promise<readonly StateAlliancesResult[]> {
  const day = requiredDay('State.alliances', context.asOf);
  const recorded = await checkedRecorded(context, 'State.alliances', {
    states: [...new Set(states)],
    sources,
    day,
  });
  const members = [...membersOn(recorded, day).values()]
    .flat()
    .filter((member) => passes(member, { obligations, certainty }));
  return states.map((state) =>
    members
      .filter((member) => member.state === state)
      .sort(byName(({ allianceName, alliance }) => [allianceName, alliance])),
  );
}
