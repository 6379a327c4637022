import { badQuestionsOn } from './suites/bad-questions.ts';
import { embedded } from './support/engine.ts';

badQuestionsOn(embedded);
