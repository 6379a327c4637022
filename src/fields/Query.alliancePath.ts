/** The shortest way from one state to another through alliances on a day. */
import { badUserInput } from '../errors.ts';
import type { QueryAlliancePathArgs } from '../generated/types.ts';
import { checkSources } from '../membership/claims.ts';
import { shortestPath } from '../membership/path.ts';
import type { FieldContext } from '../plan/field-resolver.ts';

export default async function alliancePath(
  _parents: readonly string[],
  { from, to, asOf, sources, obligations, maxAlliances }: QueryAlliancePathArgs,
  { graph }: FieldContext,
): Promise<readonly unknown[]> {
  const most = maxAlliances ?? 6;
  if (most < 1 || most > 20) {
    throw badUserInput(`Query.alliancePath: \`maxAlliances\` must be from 1 to 20, found ${most}.`);
  }
  await checkSources(graph, 'Query.alliancePath', sources);
  return [
    await shortestPath(graph, { from, to, day: asOf, sources, obligations, maxAlliances: most }),
  ];
}
