/** The nodes that have every word of a text in their names, aliases, titles or quotes. */
import { badUserInput } from '../errors.ts';
import type { QuerySearchResult, SearchResultRow } from '../generated/results.ts';
import type { QuerySearchArgs } from '../generated/types.ts';
import { computedPage } from '../plan/read/computed-page.ts';
import type { Entry } from '../plan/read/computed-page.ts';
import type { FieldContext } from '../plan/field-resolver.ts';
import type { Key, Ordering } from '../plan/compile/order.ts';
import { pageOf } from '../plan/build/page.ts';
import { codesIn } from '../search/codes.ts';
import { find } from '../search/find.ts';
import type { Place } from '../search/find.ts';
import { soughtIn } from '../search/fold.ts';
import type { Sought } from '../search/fold.ts';
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
): Promise<readonly QuerySearchResult[]> {
  const sought = wanted(text);
  const page = pageOf(coordinate, ordering, { first, after });
  const limit = page.size + 1;
  const place = placeOf(page.after);
  const finding = { sought, codes: codesIn(text), types, after: place, limit };
  const { found, total, near } = await find(graph, finding);
  const entries = found.map((each): Entry<SearchResultRow> => {
    const { field, snippet, matches } = snippetOf(each, sought, near);
    return { key: [each.rank, each.id], node: { node: each.id, field, snippet, matches } };
  });
  return [computedPage(coordinate, ordering, page, entries, total)];
}

function wanted(text: string): Sought {
  if (text.length > longest) {
    throw badUserInput(
      `${coordinate}: \`text\` has ${text.length} characters; at most ${longest} can be looked for.`,
    );
  }
  const sought = soughtIn(text);
  if (sought.words.length > 0) return sought;
  throw badUserInput(`${coordinate}: \`text\` has no word in it. Give one with letters or digits.`);
}

function placeOf(key: Key | undefined): Place | undefined {
  return key && { rank: Number(key[0]), id: String(key[1]) };
}
