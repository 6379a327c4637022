/** The disputes about memberships of alliances, in the order in which they are listed. */
import { disputesAmong } from '../rules/disputes.ts';
import type { Dispute } from '../rules/disputes.ts';
import type { RecordedAlliance } from '../rules/recorded.ts';
import { compare } from './members.ts';

export interface Disagreement extends Dispute {
  readonly alliance: string;
  readonly affirmingMemberships: readonly string[];
  readonly denyingMemberships: readonly string[];
}

/** The longest first, then by alliance, state, first day and the two sources. */
export function disputesIn(
  alliances: readonly RecordedAlliance[],
  minDays: number,
): readonly Disagreement[] {
  return alliances
    .flatMap((alliance) =>
      disputesAmong(alliance, minDays).map((dispute) => ({
        ...dispute,
        alliance: alliance.id,
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
