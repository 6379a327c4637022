/** The table of disputes: where two sources disagree about a membership. */
import type { AllianceClaim } from '../membership/claims.ts';
import type { Disagreement } from '../membership/disagreements.ts';
import { codeOn, codesOf } from './codes.ts';
import type { Codes } from './codes.ts';
import type { Table } from './table.ts';

/** In the order of the API's `disputes`; a state has the code of the first day. */
export function disputeTable(
  disputes: readonly Disagreement[],
  claims: readonly AllianceClaim[],
  codes: Codes,
): Table {
  const names = new Map(
    claims.flatMap(({ alliance, allianceName, state, stateName }) => [
      [alliance, allianceName],
      [state, stateName],
    ]),
  );
  return {
    columns: [
      'alliance',
      'alliance_name',
      'alliance_cow',
      'alliance_atop',
      'state',
      'state_name',
      'ccode',
      'iso3',
      'affirmed_by',
      'denied_by',
      'from',
      'until',
      'days',
      'affirming_memberships',
      'denying_memberships',
    ],
    rows: disputes.map((dispute) => {
      const { alliance, state, from, until, days } = dispute;
      const first = { min: from, max: from };
      return {
        alliance,
        alliance_name: names.get(alliance) ?? null,
        alliance_cow: codesOf(codes, alliance, 'COW'),
        alliance_atop: codesOf(codes, alliance, 'ATOP'),
        state,
        state_name: names.get(state) ?? null,
        ccode: codeOn(codes, state, 'COW', first),
        iso3: codeOn(codes, state, 'ISO3', first),
        affirmed_by: dispute.affirmedBy,
        denied_by: dispute.deniedBy,
        from,
        until,
        days,
        affirming_memberships: dispute.affirmingMemberships,
        denying_memberships: dispute.denyingMemberships,
      };
    }),
  };
}
