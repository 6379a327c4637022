// Creates nodes of one type; their properties have all that is stored of them, the id too.
// <Labels>: labels of a stored type
// $rows: readonly Properties[]
// => nodes: number
UNWIND $rows AS row
CREATE (n:<Labels>)
SET n = row
RETURN count(n) AS nodes
