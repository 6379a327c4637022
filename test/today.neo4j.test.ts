import { todayOn } from './suites/today.ts';
import { neo4jOfTheRun } from './support/engine.ts';

todayOn(neo4jOfTheRun(), 'shipped');
