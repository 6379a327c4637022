/** The members of alliances on a day with what they promise there: what all questions about allies build on. */
import { enums } from '../../generated/plans.ts';
import type { Obligation } from '../../generated/types.ts';
import { grouped } from '../../lists.ts';
import { conclusionsOn } from '../rules/certainty.ts';
import type { Conclusion } from '../rules/certainty.ts';
import type { AllianceClaim } from '../read/claims.ts';

/** That a state is a member of an alliance on the day. */
export interface Member extends Conclusion {
  readonly alliance: string;
  readonly allianceName: string;
  readonly stateName: string;
  /** What the memberships on which it rests promise. */
  readonly obligations: readonly Obligation[];
}

/** Only members that have one of these obligations, if any are named. */
export type Wanted = readonly Obligation[] | null | undefined;

/** The members of each alliance of the claims, those without a wanted obligation left out. */
export function membersOn(
  claims: readonly AllianceClaim[],
  day: string,
  wanted: Wanted,
): ReadonlyMap<string, readonly Member[]> {
  return new Map(
    [...grouped(claims, ({ alliance }) => alliance)].map(([alliance, own]) => [
      alliance,
      membersOfAlliance(own, wanted)(day),
    ]),
  );
}

/**
 * The members of one alliance, of which these are the claims, on any day; those without a wanted
 * obligation left out.
 */
export function membersOfAlliance(
  claims: readonly AllianceClaim[],
  wanted: Wanted,
): (day: string) => readonly Member[] {
  const byMembership = new Map(claims.map((claim) => [claim.membership, claim]));
  return (day) =>
    conclusionsOn(claims, day)
      .map((conclusion) => memberOf(conclusion, byMembership))
      .filter((member) => hasWanted(member, wanted));
}

function memberOf(
  conclusion: Conclusion,
  byMembership: ReadonlyMap<string, AllianceClaim>,
): Member {
  const spoken = conclusion.memberships.map((id) => byMembership.get(id));
  const [first] = spoken;
  if (first === undefined) throw new Error(`There is no claim for ${conclusion.state}.`);
  const { alliance, allianceName, stateName } = first;
  const obligations = unionOf(spoken.map((claim) => claim?.obligations ?? []));
  return { ...conclusion, alliance, allianceName, stateName, obligations };
}

/** Whether it promises what is wanted. */
export function hasWanted(
  { obligations }: { readonly obligations: readonly Obligation[] },
  wanted: Wanted,
): boolean {
  return wanted == null || obligations.some((obligation) => wanted.includes(obligation));
}

/** In the order in which the schema lists them. */
export function unionOf(all: readonly (readonly Obligation[])[]): readonly Obligation[] {
  return enums.Obligation.filter((obligation) => all.some((each) => each.includes(obligation)));
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
