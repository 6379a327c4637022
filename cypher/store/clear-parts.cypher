// Takes away the parts and variants of every fact; only facts lead to them.
MATCH (:Node)-->(m) WHERE NOT m:Node
DETACH DELETE m
