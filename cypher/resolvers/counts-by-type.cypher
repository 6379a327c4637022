// How many nodes there are of each type.
// <Type>: each type of node
// => type: NodeType, count: number
RETURN '<Type>' AS type, COUNT { MATCH (n:<Type>) } AS count
