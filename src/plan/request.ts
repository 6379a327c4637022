/** What a request asks of the planner: its schema, fragments and variables, and the fields that it selects. */
import type { FieldNode, FragmentDefinitionNode, GraphQLSchema } from 'graphql';
import type { TypePlans } from '../model/field-plan.ts';

export interface Request {
  readonly schema: GraphQLSchema;
  readonly types: TypePlans;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** A field of a selection: one response key, all its field nodes, and the types that it is for. */
export interface SelectedField {
  readonly key: string;
  readonly name: string;
  readonly nodes: readonly FieldNode[];
  readonly types: readonly string[];
}

/** The day that the nearest enclosing `asOf` names. */
export type Day = string | undefined;
