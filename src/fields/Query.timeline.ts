/** How many alliances, memberships and states there were, year by year. */
import { badUserInput } from '../errors.ts';
import type { QueryTimelineArgs } from '../generated/types.ts';
import { checkSources, ofKinds, readClaims } from '../membership/claims.ts';
import { readBegins } from '../membership/begins.ts';
import { yearsOf } from '../membership/years.ts';
import type { FieldContext } from '../plan/field-resolver.ts';

export default async function timeline(
  _parents: readonly string[],
  { from, to, sources, obligations, kinds }: QueryTimelineArgs,
  { graph }: FieldContext,
): Promise<readonly unknown[]> {
  if (from < 1 || to > 9999 || from > to || to - from > 1000) {
    throw badUserInput(
      `Query.timeline: \`from\` and \`to\` must be years from 1 to 9999, \`to\` at most 1000 years after \`from\`; found ${from} and ${to}.`,
    );
  }
  await checkSources(graph, 'Query.timeline', sources);
  const claims = ofKinds(await readClaims(graph, { sources }), kinds);
  const begins = await readBegins(graph, sources, kinds);
  return [yearsOf({ claims, begins, wanted: obligations }, from, to)];
}
