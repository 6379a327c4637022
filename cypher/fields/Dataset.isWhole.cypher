// The assertions of a source are at most some thousands: they are counted, not kept as a number.
RETURN CASE WHEN this.wholeCount IS NULL THEN null
  ELSE COUNT { MATCH (this)<-[:FROM_SOURCE]-(assertion:Assertion) } >= this.wholeCount END AS isWhole
