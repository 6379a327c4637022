// Writes down that a revision was made.
// $revision: Properties
// => revisions: number
CREATE (r:Revision)
SET r = $revision
RETURN count(r) AS revisions
