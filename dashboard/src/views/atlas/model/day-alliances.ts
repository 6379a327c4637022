/** Who is in which alliance on a day, as the API concludes it. */
import type { AlliancesOfADayQuery } from '../../../generated/alliances-of-a-day.ts';
import type { AllianceKind, Certainty, Obligation } from '../../../words.ts';

export interface DayAlliances {
  readonly day: string;
  /** By name; each has a member. */
  readonly alliances: readonly DayAlliance[];
}

export interface DayAlliance {
  readonly id: string;
  readonly name: string;
  readonly abbreviation: string | null;
  readonly kind: AllianceKind | null;
  readonly members: readonly DayMember[];
}

export interface DayMember {
  readonly state: string;
  readonly certainty: Certainty;
  /** What it promises there, by any source that speaks for it. */
  readonly obligations: readonly Obligation[];
  /** The sources that speak for it. */
  readonly sources: readonly string[];
}

export function dayAlliances(day: string, { alliances }: AlliancesOfADayQuery): DayAlliances {
  return {
    day,
    alliances: alliances.nodes
      .filter(({ members }) => members.length > 0)
      .map(({ id, name, abbreviation, kind, members }) => ({
        id,
        name,
        abbreviation,
        kind,
        members: members.map(({ state, certainty, memberships }) => ({
          state: state.id,
          certainty,
          obligations: [...new Set(memberships.flatMap(({ obligations }) => obligations))],
          sources: [...new Set(memberships.map(({ source }) => source.id))],
        })),
      })),
  };
}
