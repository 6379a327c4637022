/**
 * Refuses statements that are too much for a database: planning one takes Neo4j minutes in which it
 * heeds no timeout, and overflows the stack of the embedded engine, which ends the process.
 */
import { EntenteError } from '../errors.ts';

/** An answer with every field of an alliance, three levels deep, takes half of the first two. */
const limits = {
  /** Characters of the text. */
  characters: 65_536,
  /** Patterns that it matches: one for each field that leads to other nodes, and for each filter by one. */
  patterns: 400,
  /** Filters that reach through relationships within each other: each level multiplies the work. */
  nestedFilters: 6,
} as const;

export function checkStatementSize(text: string): void {
  check('characters', text.length, 'takes a statement of', 'characters');
  check('patterns', countOf(text, /\bMATCH\b/g), 'follows', 'relationships');
  check('nestedFilters', nestedFilters(text), 'filters through', 'relationships within each other');
}

function check(key: keyof typeof limits, figure: number, does: string, what: string): void {
  const limit = limits[key];
  if (figure <= limit) return;
  throw new EntenteError(
    'COST_LIMIT_EXCEEDED',
    `The question ${does} ${figure} ${what}; the limit is ${limit}. Ask it in several questions.`,
    { limit, figure },
  );
}

function countOf(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

function nestedFilters(text: string): number {
  const open: boolean[] = [];
  let filters = 0;
  let deepest = 0;
  for (const [bracket] of text.matchAll(/\bEXISTS\s*\{|[{}]/g)) {
    if (bracket === '}') {
      if (open.pop() === true) filters -= 1;
      continue;
    }
    const isFilter = bracket.length > 1;
    open.push(isFilter);
    if (isFilter) filters += 1;
    deepest = Math.max(deepest, filters);
  }
  return deepest;
}
