/** All revisions, the newest first. */
import type { QueryRevisionsResult } from '../generated/results.ts';
import type { QueryRevisionsArgs } from '../generated/types.ts';
import { pageOf } from '../plan/build/page.ts';
import type { Ordering } from '../plan/compile/order.ts';
import type { FieldContext } from '../plan/field-resolver.ts';
import { computedPage, entriesAfter } from '../plan/read/computed-page.ts';
import { readRevisions } from '../store/log.ts';

const coordinate = 'Query.revisions';

const ordering: Ordering = [{ property: 'number', descending: true, nullable: false }];

export default async function revisions(
  _parents: readonly string[],
  { first, after }: QueryRevisionsArgs,
  { graph }: FieldContext,
): Promise<readonly QueryRevisionsResult[]> {
  const page = pageOf(coordinate, ordering, { first, after });
  const entries = (await readRevisions(graph)).map((node) => ({ key: [node.number], node }));
  const later = entriesAfter(ordering, entries, page.after);
  return [computedPage(coordinate, ordering, page, later, entries.length)];
}
