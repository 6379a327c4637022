// Takes away all that these nodes lead to, and the parts that are theirs alone.
// $ids: readonly string[]
UNWIND $ids AS id
MATCH (n:Node {id: id})-[r]->(m)
DELETE r
WITH m WHERE NOT m:Node
DETACH DELETE m
