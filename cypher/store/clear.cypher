// Takes away every fact, so that all can be stored anew; the log stays, and what is not Entente's.
MATCH (n:Node)
DETACH DELETE n
