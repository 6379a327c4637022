/** Reads what sources say of full memberships: the rows that all questions about members are answered from. */
import { badUserInput } from '../../errors.ts';
import type { Graph } from '../../graph/graph.ts';
import { sourceIds } from '../../generated/statements.ts';
import type { AllianceKind, Obligation } from '../../generated/types.ts';
import type { Claim } from '../rules/certainty.ts';

/** A claim about a membership in an alliance, with what the member promises there. */
export interface AllianceClaim extends Claim {
  readonly alliance: string;
  readonly allianceName: string;
  readonly allianceKind: AllianceKind | null;
  readonly sourceTitle: string;
  readonly sourceLabels: readonly string[];
  readonly stateName: string;
  readonly obligations: readonly Obligation[];
}

/** Only these are heard, for every rule; all, if none are named. */
export type Sources = readonly string[] | null | undefined;

/** Which claims are wanted: of these alliances, of the alliances of these states, or of all. */
export interface Scope {
  readonly alliances?: readonly string[];
  readonly states?: readonly string[];
  readonly sources: Sources;
  /**
   * Only what the judgement of this day needs; of a source that has nothing to say of it one claim, which
   * tells what the source covers.
   */
  readonly day?: string;
}

/** In one statement; the claims about one alliance are all of it, as its rules need. */
export async function readClaims(graph: Graph, scope: Scope): Promise<readonly AllianceClaim[]> {
  const { alliances, states, sources, day } = scope;
  const rows = await graph.read({
    text: `${scopeText(scope)}\n${sourceRows(day)}`,
    parameters: {
      sources: sources ?? null,
      ...(alliances && { alliances }),
      ...(states && { states }),
      ...(day !== undefined && { day }),
    },
  });
  return (rows as unknown as readonly SourceRow[]).flatMap(claimsOf);
}

function scopeText({ alliances, states, day }: Scope): string {
  if (alliances !== undefined) {
    return `UNWIND $alliances AS id\nMATCH (alliance:Node:Alliance {id: id})`;
  }
  if (states !== undefined) {
    const matters = day === undefined ? '' : ` AND (${mattersOn('own', 'ownSource')})`;
    return `UNWIND $states AS id
MATCH (:Node:State {id: id})<-[:OF_STATE]-(own:Membership)-[:FROM_SOURCE]->(ownSource:Source)
WHERE own.role = 'FULL'${matters}
MATCH (own)-[:IN_ALLIANCE]->(alliance:Alliance)
WITH DISTINCT alliance`;
  }
  return 'MATCH (alliance:Alliance)';
}

/** A row for each alliance and source: what the source covers, and what it says. */
function sourceRows(day: string | undefined): string {
  const matters = day === undefined ? '' : `CASE WHEN ${mattersOn('membership', 'source')} THEN `;
  return `MATCH (alliance)<-[:IN_ALLIANCE]-(membership:Membership)
WHERE membership.role = 'FULL'
MATCH (membership)-[:FROM_SOURCE]->(source:Source)
WHERE $sources IS NULL OR source.id IN $sources
MATCH (membership)-[:OF_STATE]->(state:State)
WITH alliance, source, membership, [membership.id, state.id, state.name, membership.startMin, membership.startMax,
  membership.endMin, membership.endMax, membership.observedOn IS NOT NULL, membership.obligations] AS said
WITH alliance, source, min(membership.startMin) AS first, collect(said) AS all,
  collect(${matters}said${matters && ' END'}) AS heard
RETURN alliance.id, alliance.name, alliance.kind, source.id, source.title, labels(source), source.coverageStart, source.coverageEnd, first,
  CASE WHEN size(heard) = 0 THEN all[..1] ELSE heard END`;
}

/** It may hold on the day, or have been left open by a source that ended before: time/certainty.ts judges. */
function mattersOn(membership: string, source: string): string {
  return `(${membership}.startMin IS NULL OR ${membership}.startMin <= $day) AND (${membership}.endMax IS NULL OR $day < ${membership}.endMax)
    OR ${source}.coverageEnd < $day AND (${membership}.endMax IS NULL OR ${membership}.observedOn IS NOT NULL)`;
}

type SourceRow = readonly [
  alliance: string,
  allianceName: string,
  allianceKind: AllianceKind | null,
  source: string,
  sourceTitle: string,
  sourceLabels: readonly string[],
  coverageStart: string,
  coveredTo: string,
  first: string | null,
  said: readonly MembershipRow[],
];

type MembershipRow = readonly [
  membership: string,
  state: string,
  stateName: string,
  startMin: string | null,
  startMax: string | null,
  endMin: string | null,
  endMax: string | null,
  observed: boolean,
  obligations: readonly Obligation[],
];

/**
 * A source speaks of an alliance from the first day of its memberships there, within its coverage. All
 * names are spelled out: rows of maps, or claims put together of other objects, take fifty times as long.
 */
function claimsOf([
  alliance,
  allianceName,
  allianceKind,
  source,
  sourceTitle,
  sourceLabels,
  coverageStart,
  coveredTo,
  first,
  said,
]: SourceRow): readonly AllianceClaim[] {
  const coveredFrom = first !== null && first > coverageStart ? first : coverageStart;
  return said.map(
    ([
      membership,
      state,
      stateName,
      startMin,
      startMax,
      endMin,
      endMax,
      observed,
      obligations,
    ]) => ({
      alliance,
      allianceName,
      allianceKind,
      source,
      sourceTitle,
      sourceLabels,
      coveredFrom,
      coveredTo,
      membership,
      state,
      stateName,
      startMin,
      startMax,
      endMin,
      endMax,
      observed,
      obligations,
    }),
  );
}

/** Those about alliances of these kinds; all, if none are named. */
export function ofKinds(
  claims: readonly AllianceClaim[],
  kinds: readonly AllianceKind[] | null | undefined,
): readonly AllianceClaim[] {
  if (kinds == null) return claims;
  return claims.filter(({ allianceKind }) => allianceKind !== null && kinds.includes(allianceKind));
}

/** Refuses sources that the graph does not have, and lists those it has. */
export async function checkSources(
  graph: Graph,
  coordinate: string,
  sources: Sources,
): Promise<void> {
  if (sources === null || sources === undefined) return;
  const rows = await sourceIds(graph);
  const known = rows.map(([id]) => id);
  const unknown = sources.filter((id) => !known.includes(id));
  if (unknown.length === 0) return;
  throw badUserInput(
    `${coordinate}: no source has the id ${unknown.join(', ')}. Known are ${known.join(', ')}.`,
    { unknown, known },
  );
}
