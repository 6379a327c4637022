/** Finds the nodes that have every word of a text: one statement for a page, in the order of the results. */
import type { Graph } from '../graph/graph.ts';
import type { Sought } from './fold.ts';
import { nameFields, quoteFields } from '../model/searched.ts';

/**
 * 0: a whole name, 1: whole words of names, 2: beginnings of such, 3: whole words of any text, 4: beginnings
 * of such.
 */
export interface Place {
  readonly rank: number;
  readonly id: string;
}

export interface Found extends Place {
  readonly values: Readonly<Record<string, unknown>>;
}

export interface Finding {
  readonly sought: Sought;
  readonly types: readonly string[] | null | undefined;
  readonly after: Place | undefined;
  readonly limit: number;
}

const fields = [...nameFields, ...quoteFields];

export async function find(
  graph: Graph,
  { sought: { folded, words }, types, after, limit }: Finding,
): Promise<{ readonly found: readonly Found[]; readonly total: number }> {
  const matching = `MATCH (n:Searchable)
WHERE ${words.map((_word, index) => `n.searchText CONTAINS $beginnings[${index}]`).join(' AND ')}
  AND ($types IS NULL OR any(label IN labels(n) WHERE label IN $types))`;
  const has = (property: string, list: string): string =>
    words.map((_word, index) => `n.${property} CONTAINS ${list}[${index}]`).join(' AND ');
  const rows = await graph.read({
    text: `CALL () { ${matching} RETURN count(n) AS total }
CALL () {
  ${matching}
  WITH n, CASE
      WHEN n.searchNames CONTAINS $name THEN 0
      WHEN ${has('searchNames', '$wholes')} THEN 1
      WHEN ${has('searchNames', '$beginnings')} THEN 2
      WHEN ${has('searchText', '$wholes')} THEN 3
      ELSE 4
    END AS rank
  WHERE $rank IS NULL OR rank > $rank OR (rank = $rank AND n.id > $id)
  WITH n, rank ORDER BY rank, n.id LIMIT $limit
  RETURN collect([rank, n.id, ${fields.map((field) => `n.${field}`).join(', ')}]) AS page
}
RETURN total, page`,
    parameters: {
      name: `| ${folded} |`,
      beginnings: words.map((word) => ` ${word}`),
      wholes: words.map((word) => ` ${word} `),
      types: types ?? null,
      rank: after?.rank ?? null,
      id: after?.id ?? '',
      limit,
    },
  });
  const [total, page] = rows[0] as unknown as readonly [number, readonly (readonly unknown[])[]];
  return {
    total,
    found: page.map(([rank, id, ...values]) => ({
      rank: rank as number,
      id: id as string,
      values: Object.fromEntries(fields.map((field, index) => [field, values[index]])),
    })),
  };
}
