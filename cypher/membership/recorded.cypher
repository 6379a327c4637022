// What sources record of members, full and suspended, a row for each alliance and source: of these alliances,
// else of the alliances of these states, else of all; by these sources only, unless they are null.
// Where a day is given, without what began after it.
// $alliances: readonly string[] | null
// $states: readonly string[] | null
// $sources: readonly string[] | null
// $day: string | null
// => alliance: string, allianceName: string, allianceKind: AllianceKind | null,
//    source: string, sourceTitle: string, sourceLabels: readonly string[],
//    coverageEnd: string, codes: readonly Obligation[] | null, lists: number, first: string,
//    memberships: readonly [membership: string, state: string, stateName: string, role: string,
//      startMin: string | null, startMax: string | null, endMin: string | null, endMax: string | null,
//      observed: boolean, obligations: readonly Obligation[]][]
CALL () {
  UNWIND $alliances AS id
  MATCH (alliance:Node:Alliance {id: id})
  RETURN alliance
  UNION
  UNWIND $states AS id
  MATCH (:Node:State {id: id})<-[:OF_STATE]-(own:Membership)-[:IN_ALLIANCE]->(alliance:Alliance)
  WHERE own.role IN ['FULL', 'SUSPENDED'] AND ($day IS NULL OR own.startMin IS NULL OR own.startMin <= $day)
  RETURN alliance
  UNION
  MATCH (alliance:Alliance) WHERE $alliances IS NULL AND $states IS NULL
  RETURN alliance
}
MATCH (alliance)<-[:IN_ALLIANCE]-(membership:Membership)
WHERE membership.role IN ['FULL', 'SUSPENDED']
MATCH (membership)-[:FROM_SOURCE]->(source:Source)
WHERE $sources IS NULL OR source.id IN $sources
MATCH (membership)-[:OF_STATE]->(state:State)
WITH alliance, source, min(coalesce(membership.startMin, source.coverageStart)) AS first,
  collect(CASE WHEN $day IS NULL OR membership.startMin IS NULL OR membership.startMin <= $day
    THEN [membership.id, state.id, state.name, membership.role, membership.startMin, membership.startMax,
      membership.endMin, membership.endMax, membership.observedOn IS NOT NULL, membership.obligations] END) AS memberships
OPTIONAL MATCH (source)-[lists:LISTS_MEMBERS_OF]->(alliance)
WITH alliance, source, first, memberships, count(lists) AS lists
RETURN alliance.id AS alliance, alliance.name AS allianceName, alliance.kind AS allianceKind,
  source.id AS source, source.title AS sourceTitle, labels(source) AS sourceLabels,
  source.coverageEnd AS coverageEnd, source.codesObligations AS codes,
  lists, first, memberships
