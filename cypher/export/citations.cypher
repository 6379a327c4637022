// What these sources are cited by.
// $sources: readonly string[]
// => source: string, citation: string | null, title: string, published: string | null, url: string | null,
//    outlet: string | null, authors: readonly string[]
UNWIND $sources AS id
MATCH (source:Node:Source {id: id})
OPTIONAL MATCH (source)-[:PUBLISHED_BY]->(outlet:Outlet)
CALL (source) { MATCH (source)-[:WRITTEN_BY]->(author:Author) RETURN collect(author.name) AS authors }
RETURN source.id AS source, source.citation AS citation, source.title AS title, source.published AS published,
  source.url AS url, outlet.name AS outlet, authors
