// Moves the store from one revision to the next; no store is found where another writer came in between.
// $before: number
// $after: number
// $hash: string
// $format: number
// $model: string
// $data: string | null
// $precedence: string
// => stores: number
MATCH (store:Store {id: 'store'})
WHERE store.revision = $before
SET store.revision = $after, store.hash = $hash, store.format = $format, store.model = $model, store.data = $data, store.precedence = $precedence, store.locked = false
RETURN count(store) AS stores
