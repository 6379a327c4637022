// The first day of each alliance that any of these sources gives it, or a membership in it; null stands for all.
// $sources: readonly string[] | null
// $kinds: readonly AllianceKind[] | null
// => alliance: string, begin: string
MATCH (alliance:Alliance)<-[:IN_ALLIANCE|LIFESPAN_OF]-(assertion:Assertion)-[:FROM_SOURCE]->(source:Source)
WHERE assertion.start IS NOT NULL AND NOT assertion.leftCensored AND ($sources IS NULL OR source.id IN $sources)
  AND ($kinds IS NULL OR alliance.kind IN $kinds)
RETURN alliance.id AS alliance, min(assertion.startMin) AS begin
