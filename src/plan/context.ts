/** What a request gives to the resolvers, and what they hand to each other. */
import type { Graph } from '../graph/graph.ts';
import type { AnyFieldResolver } from './field-resolver.ts';
import type { TypePlans } from '../model/field-plan.ts';

/** Finds the node that a root field names otherwise than by its id as it is. */
export interface Lookup {
  /** By a code or an abbreviation; undefined where none has it, an error where several do. */
  readonly byCode: (graph: Graph, asked: AskedCode) => Promise<string | undefined>;
  /** By an id in another case; undefined where none of the type has it. */
  readonly inAnyCase: (graph: Graph, type: string, id: string) => Promise<string | undefined>;
}

export interface AskedCode {
  readonly coordinate: string;
  /** The type of which the node must be. */
  readonly type: string;
  readonly code: string;
  readonly scheme: string | null;
  /** On which the code must mean it, where it means different nodes at different times. */
  readonly day: string;
}

export interface Context {
  readonly graph: Graph;
  readonly lookup: Lookup;
  readonly types: TypePlans;
  /** The resolvers of `src/resolvers/`, by the coordinate of their field. */
  readonly resolvers: Readonly<Record<string, AnyFieldResolver>>;
}

/** A value that the planner has shaped: by response key, for one concrete type. */
export interface Row {
  readonly __typename: string;
  readonly [key: string]: unknown;
}
