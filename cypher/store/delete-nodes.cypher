// Takes nodes away, once they lead to nothing.
// $ids: readonly string[]
UNWIND $ids AS id
MATCH (n:Node {id: id})
DETACH DELETE n
