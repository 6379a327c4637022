// Says which origins assert nodes that are otherwise as before.
// $rows: readonly { id: string, origins: readonly string[], revision: number }[]
// => nodes: number
UNWIND $rows AS row
MATCH (n:Node {id: row.id})
SET n.origins = row.origins, n.revision = row.revision
RETURN count(n) AS nodes
