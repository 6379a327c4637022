/** The disputes about memberships of alliances, in the order in which they are listed. */
import { grouped } from '../../lists.ts';
import { disputesAmong } from '../rules/disputes.ts';
import type { Dispute } from '../rules/disputes.ts';
import { compare } from './members.ts';
import type { AllianceClaim } from '../read/claims.ts';

export interface Disagreement extends Dispute {
  readonly alliance: string;
  readonly affirmingMemberships: readonly string[];
  readonly denyingMemberships: readonly string[];
}

/** The longest first, then by alliance, state, first day and the two sources. */
export function disputesIn(
  claims: readonly AllianceClaim[],
  minDays: number,
): readonly Disagreement[] {
  return [...grouped(claims, ({ alliance }) => alliance)]
    .flatMap(([alliance, own]) =>
      disputesAmong(own, minDays).map((dispute) => ({
        ...dispute,
        alliance,
        affirmingMemberships: dispute.affirming,
        denyingMemberships: dispute.denying,
      })),
    )
    .sort(
      (a, b) =>
        b.days - a.days ||
        compare(a.alliance, b.alliance) ||
        compare(a.state, b.state) ||
        compare(a.from, b.from) ||
        compare(a.affirmedBy, b.affirmedBy) ||
        compare(a.deniedBy, b.deniedBy),
    );
}
