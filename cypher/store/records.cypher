// What is stored under these ids, in no order; an id that names nothing has no row.
// $ids: readonly string[]
// => id: string, labels: readonly string[], properties: Properties, links: readonly [type: string, to: string, part: Properties | null][]
UNWIND $ids AS id
MATCH (n:Node {id: id})
CALL (n) {
  MATCH (n)-[r]->(m)
  RETURN collect([type(r), m.id, CASE WHEN m:Node THEN null ELSE properties(m) END]) AS links
}
RETURN n.id AS id, labels(n) AS labels, properties(n) AS properties, links
