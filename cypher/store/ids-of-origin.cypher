// The ids of all that an origin asserts, in no order.
// $origin: string
// => id: string
MATCH (n:Node) WHERE $origin IN n.origins
RETURN n.id AS id
