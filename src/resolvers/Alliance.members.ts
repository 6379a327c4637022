/** Who is a member of an alliance on a day. */
import type { AllianceMembersResult } from '../generated/results.ts';
import type { AllianceMembersArgs } from '../generated/types.ts';
import { membersOn, byName } from '../membership/analysis/members.ts';
import { requiredDay } from '../membership/read/day.ts';
import { checkedClaims } from '../membership/read/checked-claims.ts';
import type { FieldContext } from '../plan/field-resolver.ts';

export default async function members(
  alliances: readonly string[],
  { sources }: AllianceMembersArgs,
  context: FieldContext,
): Promise<readonly AllianceMembersResult[]> {
  const day = requiredDay('Alliance.members', context.asOf);
  const claims = await checkedClaims(context, 'Alliance.members', {
    alliances: [...new Set(alliances)],
    sources,
    day,
  });
  const members = membersOn(claims, day, null);
  return alliances.map((alliance) =>
    [...(members.get(alliance) ?? [])].sort(byName(({ stateName, state }) => [stateName, state])),
  );
}
