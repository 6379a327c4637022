/** What has changed since a revision, node by node: what a copy of the graph follows. */
import type { Graph } from '../graph/graph.ts';
import { readEntriesFrom } from './log.ts';
import type { ChangeKind, LoggedEntry, Place, Revision } from './log.ts';

export interface Change extends Place {
  readonly kind: ChangeKind;
  readonly id: string;
}

/** Which changes are asked for. */
export interface Asked {
  /** Of revisions after this one. */
  readonly since: number;
  /** Of revisions up to this one; without it, up to the last. */
  readonly until?: number | undefined;
  readonly kinds?: readonly ChangeKind[] | undefined;
}

/** Of a graph with these revisions: at least so many changes after this place, where there are so many; and how many there are in all. */
export async function changesSince(
  graph: Graph,
  revisions: readonly Revision[],
  asked: Asked,
  after: Place | undefined,
  atLeast: number,
): Promise<{ readonly changes: readonly Change[]; readonly total: number }> {
  const from = after ?? { revision: asked.since + 1, position: 0 };
  const total = totalOf(revisions, asked);
  // From the first on there are no more than these: the rest of the log need not be read.
  const enough = after === undefined ? Math.min(atLeast, total) : atLeast;
  const changes: Change[] = [];
  if (enough === 0) return { changes, total };
  let before: LoggedEntry | undefined;
  for await (const entry of readEntriesFrom(graph, from)) {
    if (entry.revision > (asked.until ?? entry.revision)) break;
    if (isFirstOfItsNode(entry, before) && isAsked(entry, asked, after)) changes.push(entry);
    if (changes.length >= enough) break;
    before = entry;
  }
  return { changes, total };
}

/** A node has an entry for each of its origins; those of one revision stand beside each other. */
function isFirstOfItsNode(entry: LoggedEntry, before: LoggedEntry | undefined): boolean {
  return before?.id !== entry.id || before.revision !== entry.revision;
}

function isAsked(entry: LoggedEntry, { kinds }: Asked, after: Place | undefined): boolean {
  return (after === undefined || isAfter(entry, after)) && (kinds?.includes(entry.kind) ?? true);
}

function isAfter(one: Place, other: Place): boolean {
  return (
    one.revision > other.revision ||
    (one.revision === other.revision && one.position > other.position)
  );
}

/** Of what came before a restore only summaries are there, and no changes. */
function totalOf(revisions: readonly Revision[], { since, until, kinds }: Asked): number {
  const base = revisions.find(({ kind }) => kind === 'RESTORE')?.number ?? 0;
  // Whoever names one twice asks for it once.
  const asked = changeKinds.filter((kind) => kinds?.includes(kind) ?? true);
  const counts = revisions
    .filter(({ number }) => number > since && number <= (until ?? number) && number >= base)
    .flatMap((revision) => asked.map((kind) => revision[counterOf[kind]]));
  return counts.reduce((sum, count) => sum + count, 0);
}

const counterOf = {
  ADDED: 'added',
  CORRECTED: 'corrected',
  WITHDRAWN: 'withdrawn',
  ATTRIBUTED: 'attributed',
} as const satisfies Readonly<Record<ChangeKind, keyof Revision>>;

const changeKinds = Object.keys(counterOf) as readonly ChangeKind[];
