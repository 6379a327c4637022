/** The revision with a number. */
import type { QueryRevisionResult } from '../generated/results.ts';
import type { QueryRevisionArgs } from '../generated/types.ts';
import type { FieldContext } from '../plan/field-resolver.ts';
import { readRevision } from '../store/log.ts';

export default async function revision(
  _parents: readonly string[],
  { number }: QueryRevisionArgs,
  { graph }: FieldContext,
): Promise<readonly QueryRevisionResult[]> {
  return [(await readRevision(graph, number)) ?? null];
}
