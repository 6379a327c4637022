/** Ties of identities: a decision that two nodes are one in the world is a fact like others, checked, logged and undone as they are. */
import type { LooseFact } from '../model/fact.ts';

export const tieType = 'IdentityTie';

export interface Tie {
  /** The node whose id stands for both. */
  readonly canonical: string;
  /** The node that is the same, which can be tied once. */
  readonly same: string;
  readonly reason: string;
}

/** To untie is to withdraw the fact with this id. */
export function tieId({ same }: Pick<Tie, 'same'>): string {
  return `tie:${same}`;
}

export function tieFact({ canonical, same, reason }: Tie): LooseFact {
  return { type: tieType, id: tieId({ same }), canonical, same, reason };
}
