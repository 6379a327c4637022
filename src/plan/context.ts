/** What a request gives to the resolvers, and what they hand to each other. */
import type { Graph } from '../graph/graph.ts';
import type { AnyFieldResolver } from './field-resolver.ts';
import type { TypePlans } from '../model/field-plan.ts';

export interface Context {
  readonly graph: Graph;
  readonly types: TypePlans;
  /** The resolvers of `src/resolvers/`, by the coordinate of their field. */
  readonly resolvers: Readonly<Record<string, AnyFieldResolver>>;
}

/** A value that the planner has shaped: by response key, for one concrete type. */
export interface Row {
  readonly __typename: string;
  readonly [key: string]: unknown;
}
