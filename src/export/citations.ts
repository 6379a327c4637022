/** How the sources that a file rests on are cited. */
import { citations } from '../generated/statements.ts';
import type { CitationsRow } from '../generated/statements.ts';
import type { Graph } from '../graph/graph.ts';
import { compare } from '../membership/analysis/members.ts';

export interface Citation {
  readonly source: string;
  readonly citation: string;
}

/** By source id. */
export async function readCitations(
  graph: Graph,
  sources: readonly string[],
): Promise<readonly Citation[]> {
  return (await citations(graph, { sources }))
    .map((row) => ({ source: row[0], citation: row[1] ?? articleCitation(row) }))
    .sort((a, b) => compare(a.source, b.source));
}

/** A dataset says how it asks to be cited; an article is cited by what is known of it. */
function articleCitation([, , title, published, url, outlet, authors]: CitationsRow): string {
  const by = [...authors].sort(compare).join(', ');
  const where = [outlet, published].filter((part) => part !== null).join(', ');
  const parts = [by, `"${title}"`, where].filter((part) => part !== '').join('. ');
  return url === null ? `${parts}.` : `${parts}. ${url}`;
}
