/** Asks the API a question without a server in between. */
import { lookup } from '../../src/lookup/lookup.ts';
import { graphql } from 'graphql';
import type { ExecutionResult } from 'graphql';
import { typePlans } from '../../src/generated/plans.ts';
import { fieldResolvers } from '../../src/generated/resolvers.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { executableSchema } from '../../src/server/executable-schema.ts';

export const schema = executableSchema();

export function ask(
  graph: Graph,
  source: string,
  variableValues?: Readonly<Record<string, unknown>>,
): Promise<ExecutionResult> {
  return graphql({
    schema,
    source,
    ...(variableValues === undefined ? {} : { variableValues }),
    contextValue: { graph, types: typePlans, resolvers: fieldResolvers, lookup },
  });
}

/** What the question is answered with; an error fails the test. */
export async function answerOf(
  graph: Graph,
  source: string,
  variables?: Readonly<Record<string, unknown>>,
): Promise<unknown> {
  const { data, errors } = await ask(graph, source, variables);
  if (errors !== undefined) throw new AggregateError(errors, errors.map(String).join('\n'));
  // graphql-js builds objects without a prototype, which compare as unequal to plain ones.
  return JSON.parse(JSON.stringify(data));
}
