/** The nodes that have every word of a text in their names, aliases, titles or quotes. */
import { badUserInput } from '../errors.ts';
import type { QuerySearchArgs } from '../generated/types.ts';
import { decodeCursor, encodeCursor } from '../plan/cursor.ts';
import type { FieldContext } from '../plan/field-resolver.ts';
import type { Ordering } from '../plan/order.ts';
import { pageOf } from '../plan/page.ts';
import { find } from '../search/find.ts';
import type { Place } from '../search/find.ts';
import { foldedWords } from '../search/fold.ts';
import { snippetOf } from '../search/snippet.ts';

const coordinate = 'Query.search';

const longest = 200;

const ordering: Ordering = ['rank', 'id'].map((property) => ({
  property,
  descending: false,
  nullable: false,
}));

export default async function search(
  _parents: readonly string[],
  { text, types, first, after }: QuerySearchArgs,
  { graph }: FieldContext,
): Promise<readonly unknown[]> {
  const folded = wantedWords(text);
  const { size } = pageOf(coordinate, ordering, { first });
  const place = after == null ? undefined : placeOf(after);
  const { found, total } = await find(graph, { folded, types, after: place, limit: size + 1 });
  const edges = found.slice(0, size).map(({ rank, id, values }) => ({
    cursor: encodeCursor(coordinate, ordering, [rank, id]),
    node: { node: id, ...snippetOf(values, folded) },
  }));
  return [
    {
      edges,
      nodes: edges.map(({ node }) => node),
      totalCount: total,
      pageInfo: {
        hasNextPage: found.length > size,
        hasPreviousPage: place !== undefined,
        startCursor: edges[0]?.cursor ?? null,
        endCursor: edges.at(-1)?.cursor ?? null,
      },
    },
  ];
}

function wantedWords(text: string): string {
  if (text.length > longest) {
    throw badUserInput(
      `${coordinate}: \`text\` has ${text.length} characters; at most ${longest} can be looked for.`,
    );
  }
  const folded = foldedWords(text);
  if (folded !== '') return folded;
  throw badUserInput(`${coordinate}: \`text\` has no word in it. Give one with letters or digits.`);
}

function placeOf(after: string): Place {
  const [rank, id] = decodeCursor(coordinate, ordering, 'after', after);
  return { rank: Number(rank), id: String(id) };
}
