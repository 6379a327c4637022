/** Who is a member of an alliance on a day. */
import type { AllianceMembersResult } from '../generated/results.ts';
import type { AllianceMembersArgs } from '../generated/types.ts';
import { byName, membersOn, passes } from '../membership/analysis/members.ts';
import { checkedRecorded } from '../membership/read/checked.ts';
import { requiredDay } from '../membership/read/day.ts';
import type { FieldContext } from '../plan/field-resolver.ts';

export default async function members(
  alliances: readonly string[],
  { sources, obligations, certainty }: AllianceMembersArgs,
  context: FieldContext,
): Promise<readonly AllianceMembersResult[]> {
  const day = requiredDay('Alliance.members', context.asOf);
  const recorded = await checkedRecorded(context, 'Alliance.members', {
    alliances: [...new Set(alliances)],
    sources,
    day,
  });
  const members = membersOn(recorded, day);
  return alliances.map((alliance) =>
    (members.get(alliance) ?? [])
      .filter((member) => passes(member, { obligations, certainty }))
      .sort(byName(({ stateName, state }) => [stateName, state])),
  );
}
