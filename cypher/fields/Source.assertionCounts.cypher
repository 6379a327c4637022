// nodeType is not Cypher's: codegen writes the types of assertions that the model has in its place.
MATCH (this)<-[:FROM_SOURCE]-(assertion:Assertion)
WITH nodeType(assertion) AS type, count(*) AS count
RETURN type, count
ORDER BY count DESC, type
