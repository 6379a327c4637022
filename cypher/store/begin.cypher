// Takes the lock of the store, so that two writers come one after the other, and makes it where there is none.
// $format: number
// $model: string
// $hash: string
// => stores: number
MERGE (store:Store {id: 'store'})
ON CREATE SET store.format = $format, store.model = $model, store.revision = 0, store.hash = $hash, store.precedence = '{}'
SET store.locked = true
RETURN count(store) AS stores
