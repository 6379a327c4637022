/** Who is a member of an alliance on a day, how certainly, and what each promises: docs/rules.md#certainty. */
import { dayAfter } from '../../dates/partial-date.ts';
import { certaintyOf } from './certainty.ts';
import type { Certainty } from './certainty.ts';
import { promisesOn } from './obligations.ts';
import type { Promises } from './obligations.ts';
import { positionsOn, stateRecords } from './positions.ts';
import type { Positions, StateRecord } from './positions.ts';
import { memberRoles } from './recorded.ts';
import type { RecordedAlliance } from './recorded.ts';

/** That a state is a member on the day, by whom, and against whom. */
export interface Conclusion extends Positions {
  readonly state: string;
  readonly certainty: Certainty;
}

export interface ConclusionWithPromises extends Conclusion, Promises {}

/** Draws conclusions about one alliance, of which all is prepared once. */
export interface Judge {
  /** By state id. */
  readonly membersOn: (day: string) => readonly Conclusion[];
  /** The same with what they promise, which takes longer. */
  readonly promisesOn: (day: string) => readonly ConclusionWithPromises[];
  /** The days on which conclusions can become others, in no order; the first of all can be missing. */
  readonly changes: () => readonly string[];
}

export function judgeOf(alliance: RecordedAlliance): Judge {
  const records = stateRecords(alliance);
  const judged = (day: string) =>
    records.flatMap((record) => {
      const positions = positionsOn(record, alliance.sources, day);
      return positions === undefined ? [] : [{ record, positions, role: positions.role }];
    });
  return {
    membersOn: (day) => judged(day).map(({ record, positions }) => conclude(record, positions)),
    promisesOn: (day) =>
      promisesOn(judged(day), day).map(([{ record, positions }, promises]) => ({
        ...conclude(record, positions),
        ...promises,
      })),
    changes: () => changesOf(alliance, records),
  };
}

function conclude({ state }: StateRecord, positions: Positions): Conclusion {
  return { ...positions, state, certainty: certaintyOf(positions) };
}

function changesOf(
  { sources }: RecordedAlliance,
  records: readonly StateRecord[],
): readonly string[] {
  const days = new Set<string | null>();
  for (const { coveredFrom, coveredTo, memberships } of sources) {
    days.add(coveredFrom).add(dayAfter(coveredTo));
    for (const { startMin, startMax, endMin, endMax } of memberships) {
      days.add(startMin).add(startMax).add(endMin).add(endMax);
    }
  }
  for (const { bySource } of records) {
    for (const { presumptions } of bySource.values()) {
      for (const role of memberRoles) for (const { until } of presumptions[role]) days.add(until);
    }
  }
  days.delete(null);
  return [...days] as readonly string[];
}
