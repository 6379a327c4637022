/** Reads what sources say of full memberships: the rows that all questions about members are answered from. */
import { badUserInput } from '../errors.ts';
import type { Graph } from '../graph/graph.ts';
import type { AllianceKind, Obligation } from '../generated/types.ts';
import type { FieldContext } from '../plan/field-resolver.ts';
import type { KnownNode } from '../plan/known-nodes.ts';
import type { Claim } from '../time/certainty.ts';
import { checkIds, checkNamed, namedBy } from './named.ts';
import type { Named } from './named.ts';

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

/** Which claims are wanted: of these alliances, of the alliances of these states, or of all. */
export interface Scope {
  readonly alliances?: readonly string[];
  readonly states?: readonly string[];
  /** Only these sources are heard, for every rule. */
  readonly sources: readonly string[] | null | undefined;
  /**
   * Only what the judgement of this day needs; of a source that has nothing to say of it one claim, which
   * tells what the source covers.
   */
  readonly day?: string;
}

/** What a resolver hears: its sources are checked, and what the claims tell of nodes is not read again. */
export async function hearClaims(
  { graph, know }: FieldContext,
  coordinate: string,
  scope: Scope,
): Promise<readonly AllianceClaim[]> {
  await checkSources(graph, coordinate, scope.sources);
  const claims = await readClaims(graph, scope);
  know(nodesIn(claims));
  return claims;
}

/** What a question is about, if its arguments narrow it. */
export interface About {
  readonly alliance?: string | null | undefined;
  readonly state?: string | null | undefined;
  readonly sources?: readonly string[] | null | undefined;
}

/**
 * What a resolver hears about one alliance, else about the alliances of one state, else about all. That a
 * node is there is shown by the claims about it; the graph is asked only where there are none.
 */
export async function hearClaimsAbout(
  context: FieldContext,
  coordinate: string,
  { alliance, state, sources }: About,
): Promise<readonly AllianceClaim[]> {
  const alliances = namedBy('alliance', 'Alliance', alliance);
  const states = namedBy('state', 'State', state);
  checkIds(coordinate, [...alliances, ...states]);
  const ids = (all: readonly Named[]) => all.map(({ id }) => id);
  const claims = await hearClaims(context, coordinate, {
    sources,
    ...(alliances.length > 0
      ? { alliances: ids(alliances) }
      : states.length > 0 && { states: ids(states) }),
  });
  await checkNamed(context.graph, coordinate, [
    ...alliances.filter(({ id }) => !claims.some((claim) => claim.alliance === id)),
    ...states.filter(({ id }) => !claims.some((claim) => claim.state === id)),
  ]);
  return claims;
}

/** In one statement; the claims about one alliance are all of it, as its rules need. */
export async function readClaims(graph: Graph, scope: Scope): Promise<readonly AllianceClaim[]> {
  const { alliances, states, sources, day } = scope;
  const rows = await graph.read({
    text: `${scopeText(scope)}\n${testimonies(day)}`,
    parameters: {
      sources: sources ?? null,
      ...(alliances && { alliances }),
      ...(states && { states }),
      ...(day !== undefined && { day }),
    },
  });
  return (rows as unknown as readonly Testimony[]).flatMap(claimsOf);
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
function testimonies(day: string | undefined): string {
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

type Testimony = readonly [
  alliance: string,
  allianceName: string,
  allianceKind: AllianceKind | null,
  source: string,
  sourceTitle: string,
  sourceLabels: readonly string[],
  coverageStart: string,
  coverageEnd: string,
  first: string | null,
  said: readonly Said[],
];

type Said = readonly [
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

/** A source speaks of an alliance from the first day of its memberships there, within its coverage. */
function claimsOf(testimony: Testimony): readonly AllianceClaim[] {
  const [alliance, allianceName, allianceKind, source, sourceTitle, sourceLabels] = testimony;
  const [, , , , , , coverageStart, coveredTo, first, said] = testimony;
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
    ]): AllianceClaim => ({
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

/** What is known of the nodes that the claims are about, once they are read. */
function* nodesIn(claims: readonly AllianceClaim[]): Iterable<KnownNode> {
  for (const claim of claims) {
    const { alliance, allianceName, allianceKind, state, stateName, source, membership } = claim;
    const { sourceTitle, sourceLabels } = claim;
    yield {
      labels: ['Alliance'],
      fields: { id: alliance, name: allianceName, kind: allianceKind },
    };
    yield { labels: ['State'], fields: { id: state, name: stateName } };
    yield { labels: sourceLabels, fields: { id: source, title: sourceTitle } };
    yield { labels: ['Membership'], fields: { id: membership } };
  }
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
  sources: readonly string[] | null | undefined,
): Promise<void> {
  if (sources === null || sources === undefined) return;
  const rows = await graph.read({
    text: 'MATCH (s:Source) RETURN s.id ORDER BY s.id',
    parameters: {},
  });
  const known = rows.map(([id]) => id as string);
  const unknown = sources.filter((id) => !known.includes(id));
  if (unknown.length === 0) return;
  throw badUserInput(
    `${coordinate}: no source has the id ${unknown.join(', ')}. Known are ${known.join(', ')}.`,
    { unknown, known },
  );
}
