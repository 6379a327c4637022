/** What sources give of a node, in one normal form: the fields of its type, without what is empty, in one order. */
import type { LooseFact } from './fact.ts';
import { fieldsOf, typeNamed } from './types.ts';
import type { FieldPlan, TypePlan } from './types.ts';

/** A field that a source gives: the loader computes others, or the other end of a relationship gives them. */
export type GivenPlan = Extract<
  FieldPlan,
  { readonly kind: 'property' | 'one' | 'connection' | 'parts' }
>;

/** Those of the type, `id` included, in the order of the model. */
export function givenFields(type: TypePlan): readonly (readonly [string, GivenPlan])[] {
  const known = givenOf.get(type);
  if (known !== undefined) return known;
  const given = fieldsOf(type).flatMap(([name, plan]) =>
    isGiven(plan) ? [[name, plan] as const] : [],
  );
  givenOf.set(type, given);
  return given;
}

const givenOf = new WeakMap<TypePlan, readonly (readonly [string, GivenPlan])[]>();

function isGiven(plan: FieldPlan): plan is GivenPlan {
  switch (plan.kind) {
    case 'property':
      return !plan.derived;
    case 'one':
    case 'connection':
    case 'parts':
      return plan.direction === 'OUT';
    case 'statement':
    case 'column':
    case 'resolver':
    case 'byId':
    case 'byIds':
    case 'all':
      return false;
    default:
      return plan satisfies never;
  }
}

/**
 * The same fact, in the form in which two facts that say the same are equal: null and empty lists are
 * left out, fields are in the order of their names, ids of other nodes in a list in their own order.
 */
export function normalFact(fact: LooseFact, types: TypeNamed = typeNamed): LooseFact {
  const type = types(fact.type);
  if (type === undefined) throw new Error(`There is no type ${fact.type}.`);
  return { type: fact.type, id: fact.id, ...normalFields(type, fact, types) };
}

/** A fact of another data model in the normal form of today's: without fields that are gone; null where its type is gone. */
export function inThisModel(fact: LooseFact): LooseFact | null {
  return typeNamed(fact.type)?.role === 'node' ? normalFact(fact) : null;
}

/** The types of a data model by their names: today's, or that of a store which another version has written. */
export type TypeNamed = (name: string) => TypePlan | undefined;

function normalFields(
  type: TypePlan,
  values: Readonly<Record<string, unknown>>,
  types: TypeNamed,
): Readonly<Record<string, unknown>> {
  const fields = givenFields(type)
    .filter(([name]) => name !== 'id')
    .flatMap(([name, plan]) => {
      const value = normalValue(plan, values[name], types);
      return value === undefined ? [] : [[name, value] as const];
    })
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(fields);
}

function normalValue(plan: GivenPlan, value: unknown, types: TypeNamed): unknown {
  if (value === undefined || value === null) return undefined;
  if (Array.isArray(value) && value.length === 0) return undefined;
  if (plan.kind === 'connection') return [...new Set(value as readonly string[])].sort();
  if (plan.kind !== 'parts') return value;
  const part = types(plan.target);
  if (part === undefined) throw new Error(`There is no type ${plan.target}.`);
  return (value as readonly Readonly<Record<string, unknown>>[]).map((item) =>
    normalFields(part, item, types),
  );
}

/** Whether the node is a fact of one source, which alone says what is so of it: it names the source. */
export function isOfOneSource(type: TypePlan): boolean {
  return type.citation !== undefined;
}

/** The ids of other nodes to which a fact leads, each once. */
export function idsIn(fact: LooseFact): readonly string[] {
  const type = typeNamed(fact.type);
  if (type === undefined) return [];
  const ids = givenFields(type).flatMap(([name, plan]) =>
    plan.kind === 'one' || plan.kind === 'connection' ? [fact[name] ?? []].flat() : [],
  );
  return [...new Set(ids as readonly unknown[] as readonly string[])];
}
