// Takes away what a version before revisions has written down of its loads.
MATCH (load:Load)
DELETE load
