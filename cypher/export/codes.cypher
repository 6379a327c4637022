// The codes by which these coding schemes know nodes, with the days for which they do.
// $schemes: readonly IdentifierScheme[]
// => id: string, scheme: IdentifierScheme, value: string, validFrom: string | null, validUntil: string | null
MATCH (node:Node)-[:IDENTIFIED_BY]->(code:Identifier)
WHERE code.scheme IN $schemes
RETURN node.id AS id, code.scheme AS scheme, code.value AS value, code.validFrom AS validFrom,
  code.validUntil AS validUntil
