/** The state of planning one statement: its parameters, its fresh names, and the request it serves. */
import type { TypePlan } from '../../model/field-plan.ts';
import type { Deferred, ResolverUse } from '../read/deferred.ts';
import type { Request } from '../request.ts';

export interface Planning extends Request {
  readonly parameters: Record<string, unknown>;
  /** A name that the statement has not used yet, such as `n3`. */
  readonly fresh: (prefix: string) => string;
  /** Puts a value into the parameters and gives the reference to it, such as `$p3`. */
  readonly parameter: (value: unknown) => string;
  /** The uses of resolvers whose one parent is known before the statement has run, with its id. */
  readonly ahead: Map<ResolverUse, string>;
}

/**
 * A part of a statement that binds variables and ends in a list of columns: `clauses` in their
 * order, then `[columns]`.
 */
export interface Block {
  readonly clauses: string[];
  readonly columns: string[];
}

/** Takes a value from a row of columns; what a resolver must supply is deferred. */
export type Reader = (row: readonly unknown[], deferred: Deferred) => unknown;

export function startPlanning(request: Request): Planning {
  const parameters: Record<string, unknown> = {};
  let names = 0;
  let values = 0;
  return {
    ...request,
    parameters,
    ahead: new Map(),
    fresh: (prefix) => `${prefix}${names++}`,
    parameter: (value) => {
      const name = `p${values++}`;
      parameters[name] = value;
      return `$${name}`;
    },
  };
}

export function newBlock(): Block {
  return { clauses: [], columns: [] };
}

/** The place of an expression among the block's columns; the same expression is computed once. */
export function column(block: Block, expression: string): number {
  const known = block.columns.indexOf(expression);
  return known >= 0 ? known : block.columns.push(expression) - 1;
}

/**
 * Adds a sub-query that yields exactly one row, whatever its clauses match: the list of their rows.
 * Clauses that must come in an order bring it with them.
 */
export function collectRows(
  planning: Planning,
  block: Block,
  imported: string | undefined,
  inner: Block,
): number {
  const name = planning.fresh('c');
  block.clauses.push(
    [
      `CALL (${imported ?? ''}) {`,
      ...inner.clauses.map(indent),
      `  RETURN collect([${inner.columns.join(', ')}]) AS ${name}`,
      '}',
    ].join('\n'),
  );
  return column(block, name);
}

export function typePlan(planning: Request, name: string): TypePlan {
  const plan = planning.types[name];
  if (plan === undefined) throw new Error(`The planner has no plan for the type ${name}.`);
  return plan;
}

function indent(clause: string): string {
  return clause.replace(/^/gm, '  ');
}
