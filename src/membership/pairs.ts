/** Pairs of states that share alliances on a day. */
import type { Obligation } from '../generated/types.ts';
import { strongest, weaker } from '../time/certainty.ts';
import type { Certainty } from '../time/certainty.ts';
import { grouped } from '../lists.ts';
import { compare, unionOf } from './bonds.ts';
import type { Bond } from './bonds.ts';

/** Two states and all the alliances that they share. */
export interface Pair {
  readonly a: Bond;
  readonly b: Bond;
  readonly alliances: readonly string[];
  readonly obligations: readonly Obligation[];
  /** The strongest over the alliances; in each, the weaker of the two memberships. */
  readonly certainty: Certainty;
}

/** All pairs, `a` before `b` by id, in the order of the two ids. */
export function pairsOf(bonds: ReadonlyMap<string, readonly Bond[]>): readonly Pair[] {
  const shared = new Map<string, (readonly [Bond, Bond])[]>();
  for (const members of bonds.values()) {
    members.forEach((a, index) => {
      for (const b of members.slice(index + 1)) add(shared, a, b);
    });
  }
  return [...shared].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, all]) => pairOf(all));
}

/** The states of the pairs, by id, each with how many pairs it is in. */
export function degreesOf(
  pairs: readonly Pair[],
): readonly { readonly bond: Bond; readonly degree: number }[] {
  const sides = pairs.flatMap(({ a, b }) => [a, b]);
  return [...grouped(sides, ({ state }) => state).values()]
    .sort(([one], [other]) => compare(one.state, other.state))
    .map((own) => ({ bond: own[0], degree: own.length }));
}

/** The pairs of one state, which is `a` in each. */
export function pairsWith(
  state: string,
  bonds: ReadonlyMap<string, readonly Bond[]>,
): readonly Pair[] {
  const shared = new Map<string, (readonly [Bond, Bond])[]>();
  for (const members of bonds.values()) {
    const own = members.find((bond) => bond.state === state);
    if (own === undefined) continue;
    for (const other of members) if (other !== own) add(shared, own, other);
  }
  return [...shared.values()].map(pairOf);
}

function add(shared: Map<string, (readonly [Bond, Bond])[]>, a: Bond, b: Bond): void {
  const key = `${a.state} ${b.state}`;
  const all = shared.get(key);
  if (all) all.push([a, b]);
  else shared.set(key, [[a, b]]);
}

function pairOf(all: readonly (readonly [Bond, Bond])[]): Pair {
  const [first] = all;
  if (first === undefined) throw new Error('A pair shares an alliance at least.');
  const certainties = all.map(([a, b]) => weaker(a.certainty, b.certainty));
  return {
    a: first[0],
    b: first[1],
    alliances: all.map(([{ alliance }]) => alliance).sort(),
    obligations: unionOf(all.flatMap(([a, b]) => [a.obligations, b.obligations])),
    certainty: strongest(certainties) ?? 'DISPUTED',
  };
}
