/** The executable schema: the generated API with the generated resolvers. */
import { readFileSync } from 'node:fs';
import { makeExecutableSchema } from '@graphql-tools/schema';
import type { GraphQLSchema } from 'graphql';
import { resolvers } from '../generated/resolvers.ts';
import { schemaFile } from '../paths.ts';
import { scalars } from './scalars.ts';

export function executableSchema(): GraphQLSchema {
  return makeExecutableSchema({
    typeDefs: readFileSync(schemaFile, 'utf8'),
    resolvers: { ...resolvers, ...scalars },
  });
}
