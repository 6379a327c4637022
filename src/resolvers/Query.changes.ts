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
import { readRevisions } from '../store/log.ts';
import type { Place } from '../store/log.ts';

const coordinate = 'Query.changes';

const ordering: Ordering = ['revision', 'position'].map((property) => ({
  property,
  descending: false,
  nullable: false,
}));

export default async function changes(
  _parents: readonly string[],
  { since, until, kinds, first, after }: QueryChangesArgs,
  { graph }: FieldContext,
): Promise<readonly QueryChangesResult[]> {
  const revisions = await readRevisions(graph);
  checkNumbers(revisions[0]?.number ?? 0, since, until ?? undefined);
  const page = pageOf(coordinate, ordering, { first, after });
  const found = await changesSince(
    graph,
    revisions,
    { since, until: until ?? undefined, kinds: kinds ?? undefined },
    placeOf(page.after),
    page.size + 1,
  );
  const entries = found.changes.map(({ revision, position, kind, id }): Entry<ChangeRow> => ({
    key: [revision, position],
    node: { revision, kind, id, node: id },
  }));
  return [computedPage(coordinate, ordering, page, entries, found.total)];
}

/** A number that no revision has yet is that of another graph: nothing would look as if nothing had changed. */
function checkNumbers(last: number, since: number, until: number | undefined): void {
  if (since < 0) throw badUserInput(`${coordinate}: \`since\` must be at least 0, found ${since}.`);
  for (const [name, number] of Object.entries({ since, until: until ?? 0 })) {
    if (number <= last) continue;
    throw badUserInput(
      `${coordinate}: \`${name}\` is ${number}, and the last revision of this graph is ${last}. If your copy is of revision ${number}, it is a copy of another graph, or of this one before it was restored: read it anew.`,
      { revision: last },
    );
  }
  if (until !== undefined && until < since) {
    throw badUserInput(
      `${coordinate}: \`until\` must be at least \`since\`, found ${until} after ${since}.`,
    );
  }
}

function placeOf(key: Key | undefined): Place | undefined {
  return key && { revision: Number(key[0]), position: Number(key[1]) };
}
