/** The obligations, each with a column that says whether it is promised. */
import type { Obligation } from '../../generated/types.ts';
import { allObligations } from '../../membership/rules/obligations.ts';

/** Each column, and its value: 1 if it is promised, 0 if it is known not to be, null if no source codes it. */
export const obligationColumns: readonly (readonly [
  name: string,
  flag: (promised: readonly Obligation[], known: readonly Obligation[]) => 0 | 1 | null,
])[] = allObligations.map((obligation) => [
  obligation.toLowerCase(),
  (promised, known) => {
    if (promised.includes(obligation)) return 1;
    return known.includes(obligation) ? 0 : null;
  },
]);
