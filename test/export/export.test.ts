import { embedded } from '../support/engine.ts';
import { exportsOn } from './suite.ts';

exportsOn(embedded);
