/** What each source says of a state and an alliance on a day: docs/rules.md#positions, word for word. */
import { isDefinite, isPossible, next, open, unknownStart } from '../dates.ts';
import type { Membership, Raw, Role } from '../raw.ts';
import { by, unique } from './lists.ts';

/** Which sources are used; all, if undefined. */
export type Used = readonly string[] | undefined;

export type Position = 'AFFIRMS' | 'SUPPOSES' | 'DENIES' | 'SILENT';

export interface Positions {
  /** Of the alliance, by the sources that are used. */
  readonly memberships: readonly Membership[];
  readonly sources: readonly string[];
  /** By state. */
  readonly ofState: ReadonlyMap<string, readonly Membership[]>;
  readonly covers: (source: string, day: string) => boolean;
  readonly position: (source: string, state: string, role: Role, day: string) => Position;
  /** The memberships by which a source that has ended presumes the state to be in. */
  readonly presumed: (
    source: string,
    state: string,
    role: Role,
    day: string,
  ) => readonly Membership[];
  readonly lastDay: (source: string) => string;
  readonly codes: (source: string, obligation: string) => boolean;
  /** The first days on which a membership or a lifespan of the state, or a lifespan of the alliance, can hold. */
  readonly startsOf: (state: string) => readonly string[];
  /** The first days on which one cannot hold any longer. */
  readonly endsOf: (state: string) => readonly string[];
  /** On these days alone can what follows from the positions change. */
  readonly changes: readonly string[];
}

export function positionsOver({ memberships, lifespans, sources }: Raw) {
  const byAlliance = by(memberships, ({ alliance }) => alliance);
  const bySubject = by(lifespans, ({ subject }) => subject);

  function kindOf(source: string) {
    const kind = sources.get(source);
    if (kind === undefined) throw new Error(`${source} has memberships, and is not known.`);
    return kind;
  }
  const lastDay = (source: string) => kindOf(source).coverageEnd;

  return function positions(alliance: string, used: Used): Positions {
    const isUsed = ({ source }: { readonly source: string }) => used?.includes(source) ?? true;
    const all = (byAlliance.get(alliance) ?? []).filter(isUsed);
    const ofState = by(all, ({ state }) => state);
    const bySource = by(all, ({ source }) => source);

    const lifespansOf = (subject: string) => (bySubject.get(subject) ?? []).filter(isUsed);
    const presumedUntil = new Map<Membership, string>();
    const of = (state: string, source: string, role: Role) =>
      (ofState.get(state) ?? []).filter((m) => m.source === source && m.role === role);

    function firstDay(source: string): string {
      const { coverageStart } = kindOf(source);
      const starts = (bySource.get(source) ?? []).map(({ startMin }) =>
        startMin === unknownStart ? coverageStart : startMin,
      );
      return starts.sort()[0] ?? coverageStart;
    }
    const firstDays = new Map([...bySource.keys()].map((source) => [source, firstDay(source)]));
    const covers = (source: string, day: string) =>
      (firstDays.get(source) ?? open) <= day && day <= lastDay(source);

    /** Whether it records that the membership in this role was over by the day. */
    function recordsEnd(source: string, state: string, role: Role, day: string): boolean {
      return of(state, source, role).some((m) => !m.isObservation && m.endMax <= day);
    }

    function position(source: string, state: string, role: Role, day: string): Position {
      if (!covers(source, day)) return 'SILENT';
      const memberships = of(state, source, role);
      if (memberships.some((m) => isDefinite(m, day))) return 'AFFIRMS';
      if (memberships.some((m) => isPossible(m, day))) return 'SUPPOSES';
      const isSuspended = of(state, source, 'SUSPENDED').some((m) => isPossible(m, day));
      const denies =
        kindOf(source).lists(alliance) ||
        recordsEnd(source, state, role, day) ||
        (role === 'FULL' && isSuspended);
      return denies ? 'DENIES' : 'SILENT';
    }

    /** Every source with lifespans of it has it ended. */
    function hasEnded(subject: string, day: string): boolean {
      const bySource = [...by(lifespansOf(subject), ({ source }) => source).values()];
      return (
        bySource.length > 0 &&
        bySource.every(
          (own) =>
            !own.some((l) => l.isObservation || isPossible(l, day)) &&
            own.some((l) => l.endMax <= day),
        )
      );
    }

    /** A source whose coverage ends later has the state out, or suspended, on the day. */
    function isOut(m: Membership, day: string): boolean {
      const last = lastDay(m.source);
      return [...bySource.keys()].some((source) => {
        const end = lastDay(source);
        if (end <= last) return false;

        const until = day < end ? day : end;
        const same = of(m.state, source, m.role);
        if (same.some((each) => isPossible(each, until))) return false;
        const left = same.some(
          (each) => !each.isObservation && each.endMax > m.startMin && each.endMax <= day,
        );
        const suspended =
          m.role === 'FULL' &&
          of(m.state, source, 'SUSPENDED').some((each) => isPossible(each, until));
        return left || suspended;
      });
    }

    /** The first day on which it is not presumed; `open` if it always is. */
    function endOfPresumption(m: Membership): string {
      const known = presumedUntil.get(m);
      if (known !== undefined) return known;
      const last = lastDay(m.source);
      const subjects = [m.state, alliance];
      const ends = subjects.flatMap((subject) => lifespansOf(subject)).flatMap(boundsIn);
      const own = (ofState.get(m.state) ?? []).flatMap(boundsIn);
      const ended = (day: string) =>
        (!m.isObservation && m.endMax <= day) ||
        subjects.some((each) => hasEnded(each, day) && !hasEnded(each, next(day, -1))) ||
        isOut(m, day);
      const days = unique([next(last), ...own, ...ends, ...[...bySource.keys()].map(afterLast)]);
      const until = days.find((day) => day > last && day < open && ended(day)) ?? open;
      presumedUntil.set(m, until);
      return until;
    }

    const afterLast = (source: string) => next(lastDay(source));

    function presumed(source: string, state: string, role: Role, day: string) {
      const last = lastDay(source);
      if (day <= last) return [];
      return of(state, source, role).filter(
        (m) => isPossible(m, last) && day < endOfPresumption(m),
      );
    }

    const about = (state: string) => [
      ...[...(ofState.get(state) ?? []), ...lifespansOf(state), ...lifespansOf(alliance)],
    ];
    const changes = unique([
      ...all.flatMap(boundsIn),
      ...[alliance, ...ofState.keys()].flatMap(lifespansOf).flatMap(boundsIn),
      ...[...bySource.keys()].flatMap((source) => [firstDays.get(source), afterLast(source)]),
    ]).filter((day) => unknownStart < day && day < open);

    return {
      ...{ memberships: all, sources: [...bySource.keys()], ofState, covers, position, presumed },
      ...{ lastDay, changes },
      startsOf: (state) => about(state).map(({ startMin }) => startMin),
      endsOf: (state) => about(state).map(({ endMax }) => endMax),
      codes: (source, obligation) => kindOf(source).codes.includes(obligation),
    };
  };
}

const boundsIn = (m: Pick<Membership, 'startMin' | 'startMax' | 'endMin' | 'endMax'>) => [
  ...[m.startMin, m.startMax, m.endMin, m.endMax],
];
