/** What has changed since a revision, node by node: what a copy of the graph follows. */
import type { Graph } from '../graph/graph.ts';
import { readEntriesFrom, readRevisions } from './log.ts';
import type { ChangeKind, LoggedEntry, Place, Revision } from './log.ts';

export interface Change extends Place {
  readonly kind: ChangeKind;
  readonly id: string;
}

/** At least so many changes after this place, where there are so many; and how many there are in all. */
export async function changesSince(
  graph: Graph,
  since: number,
  after: Place | undefined,
  atLeast: number,
): Promise<{ readonly changes: readonly Change[]; readonly total: number }> {
  // A node has an entry for each of its origins, so that there may be fewer changes than entries.
  const from = after ?? { revision: since + 1, position: 0 };
  const entries = await readEntriesFrom(graph, since, from, 4 * (atLeast + 1));
  const changes = oneForEach(entries).filter(
    (change) => after === undefined || isAfter(change, after),
  );
  return { changes, total: totalOf(await readRevisions(graph), since) };
}

function isAfter(one: Place, other: Place): boolean {
  return (
    one.revision > other.revision ||
    (one.revision === other.revision && one.position > other.position)
  );
}

/** The entries of a node stand beside each other. */
function oneForEach(entries: readonly LoggedEntry[]): readonly Change[] {
  return entries.filter((entry, index) => {
    const before = entries[index - 1];
    return before?.id !== entry.id || before.revision !== entry.revision;
  });
}

/** Of what came before a restore only summaries are there, and no changes. */
function totalOf(revisions: readonly Revision[], since: number): number {
  const base = revisions.find(({ kind }) => kind === 'RESTORE')?.number ?? 0;
  return revisions
    .filter(({ number }) => number > since && number >= base)
    .reduce(
      (sum, { added, corrected, withdrawn, attributed }) =>
        sum + added + corrected + withdrawn + attributed,
      0,
    );
}
