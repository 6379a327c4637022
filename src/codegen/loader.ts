/** The schema loader of codegen.yml: hands every plugin the expanded API instead of the model. */
import type { DocumentNode } from 'graphql';
import { expand } from './write/expand.ts';
import { readModel } from './read/read-model.ts';

export default function loadSchema(): DocumentNode {
  return expand(readModel(process.cwd()));
}
