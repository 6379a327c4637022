/** Counts what an import does to the graph, and keeps what it changes. */
import type { Comparison, Difference } from './compare.ts';
import type { LooseFact } from '../model/fact.ts';

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
  /** Whether the fact that it replaces is one that ships. */
  readonly ships: boolean;
  readonly differences: readonly Difference[];
}

export interface Tally {
  readonly facts: ReadonlyMap<string, FactCount>;
  readonly changes: readonly Change[];
  /** The comparisons are by the facts' ids. */
  readonly add: (facts: readonly LooseFact[], compared: ReadonlyMap<string, Comparison>) => void;
}

/** One that grows as facts are added to it. */
export function newTally(): Tally {
  const facts = new Map<string, FactCount>();
  const changes: Change[] = [];
  const seen = new Set<string>();
  const add: Tally['add'] = (batch, compared) => {
    for (const { type, id } of batch) {
      // Of facts with one id the first counts: with it the graph has the id.
      const { result, gains, ships, differences } = seen.has(id)
        ? again
        : (compared.get(id) ?? again);
      seen.add(id);
      const count = facts.get(type) ?? { added: 0, changed: 0, alreadyThere: 0, gaining: 0 };
      const gaining = count.gaining + (gains && result === 'alreadyThere' ? 1 : 0);
      facts.set(type, { ...count, [result]: count[result] + 1, gaining });
      if (result === 'changed') changes.push({ id, ships, differences });
    }
  };
  return { facts, changes, add };
}

const again: Comparison = { result: 'alreadyThere', differences: [], gains: false, ships: false };
