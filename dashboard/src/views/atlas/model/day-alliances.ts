/** Who is in which alliance on a day, read from the spells of the API. */
import type { AlliancesQuery } from '../../../generated/alliances.ts';
import type { SpellsQuery } from '../../../generated/spells.ts';
import { sourcesOfPositions } from '../../../marks/positions.ts';
import type { Certainty } from '../../../certainty.ts';
import type { Obligation } from '../../../words.ts';

export type Spell = SpellsQuery['spells'][number];
export type AllianceInfo = AlliancesQuery['alliances']['nodes'][number];

export interface DayAlliance extends AllianceInfo {
  readonly members: readonly DayMember[];
}

export interface DayMember {
  readonly state: string;
  readonly certainty: Certainty;
  /** Its obligations there, by any source that has it in. */
  readonly obligations: readonly Obligation[];
  /** Those that have a position on it, on this day or another of the spell. */
  readonly sources: readonly string[];
}

/** Those that have a member on the day, in the order of `alliances`. */
export function alliancesOn(
  day: string,
  spells: readonly Spell[],
  alliances: readonly AllianceInfo[],
): readonly DayAlliance[] {
  const members = new Map<string, DayMember[]>();
  for (const { alliance, state, certainty, obligations, from, until, ...by } of spells) {
    if (day < from || (until !== null && day >= until)) continue;
    const member = { state: state.id, certainty, obligations, sources: sourcesOfPositions(by) };
    const others = members.get(alliance.id);
    if (others === undefined) members.set(alliance.id, [member]);
    else others.push(member);
  }
  return alliances.flatMap((alliance) => {
    const found = members.get(alliance.id);
    return found === undefined ? [] : [{ ...alliance, members: found }];
  });
}
