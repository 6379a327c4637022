// Writes down what a revision changed, so that it can be undone.
// $rows: readonly Properties[]
// => parts: number
UNWIND $rows AS row
CREATE (e:RevisionEntries)
SET e = row
RETURN count(e) AS parts
