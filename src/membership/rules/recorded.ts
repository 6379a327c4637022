/** What sources record of an alliance: the one input of all rules, docs/rules.md#positions. */
import type { AllianceKind, Obligation } from '../../generated/types.ts';

/** The roles of members; observers, associates and partners are none. */
export const memberRoles = ['FULL', 'SUSPENDED'] as const;
export type MemberRole = (typeof memberRoles)[number];

/** The days between which something began and ended: null where the source gives no start, or no end. */
export interface Held {
  readonly startMin: string | null;
  readonly startMax: string | null;
  /** The days that can be the first on which it no longer held. */
  readonly endMin: string | null;
  readonly endMax: string | null;
  /** Whether the source only says that it held on one day: of what came later it says nothing. */
  readonly observed: boolean;
}

/** One membership of a state, by one source. */
export interface RecordedMembership extends Held {
  readonly id: string;
  readonly state: string;
  readonly role: MemberRole;
  readonly obligations: readonly Obligation[];
}

/** What one source records of the alliance, and how it is to be read. */
export interface RecordingSource {
  readonly id: string;
  readonly title: string;
  readonly labels: readonly string[];
  /** The first day on which it covers the alliance: the earliest of its memberships there; of one without a start, that of its coverage. */
  readonly coveredFrom: string;
  /** The last day on which it does. */
  readonly coveredTo: string;
  /** Whether it names all members; one that only mentions some denies nobody whom it does not tell of. */
  readonly listsAll: boolean;
  /** The obligations that it codes at all: of others it does not say that there are none. */
  readonly codes: readonly Obligation[];
  readonly memberships: readonly RecordedMembership[];
}

/** One lifespan of a state or an alliance, by one source. */
export interface RecordedLifespan extends Held {
  readonly source: string;
}

/** An alliance with all that the sources in use record of it. */
export interface RecordedAlliance {
  readonly id: string;
  readonly name: string;
  readonly kind: AllianceKind | null;
  readonly sources: readonly RecordingSource[];
  /** The names of its states, by id. */
  readonly stateNames: ReadonlyMap<string, string>;
  /** The lifespans of the alliance and of its states, by id. */
  readonly lifespans: ReadonlyMap<string, readonly RecordedLifespan[]>;
}

export function holdsDefinitely(held: Held, day: string): boolean {
  return held.startMax !== null && held.startMax <= day && isBefore(day, held.endMin);
}

export function holdsPossibly(held: Held, day: string): boolean {
  return (held.startMin === null || held.startMin <= day) && isBefore(day, held.endMax);
}

/** Whether the source says that it is over by the day; an observation never does. */
export function hasEnded(held: Held, day: string): boolean {
  return !held.observed && held.endMax !== null && held.endMax <= day;
}

export function covers({ coveredFrom, coveredTo }: RecordingSource, day: string): boolean {
  return coveredFrom <= day && day <= coveredTo;
}

function isBefore(day: string, end: string | null): boolean {
  return end === null || day < end;
}
