// The one node that says which revision the graph is of; no row where the graph has none yet.
// => format: number, model: string, revision: number, hash: string, data: string | null, precedence: string
MATCH (store:Store {id: 'store'})
RETURN store.format AS format, store.model AS model, store.revision AS revision, store.hash AS hash, store.data AS data, store.precedence AS precedence
