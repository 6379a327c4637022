/** How certain it is that a state is a member of an alliance on a day, by the positions of all sources: docs/rules.md#certainty. */
import type { enums } from '../../generated/plans.ts';
import type { Positions } from './positions.ts';

/** Strongest first: in the order of the schema, or it does not compile. */
export const certainties = [
  'CERTAIN',
  'POSSIBLE',
  'PRESUMED',
  'DISPUTED',
] as const satisfies typeof enums.Certainty;
export type Certainty = (typeof certainties)[number];

export function certaintyOf({ affirmedBy, supposedBy, deniedBy }: Positions): Certainty {
  if (deniedBy.length > 0) return 'DISPUTED';
  if (affirmedBy.length > 0) return 'CERTAIN';
  return supposedBy.length > 0 ? 'POSSIBLE' : 'PRESUMED';
}

/** The weaker of two: of a pair in one alliance. */
export function weaker(a: Certainty, b: Certainty): Certainty {
  return certainties.indexOf(a) >= certainties.indexOf(b) ? a : b;
}

/** The stronger of two: of a pair through one alliance or another. */
export function stronger(a: Certainty, b: Certainty): Certainty {
  return certainties.indexOf(a) <= certainties.indexOf(b) ? a : b;
}

/** The strongest of several: of a pair over all its alliances, of a year over its days. */
export function strongest(all: readonly Certainty[]): Certainty | undefined {
  return certainties.find((certainty) => all.includes(certainty));
}
