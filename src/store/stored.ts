/** Turns a fact into what the graph stores: nodes with labels and properties, and relationships. */
import { foldedText, foldedWords } from '../search/fold.ts';
import { nameFieldsOf, searchedFieldsOf, textsIn } from '../model/searched.ts';
import { dayAfter, endRange, endRangeAfter, startRange } from '../dates/partial-date.ts';
import type { LooseFact } from '../model/fact.ts';
import { fieldsOf, typeNamed } from '../model/types.ts';
import type { TypePlan } from '../model/types.ts';

export interface StoredNode {
  readonly labels: readonly string[];
  readonly id: string;
  /** Every property that the type has: null where the fact has none, so that an old value goes. */
  readonly properties: Readonly<Record<string, unknown>>;
}

export interface StoredRelationship {
  readonly type: string;
  readonly from: string;
  readonly to: string;
  /** The label under which the other end is found by its id. */
  readonly label: string;
}

export interface Stored {
  readonly nodes: readonly StoredNode[];
  readonly relationships: readonly StoredRelationship[];
}

export function stored(fact: LooseFact): Stored {
  return {
    nodes: [storedNode(fact), ...storedParts(fact)],
    relationships: storedRelationships(fact),
  };
}

/** The node that the fact itself becomes. */
export function storedNode(fact: LooseFact): StoredNode {
  const type = typeOf(fact);
  return {
    labels: labelsOf(fact),
    id: fact.id,
    properties: { ...properties(type, fact), ...searchable(type, fact) },
  };
}

/** The labels of that node, at less cost than all of it. */
export function labelsOf(fact: LooseFact): readonly string[] {
  const type = typeOf(fact);
  const isSearched = textsIn(searchedFieldsOf(type), fact).some((text) => foldedWords(text) !== '');
  return isSearched ? [...type.labels, 'Searchable'] : type.labels;
}

/** A node for each of its parts, such as its evidence. */
export function storedParts(fact: LooseFact): readonly StoredNode[] {
  return partsOf(fact).map(({ id, type, values, position }) => ({
    labels: type.labels,
    id,
    properties: { ...properties(type, values), position },
  }));
}

export function storedRelationships(fact: LooseFact): readonly StoredRelationship[] {
  const from = fact.id;
  const toNodes = fieldsOf(typeOf(fact)).flatMap(([name, plan]) => {
    const value = fact[name] ?? null;
    if (value === null || (plan.kind !== 'one' && plan.kind !== 'connection')) return [];
    const ids = (Array.isArray(value) ? value : [value]) as readonly string[];
    return ids.map((to) => ({ type: plan.type, from, to, label: 'Node' }));
  });
  const toParts = partsOf(fact).map(({ id: to, type: { name: label }, relationship }) => ({
    ...{ type: relationship, from, to, label },
  }));
  return [...toNodes, ...toParts];
}

function typeOf({ type }: LooseFact): TypePlan {
  const plan = typeNamed(type);
  if (plan === undefined) throw new Error(`There is no type ${type}.`);
  return plan;
}

export interface Part {
  readonly id: string;
  readonly type: TypePlan;
  /** The relationship that leads to it. */
  readonly relationship: string;
  readonly values: Readonly<Record<string, unknown>>;
  readonly position: number;
}

/** What it is made of beside the node of its own. */
export function partsOf(fact: LooseFact): readonly Part[] {
  return fieldsOf(typeOf(fact)).flatMap(([name, plan]) => {
    if (plan.kind !== 'parts') return [];
    const type = typeNamed(plan.target);
    if (type === undefined) throw new Error(`There is no type ${plan.target}.`);
    const items = (fact[name] ?? []) as readonly Part['values'][];
    return items.map((values, position) => ({
      ...{ id: `${fact.id}#${name}-${position + 1}`, type, relationship: plan.type },
      ...{ values, position },
    }));
  });
}

/** The folded texts that a search looks into; undefined where the fact has none. */
function searchable(type: TypePlan, fact: LooseFact): Readonly<Record<string, string>> | undefined {
  const searchNames = foldedText(textsIn(nameFieldsOf(type), fact));
  const searchText = foldedText(textsIn(searchedFieldsOf(type), fact));
  return searchText === '' ? undefined : { searchNames, searchText };
}

function properties(
  type: TypePlan,
  values: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  const all: Record<string, unknown> = {};
  for (const [name, plan] of fieldsOf(type)) {
    if (plan.kind !== 'property' || plan.derived || name === 'id') continue;
    const value = values[name] ?? null;
    all[name] = plan.list ? (value ?? []) : value;
    if (plan.scalar !== 'PartialDate') continue;
    const range = value === null ? undefined : rangeOf(value as string, plan.exclusive);
    all[`${name}Min`] = range?.min ?? null;
    all[`${name}Max`] = range?.max ?? null;
  }
  return { ...all, ...lastDayIn(type, all), ...observation(type, all) };
}

function rangeOf(date: string, exclusive: boolean) {
  return exclusive ? endRange(date) : startRange(date);
}

/** A source that gives the last day on which the fact holds has it out a day later. */
function lastDayIn(
  { validity }: TypePlan,
  values: Readonly<Record<string, unknown>>,
): Readonly<Record<string, string | null>> {
  const end = validity?.end === undefined ? undefined : values[validity.end.date];
  if (validity?.end === undefined || typeof end !== 'string') return {};
  if (values[validity.end.means] !== 'LAST_DAY') return {};
  const { min, max } = endRangeAfter(end);
  return { [validity.endMin]: min, [validity.endMax]: max };
}

/** Of an observation no more is known than that the fact held on its day. */
function observation(
  { validity }: TypePlan,
  values: Readonly<Record<string, unknown>>,
): Readonly<Record<string, string>> {
  const day = validity?.observed === undefined ? undefined : values[validity.observed];
  if (validity === undefined || typeof day !== 'string') return {};
  const { startMin, startMax, endMin, endMax } = validity;
  const after = dayAfter(day);
  return { [startMin]: day, [startMax]: day, [endMin]: after, [endMax]: after };
}
