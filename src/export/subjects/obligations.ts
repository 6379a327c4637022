/** The obligations, each with a column of zeros and ones that says whether it is promised. */
import { enums } from '../../generated/plans.ts';
import type { Obligation } from '../../generated/types.ts';

export const obligations: readonly Obligation[] = enums.Obligation;

/** Each column, and its value for the obligations that are promised. */
export const obligationColumns: readonly (readonly [
  name: string,
  flag: (promised: readonly Obligation[]) => 0 | 1,
])[] = obligations.map((obligation) => [
  obligation.toLowerCase(),
  (promised) => (promised.includes(obligation) ? 1 : 0),
]);
