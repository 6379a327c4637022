// Keeps what each origin asserts of nodes of which the origins assert different things.
// $rows: readonly { of: string, id: string, origin: string, fact: string }[]
// => variants: number
UNWIND $rows AS row
MATCH (n:Node {id: row.of})
CREATE (n)-[:ASSERTED_AS]->(v:Variant)
SET v.id = row.id, v.origin = row.origin, v.fact = row.fact
RETURN count(v) AS variants
