/** How many alliances, memberships and states there were, year by year. */
import { badUserInput } from '../errors.ts';
import type { QueryTimelineResult } from '../generated/results.ts';
import type { QueryTimelineArgs } from '../generated/types.ts';
import { readFormations } from '../membership/read/formations.ts';
import { ofKinds } from '../membership/read/recorded.ts';
import { checkedRecorded } from '../membership/read/checked.ts';
import { yearsOf } from '../membership/analysis/years.ts';
import type { FieldContext } from '../plan/field-resolver.ts';

const coordinate = 'Query.timeline';

export default async function timeline(
  _parents: readonly string[],
  { from, to, sources, kinds, ...filter }: QueryTimelineArgs,
  context: FieldContext,
): Promise<readonly QueryTimelineResult[]> {
  if (from < 1 || to > 9999 || from > to || to - from > 1000) {
    throw badUserInput(
      `${coordinate}: \`from\` and \`to\` must be years from 1 to 9999, \`to\` at most 1000 years after \`from\`; found ${from} and ${to}.`,
    );
  }
  const recorded = ofKinds(await checkedRecorded(context, coordinate, { sources }), kinds);
  const formations = await readFormations(context.graph, sources, kinds);
  return [yearsOf({ recorded, formations, filter }, from, to)];
}
