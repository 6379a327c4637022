import { checkOn } from './suites/check.ts';
import { neo4jOfTheRun } from './support/engine.ts';

checkOn(neo4jOfTheRun(), { oneOf: 4 });
