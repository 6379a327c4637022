import { emptyNeo4j } from './neo4j.ts';
import { revisingOn } from './revisions.ts';

revisingOn(emptyNeo4j());
