/** Who is a member of an alliance on a day. */
import type { AllianceMembersArgs } from '../generated/types.ts';
import { bondsOn, byName } from '../membership/bonds.ts';
import { requiredDay } from '../membership/day.ts';
import { hearClaims } from '../membership/hearing.ts';
import type { FieldContext } from '../plan/field-resolver.ts';

export default async function members(
  alliances: readonly string[],
  { sources }: AllianceMembersArgs,
  context: FieldContext,
): Promise<readonly unknown[]> {
  const day = requiredDay('Alliance.members', context.asOf);
  const claims = await hearClaims(context, 'Alliance.members', {
    alliances: [...new Set(alliances)],
    sources,
    day,
  });
  const bonds = bondsOn(claims, day, null);
  return alliances.map((alliance) =>
    [...(bonds.get(alliance) ?? [])].sort(byName(({ stateName, state }) => [stateName, state])),
  );
}
