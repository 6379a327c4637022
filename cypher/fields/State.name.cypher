// The name that the state had on the day; where none is known of that day, its usual one. Not with OPTIONAL MATCH,
// which the embedded engine answers a hundred times as slowly within a sub-query.
RETURN coalesce(head([(this)-[:NAMED]->(inTime:StateName)
  WHERE (inTime.from IS NULL OR inTime.from <= $asOf) AND (inTime.until IS NULL OR $asOf < inTime.until) | inTime.name]),
  this.name) AS name
