/** Keeps a graph whole: what stays must not lead to what goes. */
import type { Graph } from '../graph/graph.ts';
import { batches } from '../lists.ts';
import { idsIn } from '../model/given.ts';
import type { Origin } from './origin.ts';
import { withFact } from './record.ts';
import type { LooseFact } from '../model/fact.ts';
import { referrers, variants } from '../generated/statements.ts';
import type { Transition } from './transition.ts';

/** A node that stays and leads to one that goes. */
export interface Referrer {
  readonly id: string;
  readonly referrer: string;
  /** That changed the referrer last. */
  readonly revision: number;
  readonly origins: readonly Origin[];
}

const batchSize = 2000;

/** Of the nodes that go by these transitions: what would still lead to each. */
export async function referrersOf(
  graph: Graph,
  transitions: readonly Transition[],
): Promise<readonly Referrer[]> {
  const byId = new Map(transitions.map((transition) => [transition.id, transition]));
  const going = transitions.filter(({ before, after }) => before && !after).map(({ id }) => id);
  const found: Referrer[] = [];
  for (const ids of batches(going, batchSize)) {
    for (const [id, referrer, revision, origins] of await referrers(graph, { ids })) {
      found.push({ id, referrer, revision, origins });
    }
  }
  if (going.length > 0) found.push(...(await hiddenReferrers(graph, found, new Set(going))));
  return found.filter(({ id, referrer }) => leadsStill(byId.get(referrer), id));
}

/** What an origin asserts that is not shown leads to nodes too: it is shown once the others are gone. */
async function hiddenReferrers(
  graph: Graph,
  shown: readonly Referrer[],
  going: ReadonlySet<string>,
): Promise<readonly Referrer[]> {
  const known = new Set(shown.map(({ id, referrer }) => `${id} ${referrer}`));
  return (await variants(graph)).flatMap(([referrer, revision, origin, fact]) =>
    idsIn(JSON.parse(fact) as LooseFact)
      .filter((id) => going.has(id) && !known.has(`${id} ${referrer}`))
      .map((id) => ({ id, referrer, revision, origins: [origin] })),
  );
}

/** A referrer that the revision does not touch leads where it led before. */
function leadsStill(transition: Transition | undefined, id: string): boolean {
  if (transition === undefined) return true;
  return [...(transition.after?.values() ?? [])].some((fact) => idsIn(fact).includes(id));
}

/**
 * The withdrawals of an origin, where what others still lead to is kept: it becomes theirs, together
 * with all that it leads to itself.
 */
export async function keptForOthers(
  graph: Graph,
  all: readonly Transition[],
  going: readonly Transition[],
  origin: Origin,
): Promise<readonly Transition[]> {
  const heirs = new Map<string, Set<Origin>>();
  const byId = new Map(going.map((transition) => [transition.id, transition]));
  const keep = (id: string, origins: Iterable<Origin>): void => {
    const transition = byId.get(id);
    if (transition === undefined || transition.after !== undefined) return;
    const known = heirs.get(id) ?? new Set();
    const added = [...origins].filter((each) => each !== origin && !known.has(each));
    if (added.length === 0) return;
    heirs.set(id, new Set([...known, ...added]));
    const fact = transition.before?.get(origin);
    for (const next of fact === undefined ? [] : idsIn(fact)) keep(next, added);
  };
  for (const { id, origins } of await referrersOf(graph, all)) keep(id, origins);
  return going.map((transition) => {
    const fact = transition.before?.get(origin);
    const origins = [...(heirs.get(transition.id) ?? [])];
    if (fact === undefined || origins.length === 0) return transition;
    const after = origins.reduce((record, heir) => withFact(record, heir, fact), transition.after);
    return { ...transition, after };
  });
}
