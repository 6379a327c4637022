/** How many alliances, memberships and states there were, year by year. */
import { badUserInput } from '../errors.ts';
import type { QueryTimelineArgs } from '../generated/types.ts';
import { readBegins } from '../membership/begins.ts';
import { ofKinds } from '../membership/claims.ts';
import { hearClaims } from '../membership/hearing.ts';
import { yearsOf } from '../membership/years.ts';
import type { FieldContext } from '../plan/field-resolver.ts';

const coordinate = 'Query.timeline';

export default async function timeline(
  _parents: readonly string[],
  { from, to, sources, obligations, kinds }: QueryTimelineArgs,
  context: FieldContext,
): Promise<readonly unknown[]> {
  if (from < 1 || to > 9999 || from > to || to - from > 1000) {
    throw badUserInput(
      `${coordinate}: \`from\` and \`to\` must be years from 1 to 9999, \`to\` at most 1000 years after \`from\`; found ${from} and ${to}.`,
    );
  }
  const claims = ofKinds(await hearClaims(context, coordinate, { sources }), kinds);
  const begins = await readBegins(context.graph, sources, kinds);
  return [yearsOf({ claims, begins, wanted: obligations }, from, to)];
}
