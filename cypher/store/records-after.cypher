// A page of what is stored, in the order of ids.
// $after: string
// $limit: number
// => id: string, labels: readonly string[], properties: Properties, links: readonly [type: string, to: string, part: Properties | null][]
MATCH (n:Node) WHERE n.id > $after
WITH n ORDER BY n.id LIMIT $limit
CALL (n) {
  MATCH (n)-[r]->(m)
  RETURN collect([type(r), m.id, CASE WHEN m:Node THEN null ELSE properties(m) END]) AS links
}
RETURN n.id AS id, labels(n) AS labels, properties(n) AS properties, links
ORDER BY id
