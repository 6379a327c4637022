// The nodes that have every word of a text, a page of them, and how many there are in all; and those that the text
// means as a code, wherever the page begins. Rank is 0 for a whole name, 1 for whole words of names, 2 for a code, 3 for
// beginnings of words of names, 4 for whole words of any text, 5 for beginnings; then, where a word is understood as a
// near one, 6 for a whole name, 7 for words of names, 8 for words of any text.
// A word is sought as a text with spaces around it, its beginning with one before it, a name with bars: as the
// folded texts are written. What all that fits a word has in common stands alone, since Neo4j's index of texts serves
// only such a condition; then comes a pattern, since it is quicker than several texts. `others` are
// texts that fit a word alone, `words` several that do.
// $common: string
// $pattern: string | null
// $others: readonly string[]
// $words: readonly (readonly string[])[]
// $name: string
// $wholes: readonly string[]
// $beginnings: readonly string[]
// $near: { name: string, words: readonly (readonly string[])[] } | null
// $codes: readonly { folded: string, field: string, scheme: string | null }[]
// $types: readonly string[] | null
// $rank: number | null
// $id: string
// $limit: number
// $fields: readonly string[]
// => total: number, page: readonly [rank: number, id: string, labels: readonly string[], values: readonly unknown[]][], coded: readonly [rank: number, id: string, labels: readonly string[], values: readonly unknown[], code: Properties, counted: boolean][], revision: number | null
OPTIONAL MATCH (store:Store {id: 'store'})
CALL () {
  UNWIND $codes AS sought
  MATCH (code:Code {folded: sought.folded})<--(n:Node)
  WHERE (sought.scheme IS NULL OR code[sought.field] = sought.scheme)
    AND ($types IS NULL OR any(label IN labels(n) WHERE label IN $types))
  WITH n, code, CASE
      WHEN n.searchNames CONTAINS $name THEN 0
      WHEN all(whole IN $wholes WHERE n.searchNames CONTAINS whole) THEN 1
      ELSE 2
    END AS rank, coalesce(
      n.searchText CONTAINS $common AND ($pattern IS NULL OR n.searchText =~ $pattern)
        AND all(text IN $others WHERE n.searchText CONTAINS text) AND all(word IN $words WHERE any(text IN word WHERE n.searchText CONTAINS text)),
      false
    ) AS counted
  ORDER BY n.id, code.position
  RETURN collect([rank, n.id, labels(n), [field IN $fields | n[field]], properties(code), counted]) AS coded
}
CALL () {
  MATCH (n:Searchable)
  WHERE n.searchText CONTAINS $common AND ($pattern IS NULL OR n.searchText =~ $pattern)
    AND all(text IN $others WHERE n.searchText CONTAINS text) AND all(word IN $words WHERE any(text IN word WHERE n.searchText CONTAINS text))
    AND ($types IS NULL OR any(label IN labels(n) WHERE label IN $types))
  WITH n, CASE
      WHEN n.searchNames CONTAINS $name THEN 0
      WHEN all(whole IN $wholes WHERE n.searchNames CONTAINS whole) THEN 1
      WHEN all(beginning IN $beginnings WHERE n.searchNames CONTAINS beginning) THEN 3
      WHEN all(whole IN $wholes WHERE n.searchText CONTAINS whole) THEN 4
      WHEN $near IS NULL OR all(beginning IN $beginnings WHERE n.searchText CONTAINS beginning) THEN 5
      WHEN n.searchNames =~ $near.name THEN 6
      WHEN all(word IN $near.words WHERE any(text IN word WHERE n.searchNames CONTAINS text)) THEN 7
      ELSE 8
    END AS rank
  WITH n, rank ORDER BY rank, n.id
  RETURN count(n) AS total, collect(
    CASE WHEN $rank IS NULL OR rank > $rank OR (rank = $rank AND n.id > $id) THEN [rank, n.id] END
  ) AS places
}
CALL (places) {
  UNWIND places[0..$limit] AS place
  MATCH (n:Node {id: place[1]})
  WITH n, place[0] AS rank ORDER BY rank, n.id
  RETURN collect([rank, n.id, labels(n), [field IN $fields | n[field]]]) AS page
}
RETURN total, page, coded, store.revision AS revision
