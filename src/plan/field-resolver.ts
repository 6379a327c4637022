/** What a resolver of `src/resolvers/` looks like: it answers for all parents of a request at once. */
import type { Graph } from '../graph/graph.ts';
import type { KnownNode } from './read/known-nodes.ts';

export interface FieldContext {
  readonly graph: Graph;
  /** The day that the nearest enclosing `asOf` names. */
  readonly asOf: string | undefined;
  /** Tells of nodes what the resolver has read of them anyway, so that it need not be read again. */
  readonly know: (nodes: Iterable<KnownNode>) => void;
}

/**
 * Gives one value for each parent, in their order. A parent is the id of its node; the root has the
 * one parent `''`. For a field whose type is a node the value is an id, for a list of nodes a list
 * of ids; an id that names nothing is null. `src/generated/results.ts` has the type of each.
 */
export type FieldResolver<Arguments, Result> = (
  parents: readonly string[],
  args: Arguments,
  context: FieldContext,
) => Promise<readonly Result[]>;

/** A resolver whose arguments the schema has already checked. */
export type AnyFieldResolver = FieldResolver<never, unknown>;

/** By coordinate: the arguments of the field, and what its resolver gives for one parent. */
export type FieldResolvers<
  Typed extends Readonly<Record<string, readonly [args: unknown, result: unknown]>>,
> = {
  readonly [Coordinate in keyof Typed]: FieldResolver<Typed[Coordinate][0], Typed[Coordinate][1]>;
};
