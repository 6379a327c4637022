/** The members of alliances on a day with what they promise there: what all questions about allies build on. */
import type { Obligation } from '../../generated/types.ts';
import type { Certainty } from '../rules/certainty.ts';
import { judgeOf } from '../rules/conclusions.ts';
import type { Conclusion, ConclusionWithPromises } from '../rules/conclusions.ts';
import { allObligations } from '../rules/obligations.ts';
import type { RecordedAlliance } from '../rules/recorded.ts';

/** That a state is a member of an alliance on the day. */
export interface Member extends Omit<ConclusionWithPromises, 'memberships'> {
  readonly alliance: string;
  readonly allianceName: string;
  readonly stateName: string;
  readonly obligationsKnown: boolean;
  /** The ids of those on which it rests. */
  readonly memberships: readonly string[];
}

/** Only what has one of these obligations, if any are named. */
export type Wanted = readonly Obligation[] | null | undefined;

/** Only what has one of these certainties, if any are named. */
export type WantedCertainty = readonly Certainty[] | null | undefined;

/** What narrows an answer about members. */
export interface Filter {
  readonly obligations?: Wanted;
  readonly certainty?: WantedCertainty;
}

/** The members of each alliance, by its id. */
export function membersOn(
  alliances: readonly RecordedAlliance[],
  day: string,
): ReadonlyMap<string, readonly Member[]> {
  return new Map(
    alliances.map((alliance) => [
      alliance.id,
      judgeOf(alliance)
        .promisesOn(day)
        .map((conclusion) => memberOf(alliance, conclusion)),
    ]),
  );
}

export function memberOf(
  { id, name, stateNames }: RecordedAlliance,
  conclusion: ConclusionWithPromises,
): Member {
  return {
    ...conclusion,
    alliance: id,
    allianceName: name,
    stateName: stateNames.get(conclusion.state) ?? conclusion.state,
    obligationsKnown: conclusion.unknownObligations.length < allObligations.length,
    memberships: membershipIds(conclusion),
  };
}

function membershipIds({ memberships }: Conclusion): readonly string[] {
  return memberships.map(({ id }) => id).sort();
}

/** Whether it is wanted: holds one of the obligations, and is as certain as asked. */
export function passes(member: Member, { obligations, certainty }: Filter): boolean {
  return hasWanted(member, obligations) && isWanted(member.certainty, certainty);
}

/** Whether it promises what is wanted. */
export function hasWanted(
  { obligations }: { readonly obligations: readonly Obligation[] },
  wanted: Wanted,
): boolean {
  return wanted == null || obligations.some((obligation) => wanted.includes(obligation));
}

/** Whether it is left out of an answer although it may promise what is wanted: of a part that is unknown. */
export function mayHaveWanted(member: Member, wanted: Wanted): boolean {
  return (
    wanted != null &&
    !hasWanted(member, wanted) &&
    hasWanted({ obligations: member.unknownObligations }, wanted)
  );
}

export function isWanted(certainty: Certainty, wanted: WantedCertainty): boolean {
  return wanted == null || wanted.includes(certainty);
}

/** The obligations of which it is known whether it has them. */
export function knownOf({ unknownObligations }: Member): readonly Obligation[] {
  if (unknownObligations.length === 0) return allObligations;
  return allObligations.filter((obligation) => !unknownObligations.includes(obligation));
}

/** In the order in which the schema lists them. */
export function unionOf(all: readonly (readonly Obligation[])[]): readonly Obligation[] {
  return allObligations.filter((obligation) => all.some((each) => each.includes(obligation)));
}

/** By name, then id. */
export function byName<T>(nameOf: (item: T) => readonly [name: string, id: string]) {
  return (a: T, b: T): number => {
    const [nameA, idA] = nameOf(a);
    const [nameB, idB] = nameOf(b);
    return compare(nameA, nameB) || compare(idA, idB);
  };
}

export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
