/** Where two sources disagree about a membership, and on which days: docs/rules.md#disputes. */
import { dayAfter } from '../../dates/partial-date.ts';
import { stateRecords } from './positions.ts';
import type { StateRecord } from './positions.ts';
import type { RecordedAlliance, RecordingSource } from './recorded.ts';
import {
  daysIn,
  definiteStretch,
  inBoth,
  intersect,
  merged,
  never,
  possibleStretch,
  without,
} from './stretches.ts';
import type { Stretch } from './stretches.ts';

/** One source has the state definitely in, the other denies it. */
export interface Dispute extends Stretch {
  readonly state: string;
  readonly affirmedBy: string;
  readonly deniedBy: string;
  readonly days: number;
  /** The affirming source's memberships that hold definitely in the stretch. */
  readonly affirming: readonly string[];
  /** The denying source's memberships of the state in the alliance. */
  readonly denying: readonly string[];
}

/** All disputes about full memberships in the alliance, each a whole stretch of at least so many days. */
export function disputesAmong(alliance: RecordedAlliance, minDays: number): readonly Dispute[] {
  return stateRecords(alliance).flatMap((record) =>
    alliance.sources.flatMap((affirming) =>
      alliance.sources.flatMap((denying) =>
        affirming === denying
          ? []
          : disputesBetween(record, affirming, denying).filter(({ days }) => days >= minDays),
      ),
    ),
  );
}

function disputesBetween(
  { state, bySource }: StateRecord,
  affirming: RecordingSource,
  denying: RecordingSource,
): readonly Dispute[] {
  const held = bySource.get(affirming.id)?.memberships.FULL ?? [];
  if (held.length === 0) return [];
  const denied = bySource.get(denying.id)?.memberships ?? { FULL: [], SUSPENDED: [] };
  const told = denying.listsAll
    ? [coverage(denying)]
    : inBoth(
        [coverage(denying)],
        merged([
          ...denied.FULL.flatMap(({ observed, endMax }) =>
            observed || endMax === null ? [] : [{ from: endMax, until: never }],
          ),
          ...denied.SUSPENDED.map(possibleStretch),
        ]),
      );
  const covered = inBoth(told, [coverage(affirming)]);
  const definitely = inBoth(merged(held.flatMap(definiteStretch)), covered);
  const possibly = merged(denied.FULL.map(possibleStretch));
  return definitely
    .flatMap((stretch) => without(stretch, possibly))
    .map((stretch) => ({
      ...stretch,
      state,
      affirmedBy: affirming.id,
      deniedBy: denying.id,
      days: daysIn(stretch),
      affirming: held
        .filter((own) => definiteStretch(own).some((own) => intersect(own, stretch)))
        .map(({ id }) => id)
        .sort(),
      denying: [...denied.FULL, ...denied.SUSPENDED].map(({ id }) => id).sort(),
    }));
}

function coverage({ coveredFrom, coveredTo }: RecordingSource): Stretch {
  return { from: coveredFrom, until: dayAfter(coveredTo) };
}
