import { neo4jOfTheRun } from './support/engine.ts';
import { hostileOn } from './suites/hostile.ts';

hostileOn(neo4jOfTheRun());
