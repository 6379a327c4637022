/** How a node is found that a question names by a code, an abbreviation, or an id in another case. */
import type { Lookup } from '../plan/context.ts';
import { idOfCode } from './by-code.ts';
import { idInAnyCase } from './in-any-case.ts';

export const lookup: Lookup = { byCode: idOfCode, inAnyCase: idInAnyCase };
