/** The lists of an answer, written as the rules write theirs. */
import { join } from 'node:path';
import type { Membership } from './raw.ts';
import { csv, own } from './tables.ts';
import type { Spell } from './rules.ts';

export type Named = Readonly<Record<'id' | 'name', string>>;
/** What an answer has as the rules have it. */
type Plain =
  | `${string}bligation${string}`
  | ('certainty' | 'role' | 'presumedSince' | 'promises' | 'promised');

/** What is a list of ids or memberships to the rules is one of nodes in an answer. */
export type Answer<T> = {
  readonly [Key in keyof T]: Key extends Plain
    ? T[Key]
    : T[Key] extends readonly unknown[]
      ? readonly Node[]
      : Named;
};
export type SpellAnswer = Omit<Answer<Spell>, 'from' | 'until'> & Pick<Spell, 'from' | 'until'>;

export interface NetworkAnswer {
  readonly nodes: readonly { readonly state: Named; readonly degree: number }[];
  readonly withoutKnownObligations: number;
  readonly edges: readonly (Readonly<Record<'a' | 'b', Named>> & {
    readonly alliances: readonly Named[];
  })[];
}
export interface StepAnswer {
  readonly state: Named;
  readonly alliance: Named | null;
  readonly certainty: string | null;
}

export interface Node {
  readonly id: string;
  readonly source: { readonly id: string };
  readonly start: string | null;
  readonly end: string | null;
  readonly observedOn: string | null;
}

export const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** With its fields in one order. */
export const asText = (each: unknown) =>
  JSON.stringify(Object.entries(each as object).sort(([a], [b]) => compare(a, b)));

export const texts = (memberships: readonly Membership[]) =>
  memberships.map(({ text }) => text).sort();

/** The memberships of an answer as the rules write them. */
export const rows = (nodes: readonly Node[]) =>
  nodes
    .map(({ source, start, end, observedOn }) =>
      observedOn === null
        ? [source.id, start ?? '', end ?? ''].join(' ')
        : `${source.id} ${observedOn}`,
    )
    .sort();

export const ids = (nodes: readonly { readonly id: string }[]) => nodes.map(({ id }) => id);

/** A state is ordered by its usual name, whatever it was called on the day. */
const usualNames = new Map(csv(join(own, 'states.csv')).map(({ id, name }) => [id, name]));

/** By id; refuses an answer that is not by name, then id. */
export function inNameOrder<T extends Readonly<Record<Key, Named>>, Key extends string>(
  answer: readonly T[],
  key: Key,
): readonly T[] {
  const place = (item: T) => {
    const { id, name } = item[key];
    return `${usualNames.get(id) ?? name}\0${id}`;
  };
  answer.forEach((item, index) => {
    const before = answer[index - 1];
    if (before !== undefined && place(before) >= place(item)) throw new Error('not by name');
  });
  return [...answer].sort((a, b) => (a[key].id < b[key].id ? -1 : 1));
}
