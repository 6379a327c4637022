// The datasets of which the graph has a selection only, though some of it; of these sources, or of all.
// $sources: readonly string[] | null
// => source: string
MATCH (dataset:Dataset)
WHERE dataset.wholeCount IS NOT NULL AND ($sources IS NULL OR dataset.id IN $sources)
WITH dataset, COUNT { MATCH (dataset)<-[:FROM_SOURCE]-(assertion:Assertion) } AS here
WHERE 0 < here AND here < dataset.wholeCount
RETURN dataset.id AS source
ORDER BY source
