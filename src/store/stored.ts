/** Turns a fact into what the graph stores: nodes with labels and properties, and relationships. */
import { foldedText } from '../search/fold.ts';
import { nameFieldsOf, searchedFieldsOf, textsIn } from '../model/searched.ts';
import { dayAfter, endRange, startRange } from '../dates/partial-date.ts';
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
  const type = typeNamed(fact.type);
  if (type === undefined) throw new Error(`There is no type ${fact.type}.`);
  const search = searchable(type, fact);
  const nodes: StoredNode[] = [
    {
      labels: search === undefined ? type.labels : [...type.labels, 'Searchable'],
      id: fact.id,
      properties: { ...properties(type, fact), ...search },
    },
  ];
  const relationships: StoredRelationship[] = [];
  for (const [name, plan] of fieldsOf(type)) {
    const value = fact[name];
    if (value === undefined || value === null) continue;
    if (plan.kind === 'one' || plan.kind === 'connection') {
      for (const to of (Array.isArray(value) ? value : [value]) as readonly string[]) {
        relationships.push({ type: plan.type, from: fact.id, to, label: 'Node' });
      }
    } else if (plan.kind === 'parts') {
      const part = typeNamed(plan.target);
      if (part === undefined) throw new Error(`There is no type ${plan.target}.`);
      (value as readonly Readonly<Record<string, unknown>>[]).forEach((item, position) => {
        const id = `${fact.id}#${name}-${position + 1}`;
        nodes.push({
          labels: part.labels,
          id,
          properties: { ...properties(part, item), position },
        });
        relationships.push({ type: plan.type, from: fact.id, to: id, label: part.name });
      });
    }
  }
  return { nodes, relationships };
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
  return { ...all, ...observation(type, all) };
}

function rangeOf(date: string, exclusive: boolean) {
  return exclusive ? endRange(date) : startRange(date);
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
