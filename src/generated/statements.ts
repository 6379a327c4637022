/** The statements of the program, each a function: from cypher/, by src/codegen/write/statements.ts. */
import { reading } from '../graph/compiled.ts';
import type { ReadStatement } from '../graph/compiled.ts';

export type SourceIdsRow = readonly [id: string];

/**
 * The ids of all sources, in order.
 *
 * `cypher/membership/source-ids.cypher`:
 * ```cypher
 * MATCH (source:Source)
 * RETURN source.id AS id
 * ORDER BY id
 * ```
 */
export const sourceIds: ReadStatement<[], SourceIdsRow> = reading(
  `MATCH (source:Source)
RETURN source.id AS id
ORDER BY id`,
);
