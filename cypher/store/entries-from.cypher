// Some of what revisions changed, the oldest first, from the part in which a place lies.
// $revision: number
// $position: number
// $limit: number
// => revision: number, position: number, entries: string
MATCH (e:RevisionEntries)
WHERE e.revision > $revision OR (e.revision = $revision AND e.position >= $position)
RETURN e.revision AS revision, e.position AS position, e.entries AS entries
ORDER BY revision, position
LIMIT $limit
