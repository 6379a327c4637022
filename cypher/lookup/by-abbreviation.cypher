// The nodes of which a name or an abbreviation is the text, folded and between bars; the abbreviation tells which.
// $name: string
// $type: string
// => id: string, abbreviation: string | null
MATCH (n:Searchable) WHERE n.searchNames CONTAINS $name AND $type IN labels(n)
RETURN n.id AS id, n.abbreviation AS abbreviation
ORDER BY id
