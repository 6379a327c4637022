// Which nodes lead to these, and the revision that changed each last.
// $ids: readonly string[]
// => id: string, referrer: string, revision: number, origins: readonly string[]
UNWIND $ids AS id
MATCH (n:Node {id: id})<--(m:Node)
RETURN DISTINCT n.id AS id, m.id AS referrer, m.revision AS revision, m.origins AS origins
