/** Compares what the graph shows of a node with what it will show: what is new, what changes, and how. */
import type { LooseFact } from '../model/fact.ts';
import { givenFields, isOfOneSource } from '../model/given.ts';
import type { GivenPlan } from '../model/given.ts';
import { typeNamed } from '../model/types.ts';
import { isSameFact } from './record.ts';

/** What an assertion does to the graph. */
export type Effect = 'added' | 'changed' | 'alreadyThere';

export interface Comparison {
  readonly effect: Effect;
  /** Of a changed fact: all in which it differs. */
  readonly differences: readonly Difference[];
  /** Whether a node that sources share, such as an alliance, gains what another source has not given. */
  readonly gains: boolean;
}

export interface Difference {
  readonly field: string;
  readonly was: string;
  readonly willBe: string;
}

export const alreadyThere: Comparison = { effect: 'alreadyThere', differences: [], gains: false };

const added: Comparison = { effect: 'added', differences: [], gains: false };

/**
 * A fact of one source leads to what its row says and nothing else. What sources share keeps what others
 * have given it, so that more of the same is a gain and not a change.
 */
export function compareFacts(before: LooseFact | undefined, after: LooseFact): Comparison {
  if (before === undefined) return added;
  if (isSameFact(before, after)) return alreadyThere;
  const type = typeNamed(after.type);
  if (type === undefined) throw new Error(`There is no type ${after.type}.`);
  const differing = givenFields(type).filter(
    ([name]) => JSON.stringify(before[name]) !== JSON.stringify(after[name]),
  );
  const isGain = ([name, plan]: readonly [string, GivenPlan]): boolean =>
    !isOfOneSource(type) &&
    (plan.kind === 'connection' || plan.kind === 'parts') &&
    hasAllOf(after[name], before[name]);
  const differences = differing
    .filter((field) => !isGain(field))
    .map(([field]) => ({ field, was: inWords(before[field]), willBe: inWords(after[field]) }));
  return {
    effect: differences.length > 0 ? 'changed' : 'alreadyThere',
    differences,
    gains: differing.length > differences.length,
  };
}

function hasAllOf(list: unknown, items: unknown): boolean {
  const texts = new Set(listOf(list).map((item) => JSON.stringify(item)));
  return listOf(items).every((item) => texts.has(JSON.stringify(item)));
}

function listOf(value: unknown): readonly unknown[] {
  return (value ?? []) as readonly unknown[];
}

function inWords(value: unknown): string {
  if (value === null || value === undefined) return 'nothing';
  if (Array.isArray(value)) return value.length === 0 ? 'nothing' : value.map(inWords).join(', ');
  if (typeof value === 'object') return Object.values(value).map(inWords).join(' ');
  return typeof value === 'string' ? value : JSON.stringify(value);
}
