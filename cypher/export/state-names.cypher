// The names that states had for a time: the first day, and the first on which it was the name no longer.
// => id: string, name: string, from: string | null, until: string | null
MATCH (state:State)-[:NAMED]->(inTime:StateName)
RETURN state.id AS id, inTime.name AS name, inTime.from AS from, inTime.until AS until
