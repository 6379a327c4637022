import { emptyNeo4j } from './neo4j.ts';
import { loadingOn } from './suite.ts';

loadingOn(emptyNeo4j());
