import { casesOn } from './suites/cases.ts';
import { embedded } from './support/engine.ts';

casesOn(embedded);
