// The lifespans of alliances and states: of these, or of all; by these sources only, unless they are null.
// $subjects: readonly string[] | null
// $sources: readonly string[] | null
// => subject: string, source: string, startMin: string | null, startMax: string | null,
//    endMin: string | null, endMax: string | null, observed: boolean
CALL () {
  UNWIND $subjects AS id
  MATCH (subject:Node {id: id})
  RETURN subject
  UNION
  MATCH (subject:Alliance) WHERE $subjects IS NULL
  RETURN subject
  UNION
  MATCH (subject:State) WHERE $subjects IS NULL
  RETURN subject
}
MATCH (subject)<-[:LIFESPAN_OF]-(lifespan:Lifespan)-[:FROM_SOURCE]->(source:Source)
WHERE $sources IS NULL OR source.id IN $sources
RETURN subject.id AS subject, source.id AS source, lifespan.startMin AS startMin, lifespan.startMax AS startMax,
  lifespan.endMin AS endMin, lifespan.endMax AS endMax, lifespan.observedOn IS NOT NULL AS observed
