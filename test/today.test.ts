import { todayOn } from './suites/today.ts';
import { embedded } from './support/engine.ts';

todayOn(embedded, 'shipped');
