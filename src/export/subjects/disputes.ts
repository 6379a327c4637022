/** The table of disputes: where two sources disagree about a membership. */
import type { RecordedAlliance } from '../../membership/rules/recorded.ts';
import type { Disagreement } from '../../membership/analysis/disagreements.ts';
import type { Codes } from '../codes.ts';
import { tableOf } from '../formats/table.ts';
import type { Column, Table } from '../formats/table.ts';
import { allianceColumns, stateColumns } from './who.ts';

/** In the order of the API's `disputes`; a state has its code of the first day. */
export function disputeTable(
  disputes: readonly Disagreement[],
  recorded: readonly RecordedAlliance[],
  codes: Codes,
): Table {
  const names = new Map(
    recorded.flatMap(({ id, name, stateNames }) => [[id, name] as const, ...stateNames]),
  );
  const named = (id: string) => ({ id, name: names.get(id) ?? null });
  const columns: readonly Column<Disagreement>[] = [
    ...allianceColumns<Disagreement>(codes, ({ alliance }) => named(alliance)),
    ...stateColumns<Disagreement>(codes, ({ state, from }) => ({
      ...named(state),
      days: { min: from, max: from },
    })),
    ['affirmed_by', ({ affirmedBy }) => affirmedBy],
    ['denied_by', ({ deniedBy }) => deniedBy],
    ['from', ({ from }) => from],
    ['until', ({ until }) => until],
    ['days', ({ days }) => days],
    ['affirming_memberships', ({ affirmingMemberships }) => affirmingMemberships],
    ['denying_memberships', ({ denyingMemberships }) => denyingMemberships],
  ];
  return tableOf(columns, disputes);
}
