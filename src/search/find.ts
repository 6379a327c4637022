/** Finds the nodes that have every word of a text: one statement for a page, in the order of the results. */
import { found } from '../generated/statements.ts';
import type { Graph } from '../graph/graph.ts';
import type { Sought } from './fold.ts';
import { nameFields, quoteFields } from '../model/searched.ts';

/** How well it fits, from 0 on, and then its id: the order of the results. */
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
  const beginnings = words.map((word) => ` ${word}`);
  const [[total, page] = [0, []]] = await found(graph, {
    name: `| ${folded} |`,
    first: beginnings[0] ?? '',
    beginnings,
    wholes: words.map((word) => ` ${word} `),
    types: types ?? null,
    rank: after?.rank ?? null,
    id: after?.id ?? '',
    limit,
    fields,
  });
  return {
    total,
    found: page.map(([rank, id, values]) => ({
      rank,
      id,
      values: Object.fromEntries(fields.map((field, index) => [field, values[index]])),
    })),
  };
}
