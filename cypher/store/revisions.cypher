// All revisions, the newest first.
// => revision: Properties
MATCH (r:Revision)
RETURN properties(r) AS revision
ORDER BY r.number DESC
