/** Pages of connections, on Neo4j. */
import { pagingOn } from './suites/paging.ts';
import { neo4jOfTheRun } from './support/engine.ts';

pagingOn(neo4jOfTheRun());
