/** The executable schema: the generated API, each field with the one of two resolvers that answers it. */
import { readFileSync } from 'node:fs';
import { makeExecutableSchema } from '@graphql-tools/schema';
import { isIntrospectionType, isObjectType } from 'graphql';
import type { GraphQLSchema } from 'graphql';
import { schemaFile } from '../paths.ts';
import { root, selected } from '../plan/resolve.ts';
import { scalars } from './scalars.ts';

export function executableSchema(): GraphQLSchema {
  return answeredByPlan(
    makeExecutableSchema({ typeDefs: readFileSync(schemaFile, 'utf8'), resolvers: scalars }),
  );
}

/**
 * A root field is planned and answered whole. What lies beneath is taken from that answer: as graphql-js
 * would do by itself, if fields were not asked for by other names, each with its own arguments. Of which
 * type a value is, it says itself in `__typename`, where graphql-js looks for it.
 */
export function answeredByPlan(schema: GraphQLSchema): GraphQLSchema {
  const roots: readonly unknown[] = [schema.getQueryType(), schema.getMutationType()];
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || isIntrospectionType(type)) continue;
    const resolve = roots.includes(type) ? root : selected;
    for (const field of Object.values(type.getFields())) field.resolve = resolve;
  }
  return schema;
}
