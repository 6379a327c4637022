/** Plans what a change set does to the graph: every fact checked, compared with what is there, nothing written. */
import type { Graph } from '../graph/graph.ts';
import { FactError } from '../model/fact.ts';
import type { Located, LooseFact } from '../model/fact.ts';
import { normalFact } from '../model/given.ts';
import type { ChangeSet, Correction, Withdrawal } from './change-set.ts';
import { checkFacts, faultText, idsToCheck } from './check.ts';
import type { Fault } from './check.ts';
import { alreadyThere, compareFacts } from './compare.ts';
import type { Comparison } from './compare.ts';
import type { Known } from './commit.ts';
import type { Head } from './head.ts';
import { bundledData } from './origin.ts';
import type { Precedence } from './origin.ts';
import { lookupIn } from './lookup.ts';
import type { Lookup } from './lookup.ts';
import { readRecords } from './read-records.ts';
import type { Records } from './read-records.ts';
import { shownOf, withFact } from './record.ts';
import type { NodeRecord } from './record.ts';
import { keptForOthers, referrersOf } from './referrers.ts';
import { tiesOfTied } from './tie.ts';
import type { Transition } from './transition.ts';
import { idsOfOrigin } from '../generated/statements.ts';

export interface Plan {
  readonly transitions: readonly Transition[];
  /** What each asserted fact does, by id. */
  readonly compared: ReadonlyMap<string, Comparison>;
  /** Of those: which the bundled data asserts as well. */
  readonly bundled: ReadonlySet<string>;
  readonly known: Known;
}

/** Throws a FactError with every fault of the change set. */
export async function planChanges(
  graph: Graph,
  head: Head,
  changes: ChangeSet,
  lookup: Lookup = lookupIn(graph),
): Promise<Plan> {
  const there = await recordsOf(lookup, changes);
  const corrected = correctedFacts(changes.corrected ?? [], there, changes, head.precedence);
  const asserted = [...changes.asserted, ...corrected.facts];
  const withdrawn = withdrawnIds(changes.withdrawn ?? [], there, changes, asserted);
  const faults = [
    ...corrected.problems,
    ...withdrawn.problems,
    ...(await faultsOf(lookup, { ...changes, asserted }, there)).map(faultText),
    ...(await tieProblems(graph, asserted, withdrawn.ids)),
  ];
  if (faults.length > 0) throw new FactError(faults);
  return planOf(graph, head, changes, there, asserted, withdrawn.ids);
}

/** What is wrong with the facts of a change set, each fact checked against the set, then against the graph. */
export async function faultsIn(lookup: Lookup, changes: ChangeSet): Promise<readonly Fault[]> {
  return faultsOf(lookup, changes, await recordsOf(lookup, changes));
}

async function recordsOf(lookup: Lookup, changes: ChangeSet): Promise<Records> {
  const { asserted, corrected = [], withdrawn = [] } = changes;
  const ids = [...asserted.map(({ fact }) => fact), ...corrected, ...withdrawn].map(({ id }) => id);
  return lookup.records([...new Set(ids)]);
}

async function tieProblems(
  graph: Graph,
  asserted: readonly Located[],
  withdrawn: readonly string[],
): Promise<readonly string[]> {
  const facts = asserted.map(({ fact }) => fact);
  const found = await tiesOfTied(graph, facts, new Set(withdrawn));
  return asserted.flatMap(({ fact: { id }, place }) => {
    const problem = found.get(id);
    return problem === undefined ? [] : [`${place}: ${id}: ${problem}`];
  });
}

async function faultsOf(
  lookup: Lookup,
  { asserted, isComplete = false }: ChangeSet,
  there: Records,
): Promise<readonly Fault[]> {
  const own = new Set(asserted.map(({ fact }) => fact.id));
  const others = idsToCheck(asserted).filter((id) => !own.has(id) && !there.has(id));
  // What asserts everything must not lead to what only others assert.
  const known = isComplete ? new Map<string, string>() : await lookup.types(others);
  const typeInGraph = (id: string) => firstOf(there.get(id))?.type ?? known.get(id);
  return checkFacts(asserted, typeInGraph);
}

function firstOf(record: NodeRecord | undefined): LooseFact | undefined {
  return record?.values().next().value;
}

