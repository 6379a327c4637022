// A page of what a version before revisions has stored, in the order of ids, with the stamps of its loads.
// $after: string
// $limit: number
// => id: string, labels: readonly string[], properties: Properties, links: readonly [type: string, to: string, part: Properties | null, shipped: boolean, imported: boolean][]
MATCH (n:Node) WHERE n.id > $after
WITH n ORDER BY n.id LIMIT $limit
CALL (n) {
  MATCH (n)-[r]->(m)
  RETURN collect([type(r), m.id, CASE WHEN m:Node THEN null ELSE properties(m) END, r.shipped IS NOT NULL, r.imported IS NOT NULL]) AS links
}
RETURN n.id AS id, labels(n) AS labels, properties(n) AS properties, links
ORDER BY id
