// Gives nodes other properties, and other labels where the new text has something to search or the old one had.
// <Labels>: labels of a stored type
// $rows: readonly Properties[]
// => nodes: number
UNWIND $rows AS row
MATCH (n:Node {id: row.id})
REMOVE n:Searchable
SET n:<Labels>, n = row
RETURN count(n) AS nodes
