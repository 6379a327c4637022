/** Where two sources disagree about a membership. */
import { badUserInput } from '../errors.ts';
import { argumentDefaults } from '../generated/plans.ts';
import type { QueryDisputesResult } from '../generated/results.ts';
import type { QueryDisputesArgs } from '../generated/types.ts';
import { disputesIn } from '../membership/analysis/disagreements.ts';
import type { Disagreement } from '../membership/analysis/disagreements.ts';
import { recordedAbout } from '../membership/read/checked.ts';
import { computedPage, entriesAfter } from '../plan/read/computed-page.ts';
import type { FieldContext } from '../plan/field-resolver.ts';
import type { Key, Ordering } from '../plan/compile/order.ts';
import { pageOf } from '../plan/build/page.ts';

const coordinate = 'Query.disputes';

const ordering: Ordering = ['days', 'alliance', 'state', 'from', 'affirmedBy', 'deniedBy'].map(
  (property) => ({ property, descending: property === 'days', nullable: false }),
);

export default async function disputes(
  _parents: readonly string[],
  { alliance, state, sources, minDays, first, after }: QueryDisputesArgs,
  context: FieldContext,
): Promise<readonly QueryDisputesResult[]> {
  const least = minDays ?? argumentDefaults[coordinate].minDays;
  if (least < 1)
    throw badUserInput(`${coordinate}: \`minDays\` must be at least 1, found ${least}.`);
  const page = pageOf(coordinate, ordering, { first, after });
  const recorded = await recordedAbout(context, coordinate, { alliance, state, sources });
  const entries = disputesIn(recorded, least)
    .filter((each) => state == null || each.state === state)
    .map((node) => ({ key: keyOf(node), node }));
  const later = entriesAfter(ordering, entries, page.after);
  return [computedPage(coordinate, ordering, page, later, entries.length)];
}

function keyOf({ days, alliance, state, from, affirmedBy, deniedBy }: Disagreement): Key {
  return [days, alliance, state, from, affirmedBy, deniedBy];
}
