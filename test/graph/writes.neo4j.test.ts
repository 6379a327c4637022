import { neo4jOfTheRun } from '../support/engine.ts';
import { writesOn } from './writes.ts';

writesOn(neo4jOfTheRun());
