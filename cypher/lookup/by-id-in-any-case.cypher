// The nodes of which the id, in lower case, is this.
// $id: string
// => id: string, labels: readonly string[]
CALL () {
  MATCH (n:Node {id: $id})
  RETURN n
  UNION
  MATCH (n:Node {lowerId: $id})
  RETURN n
}
RETURN n.id AS id, labels(n) AS labels
ORDER BY id
