/** What sources record of an alliance, for tests of the rules: written as a source gives it. */
import { dayAfter, endRange, startRange } from '../../src/dates/partial-date.ts';
import type { Obligation } from '../../src/generated/types.ts';
import type {
  Held,
  MemberRole,
  RecordedAlliance,
  RecordedLifespan,
  RecordingSource,
} from '../../src/membership/rules/recorded.ts';

/** The dates of a membership or a lifespan: `1999`, `1999-04` or `1999-04-20`; an end that is left out is open. */
export interface Dates {
  readonly start?: string | undefined;
  readonly end?: string | undefined;
  readonly observedOn?: string | undefined;
}

export interface MembershipRow extends Dates {
  readonly state: string;
  readonly role?: MemberRole;
  readonly obligations?: readonly Obligation[];
}

/** All that one source records of the alliance. */
export interface SourceRow {
  readonly source: string;
  /** The first day of its coverage, where no membership gives an earlier one. */
  readonly from: string;
  readonly to: string;
  /** Whether it names all members; it does, unless told otherwise. */
  readonly lists?: boolean;
  readonly codes?: readonly Obligation[];
  readonly members: readonly MembershipRow[];
}

export interface LifespanRow extends Dates {
  /** A state, or `alliance`. */
  readonly subject: string;
  readonly source: string;
}

export function recordedIn(
  sources: readonly SourceRow[],
  lifespans: readonly LifespanRow[] = [],
): RecordedAlliance {
  const own = new Map<string, RecordedLifespan[]>();
  for (const { subject, source, ...dates } of lifespans) {
    own.set(subject, [...(own.get(subject) ?? []), { source, ...heldIn(dates) }]);
  }
  return {
    ...{ id: 'alliance', name: 'Alliance', kind: 'PACT', stateNames: new Map() },
    sources: sources.map(recordingSource).sort((a, b) => (a.id < b.id ? -1 : 1)),
    lifespans: own,
  };
}

function recordingSource({
  source,
  from,
  to,
  lists = true,
  codes = [],
  members,
}: SourceRow): RecordingSource {
  const memberships = members.map(({ state, role = 'FULL', obligations = [], ...dates }, at) => {
    const number = members.slice(0, at + 1).filter((each) => each.state === state).length;
    return { id: `${source}-${state}-${number}`, state, role, obligations, ...heldIn(dates) };
  });
  const starts = memberships.map(({ startMin }) => startMin ?? from);
  return {
    ...{ id: source, title: source, labels: ['Dataset'], coveredFrom: starts.sort()[0] ?? from },
    ...{ coveredTo: to, listsAll: lists, codes, memberships },
  };
}

/** Ends are first days out. */
export function heldIn({ start, end, observedOn }: Dates): Held {
  if (observedOn !== undefined) {
    const after = dayAfter(observedOn);
    return {
      ...{ startMin: observedOn, startMax: observedOn, endMin: after, endMax: after },
      observed: true,
    };
  }
  const begun = start === undefined ? undefined : startRange(start);
  const ended = end === undefined ? undefined : endRange(end);
  return {
    ...{ startMin: begun?.min ?? null, startMax: begun?.max ?? null },
    ...{ endMin: ended?.min ?? null, endMax: ended?.max ?? null, observed: false },
  };
}

/** What is known of the CSTO, from the datasets; what is not about the years to 2016 is left out. */
export const csto: readonly SourceRow[] = [
  {
    ...{ source: 'cow', from: '1816-01-01', to: '2012-12-31' },
    members: ['rus', 'blr', 'arm', 'geo', 'aze', 'tjk', 'kgz', 'uzb', 'kaz'].map((state) => ({
      ...{ state, start: '1992-05-15' },
    })),
  },
  {
    ...{ source: 'atop', from: '1815-01-01', to: '2016-12-31' },
    members: [
      ...['rus', 'arm', 'tjk', 'kgz', 'kaz'].map((state) => ({
        ...{ state, start: '1992-05-15', end: '2002-10-07' },
      })),
      { state: 'blr', start: '1994-01-03', end: '2002-10-07' },
      { state: 'geo', start: '1993-12-09', end: '1999-04-20' },
      { state: 'aze', start: '1993-09-24', end: '1999-04-20' },
      { state: 'uzb', start: '1992-05-15', end: '1999-04-20' },
      ...['rus', 'blr', 'arm', 'tjk', 'kgz', 'kaz'].map((state) => ({
        ...{ state, start: '2002-10-07' },
      })),
      { state: 'uzb', start: '2006-08-17', end: '2012-06-28' },
    ],
  },
  {
    ...{ source: 'igo', from: '1815-01-01', to: '2014-12-31' },
    members: [
      ...['rus', 'blr', 'arm', 'tjk', 'kgz', 'kaz'].map((state) => ({ state, start: '2002' })),
      { state: 'uzb', start: '2002', end: '2011' },
    ],
  },
  {
    ...{ source: 'factbook', from: '2026-01-22', to: '2026-01-22' },
    members: ['arm', 'blr', 'kaz', 'kgz', 'rus', 'tjk'].map((state) => ({
      ...{ state, observedOn: '2026-01-22' },
    })),
  },
];
