/** How the contenders are called in what the benchmark reports. */
export const names = {
  entente: 'Entente',
  http: 'Entente over HTTP',
  neo4jGraphql: '@neo4j/graphql',
  byHand: 'by hand',
  tenth: 'Entente, a tenth of the data',
  embedded: 'Entente, embedded',
} as const;
