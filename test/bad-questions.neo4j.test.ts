import { badQuestionsOn } from './suites/bad-questions.ts';
import { neo4jOfTheRun } from './support/engine.ts';

badQuestionsOn(neo4jOfTheRun());
