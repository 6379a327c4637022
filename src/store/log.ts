/** The log of revisions: of each what it changed, and what stood before, so that it can be undone. */
import type { Graph, CypherStatement } from '../graph/graph.ts';
import { batches } from '../lists.ts';
import type { LooseFact } from '../model/fact.ts';
import type { Origin } from './origin.ts';
import {
  createEntries,
  entriesFrom,
  entriesSince,
  revisionNumbered,
  revisions,
} from '../generated/statements.ts';
import type { EntriesSinceRow, RevisionsRow } from '../generated/statements.ts';

/** Why a revision was made. */
export type RevisionKind = 'LOAD' | 'IMPORT' | 'CHANGE' | 'UNDO' | 'RESTORE' | 'UPGRADE';

/** A step from one state of the graph to the next. */
export interface Revision {
  /** From 1; each is one more than the one before. */
  readonly number: number;
  /** In ISO 8601, UTC. */
  readonly time: string;
  /** Who made it: `data`, `import`, `store`, or the name of a person. */
  readonly who: string;
  readonly kind: RevisionKind;
  readonly note: string;
  readonly hashBefore: string;
  readonly hashAfter: string;
  /** How many nodes it added, changed and took away, and of how many only who asserts them changed. */
  readonly added: number;
  readonly corrected: number;
  readonly withdrawn: number;
  readonly attributed: number;
  /** The revision that it undoes; null for others. */
  readonly undoes: number | null;
}

/** What became of a node: `ATTRIBUTED` where only who asserts it changed. */
export type ChangeKind = 'ADDED' | 'CORRECTED' | 'WITHDRAWN' | 'ATTRIBUTED';

/** What a revision changed of what one origin asserts of one node. */
export interface Entry {
  readonly kind: ChangeKind;
  readonly id: string;
  readonly origin: Origin;
  /** What the origin asserted before; null where it asserted nothing. */
  readonly before: LooseFact | null;
}

/** A place among the entries of all revisions. */
export interface Place {
  readonly revision: number;
  /** Among all of the revision, from 0. */
  readonly position: number;
}

/** An entry, and the revision that it is of. */
export interface LoggedEntry extends Entry, Place {}

/** How many entries one node of the log holds. */
const entriesInPart = 1000;

/** How many of these one statement reads, where few entries may be enough. */
const partsAtOnce = 2;

type Written = readonly [kind: ChangeKind, id: string, origin: Origin, before?: LooseFact];

export function entryStatements(
  revision: number,
  entries: readonly Entry[],
): readonly CypherStatement[] {
  const rows = batches(entries, entriesInPart).map((part, index) => ({
    revision,
    position: index * entriesInPart,
    entries: JSON.stringify(
      part.map(({ kind, id, origin, before }): Written =>
        before === null ? [kind, id, origin] : [kind, id, origin, before],
      ),
    ),
  }));
  // A part can be large, where long texts were replaced: one a statement.
  return rows.map((row) => createEntries.statement({ rows: [row] }));
}

/** What all revisions after this one changed, the oldest first. */
export async function readEntries(graph: Graph, since: number): Promise<readonly LoggedEntry[]> {
  return (await entriesSince(graph, { since })).flatMap(entriesIn);
}

/** The same from the part of the log in which a place lies, read as they are asked for. */
export async function* readEntriesFrom(
  graph: Graph,
  { revision, position }: Place,
): AsyncGenerator<LoggedEntry> {
  let from: Place = { revision, position: position - (position % entriesInPart) };
  for (;;) {
    const parts = await entriesFrom(graph, { ...from, limit: partsAtOnce });
    for (const part of parts) yield* entriesIn(part);
    const last = parts.at(-1);
    if (parts.length < partsAtOnce || last === undefined) return;
    from = { revision: last[0], position: last[1] + 1 };
  }
}

function entriesIn([revision, position, entries]: EntriesSinceRow): readonly LoggedEntry[] {
  return (JSON.parse(entries) as readonly Written[]).map(([kind, id, origin, before], index) => ({
    revision,
    position: position + index,
    kind,
    id,
    origin,
    before: before ?? null,
  }));
}

/** All revisions, the newest first. */
export async function readRevisions(graph: Graph): Promise<readonly Revision[]> {
  return (await revisions(graph)).map(revisionIn);
}

export async function readRevision(graph: Graph, number: number): Promise<Revision | undefined> {
  return (await revisionNumbered(graph, { number })).map(revisionIn)[0];
}

function revisionIn([properties]: RevisionsRow): Revision {
  const revision = properties as unknown as Revision;
  return { ...revision, undoes: revision.undoes ?? null };
}
