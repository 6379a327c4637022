// Evidence belongs to one fact, and a fact to one source.
MATCH (this)<-[:RESTS_ON]-(:Cited)-[:FROM_SOURCE]->(source:Source)
RETURN source
