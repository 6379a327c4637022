// What a version before revisions has written down of its loads; no row where none has.
// => id: string, hash: string | null
MATCH (load:Load)
RETURN load.id AS id, load.hash AS hash
