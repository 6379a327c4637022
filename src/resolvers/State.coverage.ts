/** Which sources tell of a state's alliances on a day. */
import type { StateCoverageResult } from '../generated/results.ts';
import type { StateCoverageArgs } from '../generated/types.ts';
import { mayHaveWanted, membersOn } from '../membership/analysis/members.ts';
import { checkedRecorded } from '../membership/read/checked.ts';
import { coverageOn } from '../membership/read/coverage.ts';
import { requiredDay } from '../membership/read/day.ts';
import type { FieldContext } from '../plan/field-resolver.ts';

const coordinate = 'State.coverage';

export default async function coverage(
  states: readonly string[],
  { sources, obligations }: StateCoverageArgs,
  context: FieldContext,
): Promise<readonly StateCoverageResult[]> {
  const day = requiredDay(coordinate, context.asOf);
  const recorded = await checkedRecorded(context, coordinate, {
    states: [...new Set(states)],
    sources,
  });
  const members = [...membersOn(recorded, day).values()].flat();
  return states.map((state) => ({
    ...coverageOn(
      recorded.filter(({ stateNames }) => stateNames.has(state)),
      day,
    ),
    withoutKnownObligations: members.filter(
      (member) => member.state === state && mayHaveWanted(member, obligations),
    ).length,
  }));
}
