// The nodes that have one of these codes, whatever its scheme and its time; folded as it is stored.
// $codes: readonly string[]
// => id: string, labels: readonly string[], code: Properties
UNWIND $codes AS folded
MATCH (code:Code {folded: folded})<--(n:Node)
RETURN n.id AS id, labels(n) AS labels, properties(code) AS code
ORDER BY id, code.position
