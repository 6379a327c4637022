MATCH (this)<-[:FROM_SOURCE]-(assertion:Assertion)
WITH CASE
    WHEN assertion:Membership THEN 'Membership'
    WHEN assertion:Term THEN 'Term'
    ELSE 'Lifespan'
  END AS type, count(*) AS count
RETURN type, count
ORDER BY count DESC, type
