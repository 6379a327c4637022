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

export const obligationColumns: readonly string[] = Object.values(columnOf);

export function obligationFlags(promised: readonly Obligation[]): Readonly<Record<string, 0 | 1>> {
  return Object.fromEntries(
    obligations.map((obligation) => [columnOf[obligation], promised.includes(obligation) ? 1 : 0]),
  );
}