function correctedFacts(
  corrections: readonly Correction[],
  there: Records,
  { origin }: ChangeSet,
  precedence: Precedence,
): { readonly facts: readonly Located[]; readonly problems: readonly string[] } {
  const problems: string[] = [];
  const facts = corrections.flatMap(({ id, fields, place }): readonly Located[] => {
    const record = there.get(id);
    if (record === undefined) {
      problems.push(
        `${place}: nothing has the id ${JSON.stringify(id)}, so it cannot be corrected.`,
      );
      return [];
    }
    const fact = record.get(origin) ?? shownOf(record, precedence);
    return [{ fact: { ...fact, ...fields, id, type: fact.type }, place }];
  });
  return { facts, problems };
}

function withdrawnIds(
  withdrawals: readonly Withdrawal[],
  there: Records,
  { origin }: ChangeSet,
  asserted: readonly Located[],
): { readonly ids: readonly string[]; readonly problems: readonly string[] } {
  const named = new Map(asserted.map(({ fact, place }) => [fact.id, place]));
  const problems = withdrawals.flatMap(({ id, place }) => {
    const other = named.get(id);
    named.set(id, other ?? place);
    if (other !== undefined) {
      return [`${place}: ${id} is withdrawn, but ${other} names it already. Keep one of the two.`];
    }
    const record = there.get(id);
    if (record === undefined) {
      return [`${place}: nothing has the id ${JSON.stringify(id)}, so it cannot be withdrawn.`];
    }
    if (record.has(origin)) return [];
    const origins = [...record.keys()].sort().join(', ');
    return [
      `${place}: ${id} is asserted by ${origins}, not by ${origin}, which cannot withdraw it.`,
    ];
  });
  return { ids: withdrawals.map(({ id }) => id), problems };
}

/** What an origin has asserted is named by the precedence that it had then, and stays so. */
async function hasAsserted(graph: Graph, { precedence }: Head, origin: string): Promise<boolean> {
  if (origin in precedence) return true;
  return (await idsOfOrigin(graph, { origin })).length > 0;
}

async function planOf(
  graph: Graph,
  head: Head,
  changes: ChangeSet,
  there: Records,
  asserted: readonly Located[],
  withdrawn: readonly string[],
): Promise<Plan> {
  const { origin, namePrecedence, isComplete = false, data } = changes;
  const precedence: Precedence =
    namePrecedence === undefined || (await hasAsserted(graph, head, origin))
      ? head.precedence
      : { ...head.precedence, [origin]: namePrecedence };
  const compared = new Map<string, Comparison>();
  const bundled = new Set<string>();
  const transitions = asserted.map(({ fact }): Transition => {
    const before = there.get(fact.id);
    const after = withFact(before, origin, normalFact(fact));
    compared.set(
      fact.id,
      comparisonOf(before, after, { before: head.precedence, after: precedence }),
    );
    if (before?.has(bundledData)) bundled.add(fact.id);
    return { id: fact.id, before, after };
  });
  const going = isComplete
    ? await withdrawals(graph, head, changes, asserted)
    : withdrawn.map((id) => withdrawal(id, there.get(id), origin));
  const all = [...transitions, ...going];
  return {
    transitions: isComplete
      ? [...transitions, ...(await keptForOthers(graph, all, going, origin))]
      : all,
    compared,
    bundled,
    known: { data: data ?? head.data, precedence },
  };
}

function comparisonOf(
  before: NodeRecord | undefined,
  after: NodeRecord | undefined,
  precedence: { readonly before: Precedence; readonly after: Precedence },
): Comparison {
  if (after === undefined) return alreadyThere;
  return compareFacts(
    before && shownOf(before, precedence.before),
    shownOf(after, precedence.after),
  );
}

/** Of all that the origin has asserted, and asserts no longer. */
async function withdrawals(
  graph: Graph,
  head: Head,
  { origin }: ChangeSet,
  asserted: readonly Located[],
): Promise<readonly Transition[]> {
  if (head.revision === 0) return [];
  const kept = new Set(asserted.map(({ fact }) => fact.id));
  const ids = (await idsOfOrigin(graph, { origin }))
    .map(([id]) => id)
    .filter((id) => !kept.has(id));
  const records = await readRecords(graph, ids);
  return ids.map((id) => withdrawal(id, records.get(id), origin));
}

function withdrawal(id: string, before: NodeRecord | undefined, origin: string): Transition {
  return { id, before, after: withFact(before, origin, null) };
}

/** Throws where something that stays leads to something that goes. */
export async function checkReferrers(
  graph: Graph,
  transitions: readonly Transition[],
): Promise<void> {
  const left = await referrersOf(graph, transitions);
  if (left.length === 0) return;
  const lines = left.map(
    ({ id, referrer, revision }) =>
      `${id} cannot be withdrawn: ${referrer}, which revision ${revision} changed last, leads to it. Withdraw that first.`,
  );
  throw new FactError([...new Set(lines)]);
}
