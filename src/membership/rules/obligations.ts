/** What a member promises on a day, by the sources that code it: docs/rules.md#obligations. */
import type { Obligation } from '../../generated/types.ts';
import { covers, holdsPossibly, memberRoles } from './recorded.ts';
import type { MemberRole, RecordedMembership, RecordingSource } from './recorded.ts';
import type { SourceRecord, StateRecord } from './positions.ts';

/** Each list in the order of the schema. */
export interface Promises {
  readonly obligations: readonly Obligation[];
  /** Of `obligations` those that another source which codes them denies. */
  readonly disputedObligations: readonly Obligation[];
  /** Of `obligations` those that no source codes for the day itself: from the end of a coverage, or by the alliance. */
  readonly presumedObligations: readonly Obligation[];
  /** Of `presumedObligations` those that no source codes for the state: all other members have them. */
  readonly obligationsByAlliance: readonly Obligation[];
  /** Those of which nothing is known. */
  readonly unknownObligations: readonly Obligation[];
}

/** An obligation that the schema gains does not compile without its place here. */
const places: Readonly<Record<Obligation, number>> = {
  DEFENSE: 0,
  OFFENSE: 1,
  NEUTRALITY: 2,
  NONAGGRESSION: 3,
  CONSULTATION: 4,
  ENTENTE: 5,
};

export const allObligations: readonly Obligation[] = (Object.keys(places) as Obligation[]).sort(
  (one, other) => places[one] - places[other],
);

const allUnknown: Promises = {
  obligations: [],
  disputedObligations: [],
  presumedObligations: [],
  obligationsByAlliance: [],
  unknownObligations: allObligations,
};

/** Of one obligation: whether it is held, and how that is known; undefined where the sources of the state do not tell. */
type Finding = 'HELD' | 'DISPUTED' | 'PRESUMED' | 'NOT_HELD' | undefined;

/** What a source has coded of a state: these memberships, in force on the day or at the end of its coverage. */
interface Coded {
  readonly source: RecordingSource;
  readonly memberships: readonly RecordedMembership[];
}

export interface Judged {
  readonly record: StateRecord;
  readonly role: MemberRole;
}

/** Of all members of one alliance on the day, in their order. */
export function promisesOn<Member extends Judged>(
  members: readonly Member[],
  day: string,
): readonly (readonly [Member, Promises])[] {
  const found = members.map((member) => [member, findingsOf(member, day)] as const);
  if (found.every(([, own]) => own === undefined)) {
    return members.map((member) => [member, allUnknown]);
  }
  const ofAlliance = allObligations.map((_, at) => commonTo(found, at));
  return found.map(([member, own]) => [member, promisesOf(own, ofAlliance)]);
}

/** One finding for each obligation; undefined where no source codes anything of the state. */
function findingsOf({ record, role }: Judged, day: string): readonly Finding[] | undefined {
  const now: Coded[] = [];
  const before: Coded[] = [];
  for (const own of record.bySource.values()) {
    if (!codesAnything(own)) continue;
    const { coveredTo } = own.source;
    if (covers(own.source, day)) now.push(codedOn(own, role, day));
    else if (coveredTo < day) {
      before.push(codedOn(own, role, coveredTo));
    }
  }
  const current = now.filter(hasStateIn);
  const ended = before.filter(hasStateIn);
  if (current.length + ended.length === 0) return undefined;
  return allObligations.map((obligation) => findingOf(obligation, current, ended));
}

function codesAnything({ source, memberships }: SourceRecord): boolean {
  return (
    source.codes.length > 0 ||
    memberRoles.some((role) => memberships[role].some(({ obligations }) => obligations.length > 0))
  );
}

function codedOn({ source, memberships }: SourceRecord, role: MemberRole, day: string): Coded {
  return { source, memberships: memberships[role].filter((each) => holdsPossibly(each, day)) };
}

function hasStateIn({ memberships }: Coded): boolean {
  return memberships.length > 0;
}

function findingOf(
  obligation: Obligation,
  current: readonly Coded[],
  ended: readonly Coded[],
): Finding {
  const telling = current.filter((coded) => tells(coded, obligation));
  if (telling.length > 0) {
    const holding = telling.filter((coded) => lists(coded, obligation));
    if (holding.length === 0) return 'NOT_HELD';
    return holding.length < telling.length ? 'DISPUTED' : 'HELD';
  }
  const told = ended.filter((coded) => tells(coded, obligation));
  const last = told.reduce(
    (latest, { source }) => (source.coveredTo > latest ? source.coveredTo : latest),
    '',
  );
  const latest = told.filter(({ source }) => source.coveredTo === last);
  if (latest.length === 0) return undefined;
  return latest.some((coded) => lists(coded, obligation)) ? 'PRESUMED' : 'NOT_HELD';
}

/** A source that does not code an obligation can still name it. */
function tells(coded: Coded, obligation: Obligation): boolean {
  return coded.source.codes.includes(obligation) || lists(coded, obligation);
}

function lists({ memberships }: Coded, obligation: Obligation): boolean {
  return memberships.some(({ obligations }) => obligations.includes(obligation));
}

/** What holds of all full members of whom it is known: that they have promised it, or that they have not. */
function commonTo(
  found: readonly (readonly [Judged, readonly Finding[] | undefined])[],
  at: number,
): 'HELD' | 'NOT_HELD' | undefined {
  let common: 'HELD' | 'NOT_HELD' | undefined;
  for (const [{ role }, own] of found) {
    const finding = own?.[at];
    if (finding === undefined || role !== 'FULL') continue;
    const held = finding === 'NOT_HELD' ? 'NOT_HELD' : 'HELD';
    if (common !== undefined && common !== held) return undefined;
    common = held;
  }
  return common;
}

function promisesOf(
  findings: readonly Finding[] | undefined,
  ofAlliance: readonly ('HELD' | 'NOT_HELD' | undefined)[],
): Promises {
  const where = (is: (own: Finding, common: 'HELD' | 'NOT_HELD' | undefined) => boolean) =>
    allObligations.filter((_, at) => is(findings?.[at], ofAlliance[at]));
  const isByAlliance = (own: Finding, common: 'HELD' | 'NOT_HELD' | undefined) =>
    own === undefined && common === 'HELD';
  return {
    obligations: where((own, common) =>
      own === undefined ? common === 'HELD' : own !== 'NOT_HELD',
    ),
    disputedObligations: where((own) => own === 'DISPUTED'),
    presumedObligations: where((own, common) => own === 'PRESUMED' || isByAlliance(own, common)),
    obligationsByAlliance: where(isByAlliance),
    unknownObligations: where((own, common) => own === undefined && common === undefined),
  };
}
