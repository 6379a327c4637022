/** How long what a source last recorded is taken to be so still, after its coverage has ended: docs/rules.md#presumption. */
import { dayAfter } from '../../dates/partial-date.ts';
import { daysFrom, earliest, endOf, greater, leavingBy, lesser } from './endings.ts';
import { holdsPossibly } from './recorded.ts';
import type {
  MemberRole,
  RecordedLifespan,
  RecordedMembership,
  RecordingSource,
} from './recorded.ts';

/** What one source records of one state in an alliance. */
export interface OwnRecord {
  readonly source: RecordingSource;
  readonly memberships: Readonly<Record<MemberRole, readonly RecordedMembership[]>>;
}

/** A membership that held when its source's coverage ended. */
export interface Presumption {
  readonly membership: RecordedMembership;
  /** The first day on which it is no longer presumed; null where nothing ends it. */
  readonly until: string | null;
}

/** Of the source's memberships in a role, those to be presumed, given what all sources record of the state. */
export function presumptionsOf(
  { source, memberships }: OwnRecord,
  role: MemberRole,
  all: readonly OwnRecord[],
  lifespans: readonly (readonly RecordedLifespan[])[],
): readonly Presumption[] {
  const { coveredTo } = source;
  const later = all.filter((each) => each.source.coveredTo > coveredTo);
  const from = dayAfter(coveredTo);
  return memberships[role]
    .filter((membership) => holdsPossibly(membership, coveredTo) && endsAfter(membership, from))
    .map((membership) => ({
      membership,
      until: earliest([
        membership.observed ? null : membership.endMax,
        ...lifespans.map((own) => endOf(own, from)),
        ...later.flatMap((other) => {
          const own = other.memberships[role];
          // Before its own first day a source tells nothing.
          const since = greater(from, other.source.coveredFrom);
          return [
            leavingBy(own, membership, since, other.source.coveredTo),
            role === 'FULL' ? suspensionBy(other, since) : null,
          ];
        }),
      ]),
    }))
    .filter(({ until }) => until === null || until > from);
}

function endsAfter({ observed, endMax }: RecordedMembership, day: string): boolean {
  return observed || endMax === null || endMax > day;
}

/** The first such day on which the other source has the state suspended. */
function suspensionBy({ source, memberships }: OwnRecord, from: string): string | null {
  const { FULL: full, SUSPENDED: suspended } = memberships;
  const starts = suspended.map(({ startMin }) => startMin);
  const ends = full.map(({ endMax }) => endMax);
  return earliest(
    daysFrom(from, [...starts, ...ends]).filter((day) => {
      const last = lesser(day, source.coveredTo);
      return (
        suspended.some((membership) => holdsPossibly(membership, last)) &&
        !full.some((membership) => holdsPossibly(membership, last))
      );
    }),
  );
}
