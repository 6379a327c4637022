/** @neo4j/graphql through executeOperation of an Apollo Server of its own. */
import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { Neo4jGraphQL } from '@neo4j/graphql';
import neo4j from 'neo4j-driver';
import { names } from '../names.ts';
import type { Contender } from './contender.ts';
import { execute } from './execute.ts';
import { typeDefinitions } from './type-definitions.ts';

export async function neo4jGraphql(uri: string): Promise<Contender> {
  const driver = neo4j.driver(uri, undefined, { telemetryDisabled: true });
  const library = new Neo4jGraphQL({
    typeDefs: typeDefinitions,
    driver,
    // Days are text: they are compared as such.
    features: { filters: { String: { LT: true, LTE: true, GT: true, GTE: true } } },
  });
  const ignore = (): void => undefined;
  const server = new ApolloServer({
    schema: await library.getSchema(),
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    // As Entente does: it would look at every field of every answer.
    plugins: [ApolloServerPluginCacheControlDisabled()],
    logger: { debug: ignore, info: ignore, warn: console.error, error: console.error },
  });
  await server.start();
  const contextValue = { sessionConfig: { database: 'neo4j' } };
  return {
    name: names.neo4jGraphql,
    prepare: ({ neo4jGraphql: question }) =>
      question === undefined
        ? undefined
        : () =>
            execute(server, question.text, question.variables, {
              ...contextValue,
            }),
    answerOf: ({ neo4jGraphql: question }, given) => question?.toAnswer(given as never),
    async close() {
      await server.stop();
      await driver.close();
    },
  };
}
