/** How long what a source last recorded is taken to be so still, after its coverage has ended: docs/rules.md#presumption. */
import { dayAfter } from '../../dates/partial-date.ts';
import { hasEnded, holdsPossibly } from './recorded.ts';
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
        ...later.map((other) => leavingBy(other, membership, from)),
        ...later.map((other) => (role === 'FULL' ? suspensionBy(other, from) : null)),
      ]),
    }))
    .filter(({ until }) => until === null || until > from);
}

function endsAfter({ observed, endMax }: RecordedMembership, day: string): boolean {
  return observed || endMax === null || endMax > day;
}

/**
 * The first day, not before this one, on which a lifespan ends, and by which every source that gives any has
 * them ended. An end before counts for nothing: the source knew of it, and went on all the same.
 */
function endOf(lifespans: readonly RecordedLifespan[], from: string): string | null {
  const sources = [...new Set(lifespans.map(({ source }) => source))];
  const isOver = (day: string) =>
    sources.every((source) => {
      const own = lifespans.filter((lifespan) => lifespan.source === source);
      return (
        !own.some((lifespan) => holdsPossibly(lifespan, day) || lifespan.observed) &&
        own.some((lifespan) => hasEnded(lifespan, day))
      );
    });
  const ends = lifespans.map(({ endMax }) => endMax);
  return earliest(ends.filter((day) => day !== null && day >= from && isOver(day)));
}

/** The first such day on which the other source records that the state has left. */
function leavingBy(
  { source, memberships }: OwnRecord,
  presumed: RecordedMembership,
  from: string,
): string | null {
  const own = memberships[presumed.role];
  const left = own.filter(
    ({ observed, endMax }) =>
      !observed && endMax !== null && (presumed.startMin === null || endMax > presumed.startMin),
  );
  const days = daysFrom(
    from,
    left.map(({ endMax }) => endMax),
  );
  return earliest(
    days.filter(
      (day) =>
        left.some((membership) => hasEnded(membership, day)) &&
        !own.some((membership) => holdsPossibly(membership, lesser(day, source.coveredTo))),
    ),
  );
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

/** The day itself, and those of the others that come later. */
function daysFrom(first: string, others: readonly (string | null)[]): readonly string[] {
  return [first, ...others.filter((day) => day !== null && day > first)] as readonly string[];
}

function earliest(days: readonly (string | null)[]): string | null {
  return days.reduce(
    (least, day) => (least === null || (day !== null && day < least) ? day : least),
    null,
  );
}

function lesser(one: string, other: string): string {
  return one < other ? one : other;
}
