// The texts of articles that these pieces of evidence quote, and where.
// $ids: readonly string[]
// => id: string, text: string, quoteStart: number, quoteEnd: number
UNWIND $ids AS id
MATCH (evidence:Evidence {id: id})<-[:RESTS_ON]-(:Cited)-[:FROM_SOURCE]->(article:Article)
WHERE evidence.start IS NOT NULL
RETURN id, article.text AS text, evidence.start AS quoteStart, evidence.end AS quoteEnd
