/** Which sources tell of an alliance's members on a day. */
import type { AllianceCoverageResult } from '../generated/results.ts';
import type { AllianceCoverageArgs } from '../generated/types.ts';
import { mayHaveWanted, membersOn } from '../membership/analysis/members.ts';
import { checkedRecorded } from '../membership/read/checked.ts';
import { coverageOn } from '../membership/read/coverage.ts';
import { requiredDay } from '../membership/read/day.ts';
import type { FieldContext } from '../plan/field-resolver.ts';

const coordinate = 'Alliance.coverage';

export default async function coverage(
  alliances: readonly string[],
  { sources, obligations }: AllianceCoverageArgs,
  context: FieldContext,
): Promise<readonly AllianceCoverageResult[]> {
  const day = requiredDay(coordinate, context.asOf);
  const ids = [...new Set(alliances)];
  const recorded = await checkedRecorded(context, coordinate, { alliances: ids, sources });
  const members = membersOn(recorded, day);
  return alliances.map((alliance) => ({
    ...coverageOn(
      recorded.filter(({ id }) => id === alliance),
      day,
    ),
    withoutKnownObligations: (members.get(alliance) ?? []).filter((member) =>
      mayHaveWanted(member, obligations),
    ).length,
  }));
}
