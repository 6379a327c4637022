/** Reads what sources say of full memberships: the rows that all questions about members are answered from. */
import { badUserInput } from '../errors.ts';
import type { Graph } from '../graph/graph.ts';
import { grouped } from '../lists.ts';
import type { AllianceKind, Obligation } from '../generated/types.ts';
import type { Claim } from '../time/certainty.ts';

/** A claim about a membership in an alliance, with what the member promises there. */
export interface AllianceClaim extends Claim {
  readonly alliance: string;
  readonly allianceName: string;
  readonly allianceKind: AllianceKind | null;
  readonly stateName: string;
  readonly obligations: readonly Obligation[];
}

/** Whose claims are wanted: of these alliances, of the alliances of these states, or of all. */
export interface Scope {
  readonly alliances?: readonly string[];
  readonly states?: readonly string[];
  /** Only these sources are heard, for every rule. */
  readonly sources: readonly string[] | null | undefined;
}

const columns = `RETURN alliance.id, state.id, source.id, membership.id, membership.startMin, membership.startMax,
  membership.endMin, membership.endMax, membership.observedOn IS NOT NULL, membership.obligations,
  source.coverageStart, source.coverageEnd, alliance.name, alliance.kind, state.name`;

const claim = `MATCH (alliance)<-[:IN_ALLIANCE]-(membership:Membership)
WHERE membership.role = 'FULL'
MATCH (membership)-[:FROM_SOURCE]->(source:Source)
WHERE $sources IS NULL OR source.id IN $sources
MATCH (membership)-[:OF_STATE]->(state:State)
${columns}`;

/** In one statement; the claims about one alliance are all of it, as its rules need. */
export async function readClaims(
  graph: Graph,
  { alliances, states, sources }: Scope,
): Promise<readonly AllianceClaim[]> {
  const rows = await graph.read({
    text: `${scopeText(alliances, states)}\n${claim}`,
    parameters: { alliances: alliances ?? null, states: states ?? null, sources: sources ?? null },
  });
  return withCoverage(rows as unknown as readonly Row[]);
}

function scopeText(alliances: Scope['alliances'], states: Scope['states']): string {
  if (alliances !== undefined) {
    return `UNWIND $alliances AS id\nMATCH (alliance:Node:Alliance {id: id})`;
  }
  if (states !== undefined) {
    return `UNWIND $states AS id
MATCH (:Node:State {id: id})<-[:OF_STATE]-(:Membership)-[:IN_ALLIANCE]->(alliance:Alliance)
WITH DISTINCT alliance`;
  }
  return 'MATCH (alliance:Alliance)';
}

type Row = readonly [
  alliance: string,
  state: string,
  source: string,
  membership: string,
  startMin: string | null,
  startMax: string | null,
  endMin: string | null,
  endMax: string | null,
  observed: boolean,
  obligations: readonly Obligation[],
  coverageStart: string,
  coverageEnd: string,
  allianceName: string,
  allianceKind: AllianceKind | null,
  stateName: string,
];

/** A source speaks of an alliance from the first day of its memberships there, within its coverage. */
function withCoverage(rows: readonly Row[]): readonly AllianceClaim[] {
  return [...grouped(rows, ([alliance, , source]) => `${alliance} ${source}`).values()].flatMap(
    (group) => {
      const first = group.reduce<string | null>(
        (earliest, [, , , , startMin]) =>
          startMin !== null && (earliest === null || startMin < earliest) ? startMin : earliest,
        null,
      );
      return group.map((row): AllianceClaim => {
        const [alliance, state, source, membership, startMin, startMax, endMin, endMax] = row;
        const [, , , , , , , , observed, obligations, coverageStart, coverageEnd] = row;
        const [allianceName, allianceKind, stateName] = row.slice(12) as [
          string,
          AllianceKind | null,
          string,
        ];
        return {
          alliance,
          allianceName,
          allianceKind,
          state,
          stateName,
          source,
          membership,
          startMin,
          startMax,
          endMin,
          endMax,
          observed,
          obligations,
          coveredFrom: first !== null && first > coverageStart ? first : coverageStart,
          coveredTo: coverageEnd,
        };
      });
    },
  );
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
