/** Reads what sources record of members: what all questions about members are answered from. */
import { lifespans as lifespanRows, recorded } from '../../generated/statements.ts';
import type { RecordedRow } from '../../generated/statements.ts';
import type { AllianceKind } from '../../generated/types.ts';
import type { Graph } from '../../graph/graph.ts';
import { grouped } from '../../lists.ts';
import type { Group } from '../../lists.ts';
import type {
  MemberRole,
  RecordedAlliance,
  RecordedLifespan,
  RecordedMembership,
  RecordingSource,
} from '../rules/recorded.ts';

/** Only these are used, in every rule; all, if none are named. */
export type Sources = readonly string[] | null | undefined;

/** What is wanted: these alliances, the alliances of these states, or all. */
export interface Scope {
  readonly alliances?: readonly string[];
  readonly states?: readonly string[];
  readonly sources: Sources;
  /** Only what conclusions about this day need. */
  readonly day?: string;
}

/** In two statements; of each alliance all that its rules need. */
export async function readRecorded(
  graph: Graph,
  scope: Scope,
): Promise<readonly RecordedAlliance[]> {
  const { alliances = null, states = null, sources = null, day = null } = scope;
  const rows = await recorded(graph, { alliances, states, sources, day });
  const isAll = alliances === null && states === null;
  const lifespans = await readLifespans(graph, isAll ? null : subjectsOf(rows), sources);
  return [...grouped(rows, ([alliance]) => alliance).values()].map((own) =>
    allianceOf(own, lifespans),
  );
}

type Lifespans = ReadonlyMap<string, readonly RecordedLifespan[]>;

async function readLifespans(
  graph: Graph,
  subjects: readonly string[] | null,
  sources: readonly string[] | null,
): Promise<Lifespans> {
  const own = new Map<string, RecordedLifespan[]>();
  const rows = await lifespanRows(graph, { subjects, sources });
  for (const [subject, source, startMin, startMax, endMin, endMax, observed] of rows) {
    const lifespan = { source, startMin, startMax, endMin, endMax, observed };
    const others = own.get(subject);
    if (others === undefined) own.set(subject, [lifespan]);
    else others.push(lifespan);
  }
  return own;
}

function subjectsOf(rows: readonly RecordedRow[]): readonly string[] {
  const subjects = new Set<string>();
  for (const row of rows) {
    subjects.add(row[0]);
    for (const [, state] of row[10]) subjects.add(state);
  }
  return [...subjects];
}

/** The rows of one alliance, one for each source. */
function allianceOf(rows: Group<RecordedRow>, lifespans: Lifespans): RecordedAlliance {
  const [[id, name, kind]] = rows;
  const stateNames = new Map<string, string>();
  for (const row of rows) {
    for (const [, state, stateName] of row[10]) stateNames.set(state, stateName);
  }
  return { id, name, kind, sources: rows.map(sourceOf).sort(byId), stateNames, lifespans };
}

function byId(one: RecordingSource, other: RecordingSource): number {
  return one.id < other.id ? -1 : 1;
}

/** All names are spelled out: rows of maps, or records put together of other objects, take fifty times as long. */
function sourceOf([
  ,
  ,
  ,
  id,
  title,
  labels,
  coveredTo,
  codes,
  lists,
  first,
  memberships,
]: RecordedRow): RecordingSource {
  return {
    id,
    title,
    labels,
    coveredFrom: first,
    coveredTo,
    listsAll: lists > 0 || labels.includes('Dataset'),
    codes: codes ?? [],
    memberships: memberships.map(membershipOf),
  };
}

function membershipOf([
  id,
  state,
  ,
  role,
  startMin,
  startMax,
  endMin,
  endMax,
  observed,
  obligations,
]: RecordedRow[10][number]): RecordedMembership {
  return {
    id,
    state,
    role: role as MemberRole,
    startMin,
    startMax,
    endMin,
    endMax,
    observed,
    obligations,
  };
}

/** Those of these kinds; all, if none are named. */
export function ofKinds(
  alliances: readonly RecordedAlliance[],
  kinds: readonly AllianceKind[] | null | undefined,
): readonly RecordedAlliance[] {
  if (kinds == null) return alliances;
  return alliances.filter(({ kind }) => kind !== null && kinds.includes(kind));
}
