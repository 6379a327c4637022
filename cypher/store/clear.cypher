// Takes away every fact with its parts and variants, so that all can be stored anew; the log stays.
MATCH (n) WHERE n:Node OR n:Load OR NOT (n:Store OR n:Revision OR n:RevisionEntries)
DETACH DELETE n
