/** What has changed since a revision. */
import { badUserInput } from '../errors.ts';
import type { ChangeRow, QueryChangesResult } from '../generated/results.ts';
import type { QueryChangesArgs } from '../generated/types.ts';
import { pageOf } from '../plan/build/page.ts';
import type { Key, Ordering } from '../plan/compile/order.ts';
import type { FieldContext } from '../plan/field-resolver.ts';
import { computedPage } from '../plan/read/computed-page.ts';
import type { Entry } from '../plan/read/computed-page.ts';
import { changesSince } from '../store/changes.ts';
import type { Place } from '../store/log.ts';

const coordinate = 'Query.changes';

const ordering: Ordering = ['revision', 'position'].map((property) => ({
  property,
  descending: false,
  nullable: false,
}));

export default async function changes(
  _parents: readonly string[],
  { since, first, after }: QueryChangesArgs,
  { graph }: FieldContext,
): Promise<readonly QueryChangesResult[]> {
  if (since < 0) throw badUserInput(`${coordinate}: \`since\` must be at least 0, found ${since}.`);
  const page = pageOf(coordinate, ordering, { first, after });
  const found = await changesSince(graph, since, placeOf(page.after), page.size + 1);
  const entries = found.changes.map(({ revision, position, kind, id }): Entry<ChangeRow> => ({
    key: [revision, position],
    node: { revision, kind, id, node: id },
  }));
  return [computedPage(coordinate, ordering, page, entries, found.total)];
}

function placeOf(key: Key | undefined): Place | undefined {
  return key && { revision: Number(key[0]), position: Number(key[1]) };
}
