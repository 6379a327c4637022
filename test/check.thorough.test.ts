import { checkOn } from './suites/check.ts';
import { embedded } from './support/engine.ts';

checkOn(embedded);
