/** The schema loader of codegen.yml: hands every plugin the expanded API instead of the model. */
import { buildASTSchema } from 'graphql';
import type { GraphQLSchema } from 'graphql';
import { expand } from './write/expand.ts';
import { readModel } from './read/read-model.ts';

export default function loadSchema(): GraphQLSchema {
  return buildASTSchema(expand(readModel(process.cwd())));
}
