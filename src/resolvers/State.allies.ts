/** The states with which a state shares an alliance on a day. */
import type { AllyRow, StateAlliesResult } from '../generated/results.ts';
import type { StateAlliesArgs } from '../generated/types.ts';
import { byName, membersOn } from '../membership/analysis/members.ts';
import { pairsWith } from '../membership/analysis/pairs.ts';
import type { Pair } from '../membership/analysis/pairs.ts';
import { checkedRecorded } from '../membership/read/checked.ts';
import { requiredDay } from '../membership/read/day.ts';
import type { FieldContext } from '../plan/field-resolver.ts';

export default async function allies(
  states: readonly string[],
  { sources, obligations, pledge, certainty }: StateAlliesArgs,
  context: FieldContext,
): Promise<readonly StateAlliesResult[]> {
  const day = requiredDay('State.allies', context.asOf);
  const recorded = await checkedRecorded(context, 'State.allies', {
    states: [...new Set(states)],
    sources,
    day,
  });
  const members = membersOn(recorded, day);
  return states.map((state) =>
    [...pairsWith(state, members, { obligations, pledge, certainty })]
      .sort(byName(({ b }) => [b.stateName, b.state]))
      .map(allyOf),
  );
}

function allyOf({ b, certainty, obligations, promises, promised, alliances }: Pair): AllyRow {
  return { state: b.state, certainty, obligations, promises, promised, alliances };
}
