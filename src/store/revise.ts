/** The one door for facts: a change set is checked, compared and committed as a revision. */
import type { Graph, OnStatement } from '../graph/graph.ts';
import type { ChangeSet } from './change-set.ts';
import { commit } from './commit.ts';
import { readHead } from './head.ts';
import type { Revision } from './log.ts';
import { checkReferrers, planChanges } from './plan-changes.ts';
import type { Plan } from './plan-changes.ts';

export interface Revised extends Pick<Plan, 'compared' | 'bundled'> {
  /** Null where the change set changes nothing. */
  readonly revision: Revision | null;
}

/** Throws a FactError, and writes nothing, where anything in the change set is at fault. */
export async function revise(
  graph: Graph,
  changes: ChangeSet,
  onStatement?: OnStatement,
): Promise<Revised> {
  const head = await readHead(graph);
  const { transitions, compared, bundled, known } = await planChanges(graph, head, changes);
  await checkReferrers(graph, transitions);
  const revision = await commit(graph, head, transitions, changes.occasion, known, onStatement);
  return { revision, compared, bundled };
}
