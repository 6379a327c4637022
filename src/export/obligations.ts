/** The obligations, each with the column of zeros and ones that says whether it is promised. */
import type { Obligation } from '../generated/types.ts';

const columnOf = {
  DEFENSE: 'defense',
  OFFENSE: 'offense',
  NEUTRALITY: 'neutrality',
  NONAGGRESSION: 'nonaggression',
  CONSULTATION: 'consultation',
  ENTENTE: 'entente',
} as const satisfies Readonly<Record<Obligation, string>>;

export const obligations = Object.keys(columnOf) as readonly Obligation[];

/** Each column, and what stands in it of what is promised. */
export const obligationColumns: readonly (readonly [
  name: string,
  flag: (promised: readonly Obligation[]) => 0 | 1,
])[] = obligations.map((obligation) => [
  columnOf[obligation],
  (promised) => (promised.includes(obligation) ? 1 : 0),
]);
