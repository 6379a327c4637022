/** Ties of identities: a decision that two nodes are one in the world is a fact like others, checked, logged and undone as they are. */
import { referrers } from '../generated/statements.ts';
import type { Graph } from '../graph/graph.ts';
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

/**
 * Of these facts the ties that would have no end, each with its problem: of a node to which the graph ties
 * others. Ties with one of the `gone` ids no longer count.
 */
export async function tiesOfTied(
  graph: Graph,
  facts: readonly LooseFact[],
  gone: ReadonlySet<string>,
): Promise<ReadonlyMap<string, string>> {
  const ties = facts.filter(({ type }) => type === tieType);
  // Most change sets have none, and need not ask.
  if (ties.length === 0) return new Map();
  const same = new Map(ties.map((tie) => [String(tie.same), tie.id]));
  const problems = new Map<string, string>();
  for (const [id, referrer] of await referrers(graph, { ids: [...same.keys()] })) {
    const tie = same.get(id) ?? '';
    if (!isTieId(referrer) || referrer === tie || gone.has(referrer)) continue;
    problems.set(
      tie,
      `same: ${referrer} ties another node to ${id}. Withdraw that first, and tie both to one node.`,
    );
  }
  return problems;
}

function isTieId(id: string): boolean {
  return id.startsWith('tie:');
}
