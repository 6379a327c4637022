/** The one door for facts: a change set is checked, compared and committed as a revision. */
import type { Graph, OnStatement } from '../graph/graph.ts';
import type { ChangeSet } from './change-set.ts';
import { commit } from './commit.ts';
import { readHead } from './head.ts';
import type { Head } from './head.ts';
import { lookupIn, remembering } from './lookup.ts';
import type { Lookup } from './lookup.ts';
import type { Revision } from './log.ts';
import { checkReferrers, planChanges } from './plan-changes.ts';
import type { Plan } from './plan-changes.ts';

export interface Revised extends Pick<Plan, 'compared' | 'bundled'> {
  /** Null where the change set changes nothing. */
  readonly revision: Revision | null;
}

/** The revision on which a change set is based, and what is looked up of it. */
export interface Basis {
  readonly head: Head;
  readonly lookup: Lookup;
}

export async function basisIn(graph: Graph): Promise<Basis> {
  return { head: await readHead(graph), lookup: remembering(lookupIn(graph)) };
}

/** Throws a FactError, and writes nothing, where anything in the change set is at fault. */
export async function revise(
  graph: Graph,
  changes: ChangeSet,
  onStatement?: OnStatement,
  basis?: Basis,
): Promise<Revised> {
  const { head, lookup } = basis ?? (await basisIn(graph));
  const plan = await planChanges(graph, head, changes, lookup);
  const { transitions, compared, bundled, known } = plan;
  await checkReferrers(graph, transitions);
  const revision = await commit(graph, head, transitions, changes.occasion, known, onStatement);
  return { revision, compared, bundled };
}
