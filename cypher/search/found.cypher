// The nodes that have every word of a text, a page of them, and how many there are in all. Rank is 0 for a whole
// name, 1 for whole words of names, 2 for beginnings of such, 3 for whole words of any text, 4 for beginnings.
// A word is sought as a text with spaces around it, its beginning with one before it, a name with bars: as the
// folded texts are written. The first word stands alone, since Neo4j's index of texts serves only such a condition.
// $name: string
// $first: string
// $beginnings: readonly string[]
// $wholes: readonly string[]
// $types: readonly string[] | null
// $rank: number | null
// $id: string
// $limit: number
// $fields: readonly string[]
// => total: number, page: readonly [rank: number, id: string, labels: readonly string[], values: readonly unknown[]][]
CALL () {
  MATCH (n:Searchable)
  WHERE n.searchText CONTAINS $first AND all(beginning IN $beginnings[1..] WHERE n.searchText CONTAINS beginning)
    AND ($types IS NULL OR any(label IN labels(n) WHERE label IN $types))
  RETURN count(n) AS total
}
CALL () {
  MATCH (n:Searchable)
  WHERE n.searchText CONTAINS $first AND all(beginning IN $beginnings[1..] WHERE n.searchText CONTAINS beginning)
    AND ($types IS NULL OR any(label IN labels(n) WHERE label IN $types))
  WITH n, CASE
      WHEN n.searchNames CONTAINS $name THEN 0
      WHEN all(whole IN $wholes WHERE n.searchNames CONTAINS whole) THEN 1
      WHEN all(beginning IN $beginnings WHERE n.searchNames CONTAINS beginning) THEN 2
      WHEN all(whole IN $wholes WHERE n.searchText CONTAINS whole) THEN 3
      ELSE 4
    END AS rank
  WHERE $rank IS NULL OR rank > $rank OR (rank = $rank AND n.id > $id)
  WITH n, rank ORDER BY rank, n.id LIMIT $limit
  RETURN collect([rank, n.id, labels(n), [field IN $fields | n[field]]]) AS page
}
RETURN total, page
