// Who held a public office of these organizations, by these sources only, unless they are null.
// $organizations: readonly string[]
// $sources: readonly string[] | null
// => organization: string, term: string, title: string | null, person: string, personName: string, personLabels: readonly string[],
//    source: string, sourceTitle: string, sourceLabels: readonly string[], coverageStart: string, coverageEnd: string,
//    startMin: string | null, startMax: string | null, endMin: string | null, endMax: string | null, observed: boolean
UNWIND $organizations AS id
MATCH (organization:Node {id: id})<-[:AT_ORGANIZATION]-(term:Term {kind: 'OFFICE'})-[:HELD_BY]->(person:Person)
MATCH (term)-[:FROM_SOURCE]->(source:Source)
WHERE $sources IS NULL OR source.id IN $sources
RETURN id AS organization, term.id AS term, term.title AS title,
  person.id AS person, person.name AS personName, labels(person) AS personLabels,
  source.id AS source, source.title AS sourceTitle, labels(source) AS sourceLabels,
  source.coverageStart AS coverageStart, source.coverageEnd AS coverageEnd,
  term.startMin AS startMin, term.startMax AS startMax, term.endMin AS endMin, term.endMax AS endMax,
  term.observedOn IS NOT NULL AS observed
