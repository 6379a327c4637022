// What the origins of a node assert where they differ: more than is shown, and so more than it leads to.
// => id: string, revision: number, origin: string, fact: string
MATCH (v:Variant)<-[:ASSERTED_AS]-(n:Node)
RETURN n.id AS id, n.revision AS revision, v.origin AS origin, v.fact AS fact
