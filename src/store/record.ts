/** A node as the store keeps it: what each origin asserts of it, and what follows from that. */
import type { LooseFact } from '../model/fact.ts';
import { givenFields, isOfOneSource, normalFact } from '../model/given.ts';
import { typeNamed } from '../model/types.ts';
import { compareAsAuthors, compareAsNamers } from './origin.ts';
import type { Origin, Precedence } from './origin.ts';

/** By origin, each fact in its normal form; at least one, all of one type and id. */
export type NodeRecord = ReadonlyMap<Origin, LooseFact>;

/**
 * What the graph shows of a record. Of a fact of one source that is what the first of its origins
 * asserts. A node that sources share has the properties that the origin of the lowest namePrecedence gives, and
 * leads to all to which any of its origins lets it lead.
 */
export function shownOf(record: NodeRecord, precedence: Precedence): LooseFact {
  const type = typeOf(record);
  const order = isOfOneSource(type) ? compareAsAuthors : compareAsNamers(precedence);
  const facts = [...record].sort(([a], [b]) => order(a, b)).map(([, fact]) => fact);
  const [first, ...others] = facts;
  if (first === undefined) throw new Error('A record without a fact cannot be shown.');
  if (others.length === 0 || isOfOneSource(type)) return first;
  const united = givenFields(type).flatMap(([name, plan]) => {
    if (plan.kind !== 'connection' && plan.kind !== 'parts') return [];
    return [[name, unionOf(facts.map((fact) => fact[name]))] as const];
  });
  return normalFact({ ...first, ...Object.fromEntries(united) });
}

function typeOf(record: NodeRecord) {
  const [fact] = record.values();
  const type = fact === undefined ? undefined : typeNamed(fact.type);
  if (type === undefined) throw new Error(`There is no type ${fact?.type ?? ''}.`);
  return type;
}

/** The items of all lists, each once, in the order of the lists. */
function unionOf(lists: readonly unknown[]): readonly unknown[] {
  const items = lists.flatMap((list) => (list ?? []) as readonly unknown[]);
  return [...new Map(items.map((item) => [JSON.stringify(item), item])).values()];
}

export function isSameFact(one: LooseFact, other: LooseFact): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}

/** Whether the record holds more than what is shown: an origin that asserts something else. */
export function hasVariants(record: NodeRecord): boolean {
  const [first, ...others] = record.values();
  return first !== undefined && others.some((other) => !isSameFact(first, other));
}

/** With what the origin asserts now; undefined where nothing is left of it. */
export function withFact(
  record: NodeRecord | undefined,
  origin: Origin,
  fact: LooseFact | null,
): NodeRecord | undefined {
  const changed = new Map(record);
  if (fact === null) changed.delete(origin);
  else changed.set(origin, fact);
  return changed.size === 0 ? undefined : changed;
}
