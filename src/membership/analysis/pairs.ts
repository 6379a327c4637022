/** Pairs of states that share alliances on a day: docs/rules.md#pairs. */
import type { Obligation } from '../../generated/types.ts';
import { strongest, weaker } from '../rules/certainty.ts';
import type { Certainty } from '../rules/certainty.ts';
import { grouped } from '../../lists.ts';
import { compare, unionOf } from './members.ts';
import type { Member } from './members.ts';

/** Two states and all the alliances that they share. */
export interface Pair {
  readonly a: Member;
  readonly b: Member;
  readonly alliances: readonly string[];
  readonly obligations: readonly Obligation[];
  /** The strongest over the alliances; in each, the weaker of the two memberships. */
  readonly certainty: Certainty;
}

/** All pairs, `a` before `b` by id, in the order of the two ids. */
export function pairsOf(byAlliance: ReadonlyMap<string, readonly Member[]>): readonly Pair[] {
  const shared = new Map<string, (readonly [Member, Member])[]>();
  for (const members of byAlliance.values()) {
    members.forEach((a, index) => {
      for (const b of members.slice(index + 1)) add(shared, a, b);
    });
  }
  return [...shared].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, all]) => pairOf(all));
}

/** The states of the pairs, by id, each with how many pairs it is in. */
export function degreesOf(
  pairs: readonly Pair[],
): readonly { readonly member: Member; readonly degree: number }[] {
  const sides = pairs.flatMap(({ a, b }) => [a, b]);
  return [...grouped(sides, ({ state }) => state).values()]
    .sort(([one], [other]) => compare(one.state, other.state))
    .map((own) => ({ member: own[0], degree: own.length }));
}

/** The pairs of one state, which is `a` in each. */
export function pairsWith(
  state: string,
  byAlliance: ReadonlyMap<string, readonly Member[]>,
): readonly Pair[] {
  const shared = new Map<string, (readonly [Member, Member])[]>();
  for (const members of byAlliance.values()) {
    const own = members.find((member) => member.state === state);
    if (own === undefined) continue;
    for (const other of members) if (other !== own) add(shared, own, other);
  }
  return [...shared.values()].map(pairOf);
}

function add(shared: Map<string, (readonly [Member, Member])[]>, a: Member, b: Member): void {
  const key = `${a.state} ${b.state}`;
  const all = shared.get(key);
  if (all) all.push([a, b]);
  else shared.set(key, [[a, b]]);
}

function pairOf(all: readonly (readonly [Member, Member])[]): Pair {
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
