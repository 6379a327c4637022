/** Brings a store over that another version has written: of another data model, or from before revisions. */
import { badUserInput } from '../errors.ts';
import {
  clear,
  clearLoads,
  clearParts,
  stampedLoads,
  stampedRecordsAfter,
} from '../generated/statements.ts';
import type { StampedRecordsAfterRow } from '../generated/statements.ts';
import type { Graph } from '../graph/graph.ts';
import { FactError } from '../model/fact.ts';
import type { LooseFact } from '../model/fact.ts';
import { inThisModel, normalFact } from '../model/given.ts';
import type { TypeNamed } from '../model/given.ts';
import { typeNamed } from '../model/types.ts';
import type { TypePlan } from '../model/types.ts';
import { checkFacts, faultText } from './check.ts';
import { hashAfter, moved, revisionStatements } from './commit.ts';
import { readHead } from './head.ts';
import type { Head } from './head.ts';
import { setUpIndexes } from './indexes.ts';
import { entryStatements } from './log.ts';
import type { Revision } from './log.ts';
import { bundledData } from './origin.ts';
import type { Origin } from './origin.ts';
import { allRecords, factIn } from './read-records.ts';
import type { NodeRecord } from './record.ts';
import { shownOf } from './record.ts';
import { withoutRetired } from './retired-sources.ts';
import { storedModel } from './stored-model.ts';
import { entriesOf, seen } from './transition.ts';
import type { Seen, Transition } from './transition.ts';
import { writeStatements } from './write.ts';

/** What the store was before it was brought over. */
export type Upgrade = 'from before revisions' | 'to another data model';

/** Null where the store is this version's already, or holds nothing. */
export async function upgradeNeeded(graph: Graph): Promise<Upgrade | null> {
  const head = await readHead(graph);
  if (head.revision > 0) return head.model === storedModel ? null : 'to another data model';
  const [stamped] = await stampedRecordsAfter(graph, { after: '', limit: 1 });
  const [load] = await stampedLoads(graph);
  return stamped === undefined && load === undefined ? null : 'from before revisions';
}

/** Stores every fact anew, in one transaction, where that is needed; gives the revision that did. */
export async function upgrade(graph: Graph): Promise<Revision | null> {
  const needed = await upgradeNeeded(graph);
  if (needed === null) return null;
  const head = await readHead(graph);
  const transitions = withoutRetired(
    needed === 'from before revisions'
      ? await stampedTransitions(graph)
      : await movedTo(graph, head),
  );
  checkAll(transitions, head);
  return storeAnew(graph, head, transitions, needed);
}

async function storeAnew(
  graph: Graph,
  head: Head,
  transitions: readonly Transition[],
  needed: Upgrade,
): Promise<Revision> {
  const { precedence, data } = head;
  const fromStamped = needed === 'from before revisions';
  // All are written as if they were new; only what differs is logged.
  const all = seen(
    transitions
      .filter(({ after }) => after !== undefined)
      .map((each) => ({ ...each, before: undefined })),
    { before: precedence, after: precedence },
  );
  const changes = fromStamped ? all : changedOf(transitions, precedence);
  const count = (kind: Seen['kind']) => changes.filter((change) => change.kind === kind).length;
  const hash = hashAfter('0', all);
  const revision: Revision = {
    number: head.revision + 1,
    time: new Date().toISOString(),
    who: 'store',
    kind: 'UPGRADE',
    note: fromStamped
      ? 'brings over a store from before revisions'
      : 'stores all facts by another data model, and withdraws what was imported of a source that another has replaced',
    hashBefore: head.hash,
    hashAfter: hash,
    added: count('ADDED'),
    corrected: count('CORRECTED'),
    withdrawn: count('WITHDRAWN'),
    attributed: count('ATTRIBUTED'),
    undoes: null,
  };
  await setUpIndexes(graph);
  await graph.write([
    ...moved(
      head,
      { revision: revision.number, hash },
      { data: fromStamped ? null : data, precedence },
    ),
    clearParts.statement(),
    clear.statement(),
    clearLoads.statement(),
    ...writeStatements(all, revision.number),
    ...revisionStatements(revision),
    ...entryStatements(revision.number, changes.flatMap(entriesOf)),
  ]);
  return revision;
}

/** What a change of the model makes of facts that were there: such as one that loses a field. */
function changedOf(
  transitions: readonly Transition[],
  precedence: Head['precedence'],
): readonly Seen[] {
  // For the log alone, which has no use for hashes.
  return transitions.flatMap(({ id, before, after }): readonly Seen[] => {
    const was = JSON.stringify([...(before ?? [])]);
    const is = JSON.stringify([...(after ?? [])]);
    if (was === is) return [];
    const shownAfter = after && shownOf(after, precedence);
    const kind = after === undefined ? 'WITHDRAWN' : 'CORRECTED';
    return [{ id, before, after, kind, shownAfter, hashBefore: undefined, hashAfter: undefined }];
  });
}

