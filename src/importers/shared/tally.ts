/** Counts what an import does to the graph, and keeps what it changes. */
import type { LooseFact } from '../../model/fact.ts';
import { alreadyThere } from '../../store/compare.ts';
import type { Difference } from '../../store/compare.ts';
import type { Plan } from '../../store/plan-changes.ts';

/** Of one type. New, changed and already there add up to the facts of the rows. */
export interface FactCount {
  readonly added: number;
  readonly changed: number;
  readonly alreadyThere: number;
  /** How many of those already there gain what another source of theirs has not given. */
  readonly gaining: number;
}

export interface Change {
  readonly id: string;
  /** Whether the fact that it replaces is one of the bundled data. */
  readonly bundled: boolean;
  readonly differences: readonly Difference[];
}

export interface Tally {
  readonly facts: ReadonlyMap<string, FactCount>;
  readonly changes: readonly Change[];
}

/** Of all facts of the rows; of those with one id the first counts, since with it the graph has the id. */
export function tallyOf(
  facts: readonly LooseFact[],
  { compared, bundled }: Pick<Plan, 'compared' | 'bundled'>,
): Tally {
  const counts = new Map<string, FactCount>();
  const changes: Change[] = [];
  const seen = new Set<string>();
  for (const { type, id } of facts) {
    const comparison = seen.has(id) ? alreadyThere : (compared.get(id) ?? alreadyThere);
    const { effect, gains, differences } = comparison;
    seen.add(id);
    const count = counts.get(type) ?? { added: 0, changed: 0, alreadyThere: 0, gaining: 0 };
    const gaining = count.gaining + (gains && effect === 'alreadyThere' ? 1 : 0);
    counts.set(type, { ...count, [effect]: count[effect] + 1, gaining });
    if (effect === 'changed') changes.push({ id, bundled: bundled.has(id), differences });
  }
  return { facts: counts, changes };
}
