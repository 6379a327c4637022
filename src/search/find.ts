/** Finds the nodes that have every word of a text: one statement for a page, in the order of the results. */
import { found } from '../generated/statements.ts';
import type { Graph } from '../graph/graph.ts';
import type { Sought } from './fold.ts';
import { searchedFields, searchedFieldsOf } from '../model/searched.ts';
import { typeLabelled } from '../model/types.ts';

/** How well it fits, from 0 on, and then its id: the order of the results. */
export interface Place {
  readonly rank: number;
  readonly id: string;
}

export interface Found extends Place {
  /** The fields that its type has searched, in the order in which one is chosen to be shown. */
  readonly values: Readonly<Record<string, unknown>>;
}

export interface Finding {
  readonly sought: Sought;
  readonly types: readonly string[] | null | undefined;
  readonly after: Place | undefined;
  readonly limit: number;
}

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
    fields: searchedFields,
  });
  return {
    total,
    found: page.map(([rank, id, labels, values]) => ({
      rank,
      id,
      values: valuesOf(labels, values),
    })),
  };
}

function valuesOf(labels: readonly string[], values: readonly unknown[]): Found['values'] {
  return Object.fromEntries(
    searchedFieldsOf(typeLabelled(labels)).map((field) => [
      field,
      values[searchedFields.indexOf(field)],
    ]),
  );
}