/** Every record as it was by the model of the store, and as it is by this one. */
async function movedTo(graph: Graph, head: Head): Promise<readonly Transition[]> {
  const types = typesIn(head.model);
  const transitions: Transition[] = [];
  for await (const { id, record: before } of allRecords(graph, types)) {
    const after = new Map<Origin, LooseFact>();
    for (const [origin, fact] of before) {
      const moved = inThisModel(fact);
      if (moved !== null) after.set(origin, moved);
    }
    transitions.push({ id, before, after: after.size === 0 ? undefined : after });
  }
  return withoutLost(transitions);
}

/** A type that the model no longer has takes along what leads to it: a relationship to it is no longer one. */
function withoutLost(transitions: readonly Transition[]): readonly Transition[] {
  const lost = new Set(transitions.filter(({ after }) => after === undefined).map(({ id }) => id));
  if (lost.size === 0) return transitions;
  return transitions.map((transition) => {
    const { after } = transition;
    if (after === undefined) return transition;
    const kept = [...after].map(([origin, fact]) => [origin, withoutIds(fact, lost)] as const);
    return { ...transition, after: new Map(kept) };
  });
}

function withoutIds(fact: LooseFact, lost: ReadonlySet<string>): LooseFact {
  const fields = Object.entries(fact).map(([name, value]) => {
    if (name === 'id' || name === 'type') return [name, value] as const;
    if (Array.isArray(value)) {
      return [name, value.filter((item) => !lost.has(item as string))] as const;
    }
    return [name, lost.has(value as string) ? null : value] as const;
  });
  return normalFact(Object.fromEntries(fields) as unknown as LooseFact);
}

function typesIn(model: string): TypeNamed {
  const plans = new Map(
    (JSON.parse(model) as readonly TypePlan[]).map((plan) => [plan.name, plan]),
  );
  return (name) => plans.get(name);
}

/** What imports before revisions have brought: which importer it was they did not say. */
export const earlierImports: Origin = 'import:earlier';

async function stampedTransitions(graph: Graph): Promise<readonly Transition[]> {
  const transitions: Transition[] = [];
  let after = '';
  for (;;) {
    const rows = await stampedRecordsAfter(graph, { after, limit: 2000 });
    for (const row of rows) {
      transitions.push({ id: row[0], before: undefined, after: stampedRecord(row) });
    }
    const last = rows.at(-1)?.[0];
    if (rows.length < 2000 || last === undefined) return transitions;
    after = last;
  }
}

function stampedRecord([id, labels, properties, links]: StampedRecordsAfterRow): NodeRecord {
  const shipped = properties.shipped != null;
  const imported = properties.imported != null;
  const both = shipped && imported;
  const factWith = (kept: (link: (typeof links)[number]) => boolean): LooseFact =>
    factIn(
      {
        id,
        labels,
        properties,
        links: links.filter(kept).map(([type, to, part]) => [type, to, part] as const),
      },
      typeNamed,
    );
  const record = new Map<Origin, LooseFact>();
  if (shipped)
    record.set(
      bundledData,
      factWith(([, , , ofData]) => !both || ofData),
    );
  if (imported || !shipped) {
    record.set(
      earlierImports,
      factWith(([, , , , ofImport]) => !both || ofImport),
    );
  }
  return record;
}

/** What the bundled data alone asserts is not checked: the load that follows asserts it anew. */
function checkAll(transitions: readonly Transition[], head: Head): void {
  const facts = transitions.flatMap(({ id, after }) => {
    const fact = after && shownOf(after, head.precedence);
    return fact === undefined ? [] : [{ fact, place: id }];
  });
  const bundled = new Set(
    transitions
      .filter(({ after }) => after?.size === 1 && after.has(bundledData))
      .map(({ id }) => id),
  );
  const faults = checkFacts(facts)
    .filter(({ located }) => !bundled.has(located.fact.id))
    .map(faultText);
  if (faults.length === 0) return;
  const more = faults.length > 10 ? [`… and ${faults.length - 10} more.`] : [];
  throw new FactError([
    'The facts of the store do not fit the data model of this version, and nothing was changed:',
    ...faults.slice(0, 10),
    ...more,
    'Keep the data with the version that wrote it: `npm run export -- graph --output FILE` there; or let the model accept what is there (a field that may be null), and run this command again.',
  ]);
}

/** For who reads without writing: throws where the store must be brought over first. */
export async function refuseOutdated(graph: Graph): Promise<void> {
  const needed = await upgradeNeeded(graph);
  if (needed === null) return;
  throw badUserInput(
    `The graph was stored by another version of Entente and must be brought over ${needed === 'from before revisions' ? 'to revisions' : needed}: \`npm run load\` does that, and keeps every fact.`,
  );
}
