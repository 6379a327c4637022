// The labels of the nodes with these ids, in no order.
// $ids: readonly string[]
// => id: string, labels: readonly string[]
UNWIND $ids AS id
MATCH (n:Node {id: id})
RETURN n.id AS id, labels(n) AS labels
