/** Takes a revision back: what it changed is as it was before, or what stands in the way is named. */
import { badUserInput } from '../errors.ts';
import type { Graph } from '../graph/graph.ts';
import { FactError } from '../model/fact.ts';
import type { Located, LooseFact } from '../model/fact.ts';
import { idsIn, inThisModel } from '../model/given.ts';
import { checkFacts, faultText, idsToCheck } from './check.ts';
import { commit } from './commit.ts';
import { readHead } from './head.ts';
import { readEntries, readRevisions } from './log.ts';
import type { LoggedEntry, Revision } from './log.ts';
import { lookupAfter } from './lookup.ts';
import { progressOfWriting } from './progress.ts';
import type { OnProgress } from './progress.ts';
import { readRecords } from './read-records.ts';
import { isSameFact, withFact } from './record.ts';
import type { NodeRecord } from './record.ts';
import { referrersOf } from './referrers.ts';
import { tiesOfTied } from './tie.ts';
import type { Transition } from './transition.ts';

/** Throws, and changes nothing, where a later revision builds on this one. */
export async function undo(
  graph: Graph,
  number: number,
  onProgress: OnProgress = () => undefined,
): Promise<Revision> {
  const head = await readHead(graph);
  const revisions = await readRevisions(graph);
  const revision = revisionToUndo(number, revisions);
  const [own, later] = await entriesOf(graph, number, revisions);
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
  await refuseReferred(graph, revision, later, transitions);
  await checkRestored(graph, revision, own, later, transitions);
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

function revisionToUndo(number: number, revisions: readonly Revision[]): Revision {
  const revision = revisions.find((each) => each.number === number);
  if (revision === undefined) {
    const last = revisions[0]?.number ?? 0;
    throw badUserInput(
      last === 0
        ? `There is no revision ${number}: the graph has none yet.`
        : `There is no revision ${number}: the graph has 1 to ${last}. \`npm run revisions\` lists them.`,
    );
  }
  const restored = revisions.find(({ kind }) => kind === 'RESTORE');
  if (restored !== undefined && number <= restored.number) {
    throw badUserInput(
      `Revision ${number} cannot be undone: the graph was restored from a text by revision ${restored.number}, and what earlier revisions changed was not in it. Later ones can be.`,
    );
  }
  if (revision.kind === 'UPGRADE') {
    throw badUserInput(
      `Revision ${number} cannot be undone: it brought the graph over to this version's data model. Earlier and later ones can be.`,
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

/** What the revision changed, and what later ones did; an upgrade changes how facts are stored, and asserts nothing. */
async function entriesOf(
  graph: Graph,
  number: number,
  revisions: readonly Revision[],
): Promise<readonly [own: readonly LoggedEntry[], later: readonly LoggedEntry[]]> {
  const upgrades = revisions
    .filter(({ kind }) => kind === 'UPGRADE')
    .map((revision) => revision.number);
  const isOfThisModel = upgrades.every((upgrade) => upgrade < number);
  const entries = (await readEntries(graph, number - 1))
    .filter(({ revision }) => !upgrades.includes(revision))
    .map((entry) => {
      const { before } = entry;
      return isOfThisModel || before === null ? entry : { ...entry, before: inThisModel(before) };
    });
  return [
    entries.filter(({ revision }) => revision === number),
    entries.filter(({ revision }) => revision > number),
  ];
}

/** The revision that changed each node last, of those with these entries. */
function lastChanges(entries: readonly LoggedEntry[]): ReadonlyMap<string, number> {
  return new Map(entries.map(({ id, revision }) => [id, revision]));
}

/** What comes back must fit what is there now: nodes to which it leads, and the data model, may have changed since. */
async function checkRestored(
  graph: Graph,
  { number }: Revision,
  own: readonly LoggedEntry[],
  later: readonly LoggedEntry[],
  transitions: readonly Transition[],
): Promise<void> {
  const facts = own.flatMap(({ id, before }): readonly Located[] =>
    before === null ? [] : [{ fact: before, place: id }],
  );
  const types = await lookupAfter(graph, transitions).types(idsToCheck(facts));
  const records = new Map(transitions.map(({ id, after }) => [id, after]));
  const changedBy = lastChanges(later);
  const places = facts.flatMap(({ fact }) => {
    const lost = idsIn(fact).filter((id) => !types.has(id));
    const asserted = [...(records.get(fact.id)?.values() ?? [])].map(({ type }) => type);
    const ids = asserted.every((type) => type === fact.type) ? lost : [...lost, fact.id];
    return ids.flatMap((id) => {
      const revision = changedBy.get(id);
      return revision === undefined ? [] : [{ id, revision }];
    });
  });
  if (places.length > 0) throw obstructed(number, places, 'has changed');
  const gone = transitions.filter(({ after }) => after === undefined).map(({ id }) => id);
  const ties = await tiesOfTied(
    graph,
    facts.map(({ fact }) => fact),
    new Set(gone),
  );
  const faults = [
    ...facts.flatMap((fact) => checkFacts([fact], (id) => types.get(id))).map(faultText),
    ...[...ties].map(([id, problem]) => `${id}: ${problem}`),
  ];
  if (faults.length === 0) return;
  throw new FactError([
    `What revision ${number} changed does not fit the graph as it is now, and nothing was changed:`,
    ...faults,
  ]);
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
  later: readonly LoggedEntry[],
  transitions: readonly Transition[],
): Promise<void> {
  const left = await referrersOf(graph, transitions);
  if (left.length === 0) return;
  // A node's own number can be that of an upgrade, which has only stored it anew.
  const changedBy = lastChanges(later);
  const places = left.map(({ id, referrer, revision }) => ({
    id,
    revision: changedBy.get(referrer) ?? revision,
  }));
  throw obstructed(number, places, 'leads to');
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
