// The revision with this number; no row where there is none.
// $number: number
// => revision: Properties
MATCH (r:Revision {number: $number})
RETURN properties(r) AS revision
