/** A dispute, and the text by which an address names the one that is open. */
import type { DisputesQuery } from '../../generated/disputes.ts';

export type Dispute = DisputesQuery['disputes']['nodes'][number];

/** A state can be disputed in one alliance several times, and by other sources each time. */
export function keyOf({ alliance, state, from, affirmedBy, deniedBy }: Dispute): string {
  return [alliance.id, state.id, from, affirmedBy.id, deniedBy.id].join(',');
}
