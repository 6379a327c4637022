/** Sets up Apollo Server: what it serves, what it refuses, and what it must not do by itself. */

import type { Server } from 'node:http';
import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { ApolloServerPluginDrainHttpServer } from '@apollo/server/plugin/drainHttpServer';
import type { GraphQLSchema } from 'graphql';
import type { Settings } from '../settings.ts';
import { errorFormatter } from './format-error.ts';
import type { Log } from './format-error.ts';
import { limitsPlugin } from './limits.ts';

export function createApollo(
  schema: GraphQLSchema,
  httpServer: Server,
  settings: Settings,
  log: Log,
): ApolloServer {
  const ignore = (): void => undefined;
  return new ApolloServer({
    schema,
    introspection: true,
    csrfPrevention: true,
    persistedQueries: false,
    parseOptions: { maxLexicalTokens: settings.maxTokens },
    formatError: errorFormatter(log),
    includeStacktraceInErrorResponses: false,
    logger: { debug: ignore, info: ignore, warn: log, error: log },
    // The command line decides what a signal does.
    stopOnTerminationSignals: false,
    plugins: [
      limitsPlugin(settings),
      // It would look at every field of every answer for cache hints, which the schema never gives.
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginDrainHttpServer({ httpServer, stopGracePeriodMillis: settings.drainMs }),
      // Entente's own explorer needs no internet; Apollo's does.
      ApolloServerPluginLandingPageDisabled(),
      // An APOLLO_KEY meant for another project must not make this one report there.
      ApolloServerPluginUsageReportingDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
    ],
  });
}
