// What revisions after this one changed, the oldest first.
// $since: number
// => revision: number, position: number, entries: string
MATCH (e:RevisionEntries) WHERE e.revision > $since
RETURN e.revision AS revision, e.position AS position, e.entries AS entries
ORDER BY revision, position
