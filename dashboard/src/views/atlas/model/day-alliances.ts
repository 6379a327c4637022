/** Who is in which alliance on a day, read from the spells of the API. */
import type { AlliancesQuery } from '../../../generated/alliances.ts';
import type { SpellsQuery } from '../../../generated/spells.ts';
import type { Certainty } from '../../../certainty.ts';
import type { Obligation } from '../../../words.ts';

export type Spell = SpellsQuery['spells'][number];
export type AllianceInfo = AlliancesQuery['alliances']['nodes'][number];

export interface DayAlliance extends AllianceInfo {
  readonly members: readonly DayMember[];
}

export interface DayMember {
  readonly state: string;
  /** A suspended member is nobody's ally by the alliance. */
  readonly isSuspended: boolean;
  readonly certainty: Certainty;
  /** The last day that a source covered which presumes the membership; null where none does. */
  readonly presumedSince: string | null;
  /** Its obligations there, by the sources that code them. */
  readonly obligations: readonly Obligation[];
  /** Those that tell of it, on this day or another of the spell. */
  readonly telling: readonly string[];
  /** Those that presume it, on this day or another of the spell. */
  readonly presuming: readonly string[];
}

/** Those that have a member on the day, in the order of `alliances`. */
export function alliancesOn(
  day: string,
  spells: readonly Spell[],
  alliances: readonly AllianceInfo[],
): readonly DayAlliance[] {
  const members = new Map<string, DayMember[]>();
  for (const spell of spells) {
    if (day < spell.from || (spell.until !== null && day >= spell.until)) continue;
    const others = members.get(spell.alliance.id);
    if (others === undefined) members.set(spell.alliance.id, [memberOf(spell)]);
    else others.push(memberOf(spell));
  }
  return alliances.flatMap((alliance) => {
    const found = members.get(alliance.id);
    return found === undefined ? [] : [{ ...alliance, members: found }];
  });
}

function memberOf({ state, role, certainty, presumedSince, obligations, ...by }: Spell): DayMember {
  return {
    state: state.id,
    isSuspended: role === 'SUSPENDED',
    certainty,
    presumedSince,
    obligations,
    telling: [by.affirmedBy, by.supposedBy, by.deniedBy].flatMap((all) => all.map(({ id }) => id)),
    presuming: by.presumedBy.map(({ id }) => id),
  };
}
