/** Pairs of states that share alliances on a day: docs/rules.md#pairs. */
import type { Obligation } from '../../generated/types.ts';
import { grouped } from '../../lists.ts';
import { strongest, weaker } from '../rules/certainty.ts';
import type { Certainty } from '../rules/certainty.ts';
import { compare, hasWanted, isWanted, knownOf, unionOf } from './members.ts';
import type { Filter, Member } from './members.ts';

/** By whom a wanted obligation must be promised. */
export const pledges = ['EITHER', 'BOTH'] as const;
export type Pledge = (typeof pledges)[number];

/** What narrows an answer about pairs. */
export interface PairFilter extends Filter {
  readonly pledge?: Pledge | null | undefined;
}

/** Two states and all the alliances that they share. */
export interface Pair {
  readonly a: Member;
  readonly b: Member;
  readonly alliances: readonly string[];
  /** What at least one of the two promises. */
  readonly obligations: readonly Obligation[];
  /** What `a` promises `b`. */
  readonly promises: readonly Obligation[];
  /** What `b` promises `a`. */
  readonly promised: readonly Obligation[];
  /** Those that some source codes for `a` in one of the alliances, and for `b`. */
  readonly promisesKnown: readonly Obligation[];
  readonly promisedKnown: readonly Obligation[];
  /** The strongest over the alliances; in each, the weaker of the two memberships. */
  readonly certainty: Certainty;
}

/** Two members of one alliance. */
export type Sharing = readonly [Member, Member];

/** Whether what the two share in the alliance is wanted; what is not shared by full members never is. */
export function isWantedPair(
  [a, b]: Sharing,
  { obligations, pledge, certainty }: PairFilter,
): boolean {
  if (a.role !== 'FULL' || b.role !== 'FULL') return false;
  if (!isWanted(weaker(a.certainty, b.certainty), certainty)) return false;
  return pledge === 'BOTH'
    ? hasWanted(a, obligations) && hasWanted(b, obligations)
    : hasWanted(a, obligations) || hasWanted(b, obligations);
}

/** Those of an alliance's members that are in a pair. */
export function pairedIn(members: readonly Member[], filter: PairFilter): readonly Member[] {
  return members.filter((one) =>
    members.some((other) => other !== one && isWantedPair([one, other], filter)),
  );
}

/** All pairs, `a` before `b` by id, in the order of the two ids. */
export function pairsOf(
  byAlliance: ReadonlyMap<string, readonly Member[]>,
  filter: PairFilter,
): readonly Pair[] {
  const shared = new Map<string, Sharing[]>();
  for (const members of byAlliance.values()) {
    members.forEach((a, index) => {
      for (const b of members.slice(index + 1)) add(shared, [a, b], filter);
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
  filter: PairFilter,
): readonly Pair[] {
  const shared = new Map<string, Sharing[]>();
  for (const members of byAlliance.values()) {
    const own = members.find((member) => member.state === state);
    if (own === undefined) continue;
    for (const other of members) if (other !== own) add(shared, [own, other], filter);
  }
  return [...shared.values()].map(pairOf);
}

function add(shared: Map<string, Sharing[]>, sharing: Sharing, filter: PairFilter): void {
  if (!isWantedPair(sharing, filter)) return;
  const [a, b] = sharing;
  const key = `${a.state} ${b.state}`;
  const all = shared.get(key);
  if (all) all.push(sharing);
  else shared.set(key, [sharing]);
}

function pairOf(all: readonly Sharing[]): Pair {
  const [first] = all;
  if (first === undefined) throw new Error('A pair shares an alliance at least.');
  const certainties = all.map(([a, b]) => weaker(a.certainty, b.certainty));
  const promises = unionOf(all.map(([a]) => a.obligations));
  const promised = unionOf(all.map(([, b]) => b.obligations));
  return {
    a: first[0],
    b: first[1],
    alliances: all.map(([{ alliance }]) => alliance).sort(),
    obligations: unionOf([promises, promised]),
    promises,
    promised,
    promisesKnown: unionOf(all.map(([a]) => knownOf(a))),
    promisedKnown: unionOf(all.map(([, b]) => knownOf(b))),
    certainty: strongest(certainties) ?? 'DISPUTED',
  };
}
