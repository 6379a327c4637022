/** What each source says on a day of a state in an alliance: docs/rules.md#positions. */
import { covers, hasEnded, holdsDefinitely, holdsPossibly, memberRoles } from './recorded.ts';
import type {
  MemberRole,
  RecordedAlliance,
  RecordedMembership,
  RecordingSource,
} from './recorded.ts';
import { presumptionsOf } from './presumption.ts';
import type { OwnRecord, Presumption } from './presumption.ts';

/** What a source records of the state, and of that what is to be presumed once its coverage has ended. */
export interface SourceRecord extends OwnRecord {
  readonly presumptions: Readonly<Record<MemberRole, readonly Presumption[]>>;
}

/** A state in an alliance: what every source that names it there records. */
export interface StateRecord {
  readonly state: string;
  readonly bySource: ReadonlyMap<string, SourceRecord>;
  readonly hasSuspended: boolean;
}

/** The sources by what they say on a day, by id; none of them for a state of which no source says that it is in. */
export interface Positions {
  readonly role: MemberRole;
  readonly affirmedBy: readonly string[];
  readonly supposedBy: readonly string[];
  readonly presumedBy: readonly string[];
  readonly deniedBy: readonly string[];
  /** The last day that a presuming source covered, the latest of these; null if none presumes. */
  readonly presumedSince: string | null;
  /** The memberships on which they rest. */
  readonly memberships: readonly RecordedMembership[];
}

/** By state id. */
export function stateRecords(alliance: RecordedAlliance): readonly StateRecord[] {
  const own = new Map<string, Map<RecordingSource, RecordedMembership[]>>();
  for (const source of alliance.sources) {
    for (const membership of source.memberships) {
      const bySource =
        own.get(membership.state) ?? new Map<RecordingSource, RecordedMembership[]>();
      own.set(membership.state, bySource);
      const memberships = bySource.get(source);
      if (memberships === undefined) bySource.set(source, [membership]);
      else memberships.push(membership);
    }
  }
  return [...own]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([state, bySource]) => stateRecord(state, bySource, alliance));
}

function stateRecord(
  state: string,
  bySource: ReadonlyMap<RecordingSource, readonly RecordedMembership[]>,
  { id, lifespans }: RecordedAlliance,
): StateRecord {
  const lives = [lifespans.get(state) ?? [], lifespans.get(id) ?? []];
  const records = [...bySource].map(([source, memberships]) => ({
    source,
    memberships: byRole((role) => memberships.filter((each) => each.role === role)),
  }));
  return {
    state,
    hasSuspended: records.some(({ memberships }) => memberships.SUSPENDED.length > 0),
    bySource: new Map(
      records.map((record) => {
        const presumptions = byRole((role) => presumptionsOf(record, role, records, lives));
        return [record.source.id, { ...record, presumptions }];
      }),
    ),
  };
}

function byRole<T>(of: (role: MemberRole) => T): Readonly<Record<MemberRole, T>> {
  const [full, suspended] = memberRoles;
  return { FULL: of(full), SUSPENDED: of(suspended) };
}

/** About full membership, else about suspended membership; undefined where no source has the state in. */
export function positionsOn(
  record: StateRecord,
  sources: readonly RecordingSource[],
  day: string,
): Positions | undefined {
  return (
    positionsIn(record, 'FULL', sources, day) ??
    (record.hasSuspended ? positionsIn(record, 'SUSPENDED', sources, day) : undefined)
  );
}

function positionsIn(
  { bySource }: StateRecord,
  role: MemberRole,
  sources: readonly RecordingSource[],
  day: string,
): Positions | undefined {
  const affirmedBy: string[] = [];
  const supposedBy: string[] = [];
  const presumedBy: string[] = [];
  const deniedBy: string[] = [];
  const memberships: RecordedMembership[] = [];
  let presumedSince: string | null = null;
  for (const source of sources) {
    const own = bySource.get(source.id);
    if (covers(source, day)) {
      const possible = own?.memberships[role].filter((each) => holdsPossibly(each, day)) ?? [];
      memberships.push(...possible);
      if (possible.some((each) => holdsDefinitely(each, day))) affirmedBy.push(source.id);
      else if (possible.length > 0) supposedBy.push(source.id);
      else if (source.listsAll || recordsOtherwise(own, role, day)) deniedBy.push(source.id);
    } else if (own !== undefined && source.coveredTo < day) {
      const presumed = own.presumptions[role].filter(({ until }) => until === null || day < until);
      if (presumed.length === 0) continue;
      memberships.push(...presumed.map(({ membership }) => membership));
      presumedBy.push(source.id);
      if (presumedSince === null || source.coveredTo > presumedSince)
        presumedSince = source.coveredTo;
    }
  }
  if (memberships.length === 0) return undefined;
  return { role, affirmedBy, supposedBy, presumedBy, deniedBy, presumedSince, memberships };
}

/** Whether a source that does not name all members tells that the state has left, or is suspended. */
export function recordsOtherwise(
  own: OwnRecord | undefined,
  role: MemberRole,
  day: string,
): boolean {
  if (own === undefined) return false;
  return (
    own.memberships[role].some((membership) => hasEnded(membership, day)) ||
    (role === 'FULL' && own.memberships.SUSPENDED.some((each) => holdsPossibly(each, day)))
  );
}
