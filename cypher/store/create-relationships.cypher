// Creates relationships of one type to nodes that are found by one label; both ends must be there.
// <Relationship>: relationship type
// <Label>: a label by which nodes are found
// $rows: readonly { from: string, to: string }[]
// => relationships: number
UNWIND $rows AS row
MATCH (a:Node {id: row.from})
MATCH (b:<Label> {id: row.to})
CREATE (a)-[r:<Relationship>]->(b)
RETURN count(r) AS relationships
