// The words of the names that were changed after a revision, and the last revision.
// $since: number
// => revision: number | null, words: readonly string[]
OPTIONAL MATCH (store:Store {id: 'store'})
CALL () {
  MATCH (n:Searchable) WHERE n.revision > $since
  UNWIND split(n.searchNames, ' ') AS word
  RETURN collect(DISTINCT word) AS words
}
RETURN store.revision AS revision, words
