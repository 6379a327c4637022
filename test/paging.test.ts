/** Pages of connections, on the embedded engine. */
import { pagingOn } from './suites/paging.ts';
import { embedded } from './support/engine.ts';

pagingOn(embedded);
