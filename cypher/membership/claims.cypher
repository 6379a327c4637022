// What sources say of full memberships, a row for each alliance and source: all claims about these alliances,
// else about the alliances of these states, else about all; by these sources only, unless they are null.
// Where a day is given, only what its judgement needs: what may hold on the day, or was left open by a source
// that ended before. Of a source without a claim that matters on the day one claim, which gives what it covers.
// $alliances: readonly string[] | null
// $states: readonly string[] | null
// $sources: readonly string[] | null
// $day: string | null
// => alliance: string, allianceName: string, allianceKind: AllianceKind | null,
//    source: string, sourceTitle: string, sourceLabels: readonly string[],
//    coverageStart: string, coverageEnd: string, first: string | null,
//    memberships: readonly [membership: string, state: string, stateName: string,
//      startMin: string | null, startMax: string | null, endMin: string | null, endMax: string | null,
//      observed: boolean, obligations: readonly Obligation[]][]
CALL () {
  UNWIND $alliances AS id
  MATCH (alliance:Node:Alliance {id: id})
  RETURN alliance
  UNION
  UNWIND $states AS id
  MATCH (:Node:State {id: id})<-[:OF_STATE]-(own:Membership)-[:FROM_SOURCE]->(ownSource:Source)
  WHERE own.role = 'FULL' AND ($day IS NULL
    OR (own.startMin IS NULL OR own.startMin <= $day) AND (own.endMax IS NULL OR $day < own.endMax)
    OR ownSource.coverageEnd < $day AND (own.endMax IS NULL OR own.observedOn IS NOT NULL))
  MATCH (own)-[:IN_ALLIANCE]->(alliance:Alliance)
  RETURN alliance
  UNION
  MATCH (alliance:Alliance) WHERE $alliances IS NULL AND $states IS NULL
  RETURN alliance
}
MATCH (alliance)<-[:IN_ALLIANCE]-(membership:Membership)
WHERE membership.role = 'FULL'
MATCH (membership)-[:FROM_SOURCE]->(source:Source)
WHERE $sources IS NULL OR source.id IN $sources
MATCH (membership)-[:OF_STATE]->(state:State)
WITH alliance, source, membership, [membership.id, state.id, state.name, membership.startMin, membership.startMax,
  membership.endMin, membership.endMax, membership.observedOn IS NOT NULL, membership.obligations] AS claim
WITH alliance, source, min(membership.startMin) AS first, collect(claim) AS all,
  collect(CASE WHEN $day IS NULL
    OR (membership.startMin IS NULL OR membership.startMin <= $day) AND (membership.endMax IS NULL OR $day < membership.endMax)
    OR source.coverageEnd < $day AND (membership.endMax IS NULL OR membership.observedOn IS NOT NULL)
    THEN claim END) AS needed
RETURN alliance.id AS alliance, alliance.name AS allianceName, alliance.kind AS allianceKind,
  source.id AS source, source.title AS sourceTitle, labels(source) AS sourceLabels,
  source.coverageStart AS coverageStart, source.coverageEnd AS coverageEnd, first,
  CASE WHEN size(needed) = 0 THEN all[..1] ELSE needed END AS memberships
