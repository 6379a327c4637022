// The ids of all sources, in order.
// => id: string
MATCH (source:Source)
RETURN source.id AS id
ORDER BY id
