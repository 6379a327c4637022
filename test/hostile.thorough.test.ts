import { embedded } from './support/engine.ts';
import { hostileOn } from './suites/hostile.ts';

hostileOn(embedded);
