/** What Grafeo's errors mean to whoever asked. */
import { EntenteError } from '../errors.ts';

/** How deep the embedded engine lets a statement, or its plan, nest. */
const tooDeep = /(?:nesting depth|plan depth limit) of (\d+)/;

export function translated(error: unknown): unknown {
  const limit = tooDeep.exec(error instanceof Error ? error.message : '')?.[1];
  if (limit === undefined) return error;
  return new EntenteError(
    'COST_LIMIT_EXCEEDED',
    `The question nests, or follows relationships, over more than the ${limit} levels that the embedded graph can plan. Ask it in several questions.`,
    { limit: Number(limit) },
    { cause: error },
  );
}
