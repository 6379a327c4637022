/** Answers a question from the graph that the settings name, and shows its cost and its statements: `node --import tsx tools/explain.ts QUESTION.graphql [VARIABLES.json]`. */
import { lookup } from '../src/lookup/lookup.ts';
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { getOperationAST, graphql, parse } from 'graphql';
import { typePlans } from '../src/generated/plans.ts';
import { fieldResolvers } from '../src/generated/resolvers.ts';
import type { Graph } from '../src/graph/graph.ts';
import { openGraph } from '../src/graph/open.ts';
import { executableSchema } from '../src/server/executable-schema.ts';
import { measureOperation } from '../src/server/measure.ts';
import { readSettings } from '../src/settings.ts';

type Variables = Readonly<Record<string, unknown>>;

/** The question is asked once: a second time, the engine would have its pages in memory. */
export async function explained(
  graph: Graph,
  source: string,
  variables: Variables = {},
): Promise<string> {
  const schema = executableSchema();
  const document = parse(source);
  const operation = getOperationAST(document);
  if (operation == null) throw new Error('The file has no operation, or several.');
  const statements: string[] = [];
  const timed: Graph = {
    ...graph,
    read: async (statement) => {
      const started = performance.now();
      const rows = await graph.read(statement);
      const taken = (performance.now() - started).toFixed(1);
      const parameters = JSON.stringify(statement.parameters);
      statements.push(`${rows.length} rows in ${taken} ms, ${parameters}\n${statement.text}`);
      return rows;
    },
  };
  const started = performance.now();
  const { data, errors = [] } = await graphql({
    schema,
    source,
    variableValues: variables,
    contextValue: { graph: timed, types: typePlans, resolvers: fieldResolvers, lookup },
  });
  const taken = (performance.now() - started).toFixed(1);
  const { depth, rootFields, cost } = measureOperation(schema, document, operation, variables);
  return [
    ...statements.map((text, index) => `Statement ${index + 1}: ${text}\n`),
    ...errors.map(String),
    `Depth ${depth}, root fields ${rootFields}, cost ${cost}.`,
    `${statements.length} statements, ${JSON.stringify(data ?? null).length} bytes, ${taken} ms.`,
  ].join('\n');
}

const [, script = '', question, variablesFile] = process.argv;
if (import.meta.url === pathToFileURL(script).href) {
  if (question === undefined) {
    throw new Error('Name a file with a question: tools/explain.ts QUESTION.graphql');
  }
  const variables =
    variablesFile === undefined
      ? {}
      : (JSON.parse(readFileSync(variablesFile, 'utf8')) as Variables);
  const graph = openGraph(readSettings(process.env));
  try {
    console.log(await explained(graph, readFileSync(question, 'utf8'), variables));
  } finally {
    await graph.close();
  }
}
