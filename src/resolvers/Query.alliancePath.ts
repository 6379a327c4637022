/** The shortest way from one state to another through alliances on a day. */
import { badUserInput } from '../errors.ts';
import { argumentDefaults } from '../generated/plans.ts';
import type { QueryAlliancePathResult } from '../generated/results.ts';
import type { QueryAlliancePathArgs } from '../generated/types.ts';
import { recordedReader } from '../membership/read/checked.ts';
import { checkIds, checkNamed, namedBy } from '../membership/read/named.ts';
import { shortestPath } from '../membership/analysis/path.ts';
import type { FieldContext } from '../plan/field-resolver.ts';

const coordinate = 'Query.alliancePath';

export default async function alliancePath(
  _parents: readonly string[],
  { from, to, asOf, sources, maxAlliances, ...filter }: QueryAlliancePathArgs,
  context: FieldContext,
): Promise<readonly QueryAlliancePathResult[]> {
  const most = maxAlliances ?? argumentDefaults[coordinate].maxAlliances;
  if (most < 1 || most > 20) {
    throw badUserInput(`${coordinate}: \`maxAlliances\` must be from 1 to 20, found ${most}.`);
  }
  const ends = [...namedBy('from', 'State', from), ...namedBy('to', 'State', to)];
  checkIds(coordinate, ends);
  const read = await recordedReader(context, coordinate, sources);
  const search = { ...filter, from, to, day: asOf, maxAlliances: most };
  const way = await shortestPath(read, search);
  // A way that leads on has shown that both are there.
  if (way === null || from === to) await checkNamed(context.graph, coordinate, ends);
  return [way];
}
