/** Plans questions without a graph. */
import { getVariableValues, Kind, parse, validate } from 'graphql';
import type { FieldNode, FragmentDefinitionNode } from 'graphql';
import { typePlans } from '../../src/generated/plans.ts';
import type { CypherStatement } from '../../src/graph/graph.ts';
import { planRoot } from '../../src/plan/build/plan-root.ts';
import { startPlanning } from '../../src/plan/build/planning.ts';
import type { Planning } from '../../src/plan/build/planning.ts';
import type { Request } from '../../src/plan/request.ts';
import { schema } from '../support/ask.ts';

type Variables = Readonly<Record<string, unknown>>;

/** The statement that the question's one root field becomes. */
export function planned(source: string, variables: Variables = {}): CypherStatement {
  const { request, field } = requestOf(source, variables);
  const name = field.name.value;
  const selected = { key: name, name, nodes: [field], types: ['Query'] };
  const { statement } = planRoot(request, selected, undefined);
  if (statement === undefined) throw new Error(`${name} needs no statement.`);
  return statement;
}

/** A statement about to be planned, in which nothing has a name yet. */
export function emptyPlanning(): Planning {
  return startPlanning({ schema, types: typePlans, fragments: {}, variables: {} });
}

function requestOf(
  source: string,
  variables: Variables,
): { readonly request: Request; readonly field: FieldNode } {
  const document = parse(source);
  const faults = validate(schema, document);
  if (faults.length > 0) throw new AggregateError(faults, faults.map(String).join('\n'));
  const fragments: Record<string, FragmentDefinitionNode> = {};
  for (const node of document.definitions) {
    if (node.kind === Kind.FRAGMENT_DEFINITION) fragments[node.name.value] = node;
  }
  const operation = document.definitions.find(({ kind }) => kind === Kind.OPERATION_DEFINITION);
  if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error('There is no operation.');
  const { coerced, errors } = getVariableValues(
    schema,
    operation.variableDefinitions ?? [],
    variables,
  );
  if (errors !== undefined) throw new AggregateError(errors, errors.map(String).join('\n'));
  const [field] = operation.selectionSet.selections;
  if (field?.kind !== Kind.FIELD) throw new Error('The first selection is no field.');
  return { request: { schema, types: typePlans, fragments, variables: coerced }, field };
}
