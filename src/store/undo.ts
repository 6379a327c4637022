/** Takes a revision back: what it changed is as it was before, or what stands in the way is named. */
import { badUserInput } from '../errors.ts';
import type { Graph } from '../graph/graph.ts';
import type { LooseFact } from '../model/fact.ts';
import { commit } from './commit.ts';
import { readHead } from './head.ts';
import { readEntries, readRevisions } from './log.ts';
import type { LoggedEntry, Revision } from './log.ts';
import { progressOfWriting } from './progress.ts';
import type { OnProgress } from './progress.ts';
import { readRecords } from './read-records.ts';
import { isSameFact, withFact } from './record.ts';
import type { NodeRecord } from './record.ts';
import { referrersOf } from './referrers.ts';
import type { Transition } from './transition.ts';

/** Throws, and changes nothing, where a later revision builds on this one. */
export async function undo(
  graph: Graph,
  number: number,
  onProgress: OnProgress = () => undefined,
): Promise<Revision> {
  const head = await readHead(graph);
  const revision = await revisionToUndo(graph, number);
  const [own, later] = await entriesOf(graph, number);
  const ids = [...new Set(own.map(({ id }) => id))];
  const records = await readRecords(graph, ids);
  refuseChangedSince(revision, own, later, records);
  const after = new Map<string, NodeRecord | undefined>(ids.map((id) => [id, records.get(id)]));
  for (const { id, origin, before } of own) {
    after.set(id, withFact(after.get(id), origin, before));
  }
  const transitions = ids.map((id): Transition => {
    return { id, before: records.get(id), after: after.get(id) };
  });
  await refuseReferred(graph, revision, transitions);
  const undone = await commit(
    graph,
    head,
    transitions,
    { kind: 'UNDO', who: 'store', note: noteOf(revision), undoes: number },
    // The data that such a load brought is no longer there: the next load is to bring it again.
    { data: revision.kind === 'LOAD' ? null : head.data, precedence: head.precedence },
    progressOfWriting(onProgress, ids.length),
  );
  if (undone !== null) {
    onProgress({ done: ids.length, total: ids.length });
    return undone;
  }
  throw badUserInput(
    `Revision ${number} has nothing left to undo: the graph is as it was before it.`,
  );
}

function noteOf({ number, kind, note }: Revision): string {
  return `undoes revision ${number} (${kind.toLowerCase()}${note === '' ? '' : `: ${note}`})`;
}

async function revisionToUndo(graph: Graph, number: number): Promise<Revision> {
  const revisions = await readRevisions(graph);
  const revision = revisions.find((each) => each.number === number);
  if (revision === undefined) {
    const last = revisions[0]?.number ?? 0;
    throw badUserInput(
      last === 0
        ? `There is no revision ${number}: the graph has none yet.`
        : `There is no revision ${number}: the graph has 1 to ${last}. \`entente revisions\` lists them.`,
    );
  }
  const base = revisions.find(({ kind }) => kind === 'RESTORE' || kind === 'UPGRADE');
  if (base !== undefined && number <= base.number) {
    const how =
      base.kind === 'RESTORE' ? 'restored from a text' : 'brought over from an earlier version';
    throw badUserInput(
      `Revision ${number} cannot be undone: the graph was ${how} by revision ${base.number}, and what earlier revisions changed was not in it. Later ones can be.`,
    );
  }
  const undoing = undoingOf(number, revisions);
  if (undoing !== undefined) {
    throw badUserInput(
      `Revision ${number} is undone already, by revision ${undoing.number}. Nothing was changed. To bring back what it changed, undo revision ${undoing.number}.`,
      { revision: number, undoneBy: undoing.number },
    );
  }
  return revision;
}

/** The revision that undid this one, unless it was undone in turn. */
function undoingOf(number: number, revisions: readonly Revision[]): Revision | undefined {
  return revisions.find(
    (each) => each.undoes === number && undoingOf(each.number, revisions) === undefined,
  );
}

async function entriesOf(
  graph: Graph,
  number: number,
): Promise<readonly [own: readonly LoggedEntry[], later: readonly LoggedEntry[]]> {
  const entries = await readEntries(graph, number - 1);
  return [
    entries.filter(({ revision }) => revision === number),
    entries.filter(({ revision }) => revision > number),
  ];
}

/** What the revision left is what its first later change found before it, or else what is there now. */
function refuseChangedSince(
  { number }: Revision,
  own: readonly LoggedEntry[],
  later: readonly LoggedEntry[],
  records: ReadonlyMap<string, NodeRecord>,
): void {
  const firstLater = new Map<string, LoggedEntry>();
  const lastLater = new Map<string, LoggedEntry>();
  for (const entry of later) {
    const key = keyOf(entry);
    if (!firstLater.has(key)) firstLater.set(key, entry);
    lastLater.set(key, entry);
  }
  const inTheWay = own.flatMap((entry): readonly LoggedEntry[] => {
    const key = keyOf(entry);
    const first = firstLater.get(key);
    const last = lastLater.get(key);
    if (first === undefined || last === undefined) return [];
    const now = records.get(entry.id)?.get(entry.origin) ?? null;
    return isSame(first.before, now) ? [] : [last];
  });
  if (inTheWay.length > 0) throw obstructed(number, inTheWay, 'has changed');
}

function keyOf({ id, origin }: LoggedEntry): string {
  return `${id} ${origin}`;
}

function isSame(one: LooseFact | null, other: LooseFact | null): boolean {
  return one === other || (one !== null && other !== null && isSameFact(one, other));
}

async function refuseReferred(
  graph: Graph,
  { number }: Revision,
  transitions: readonly Transition[],
): Promise<void> {
  const left = await referrersOf(graph, transitions);
  if (left.length > 0) throw obstructed(number, left, 'leads to');
}

function obstructed(
  number: number,
  places: readonly { readonly id: string; readonly revision: number }[],
  verb: string,
): Error {
  const revisions = [...new Set(places.map(({ revision }) => revision))].sort((a, b) => b - a);
  const listed = revisions.map((revision) => {
    const ids = [
      ...new Set(places.filter((each) => each.revision === revision).map(({ id }) => id)),
    ];
    const more = ids.length > 3 ? ` and ${ids.length - 3} more` : '';
    return `  revision ${revision} ${verb} ${ids.slice(0, 3).join(', ')}${more}`;
  });
  return badUserInput(
    [
      `Revision ${number} cannot be undone, since later revisions build on it. Nothing was changed. Undo these first, in this order:`,
      ...listed,
    ].join('\n'),
    { revision: number, revisions },
  );
}
