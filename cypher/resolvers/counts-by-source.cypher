// How many assertions each source has.
// => source: string, assertions: number
MATCH (source:Source)
RETURN source.id AS source, COUNT { MATCH (source)<-[:FROM_SOURCE]-(assertion:Assertion) } AS assertions
ORDER BY source
