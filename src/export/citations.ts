/** How the sources that a file rests on are cited. */
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
  const rows = await graph.read({
    text: `UNWIND $sources AS id
MATCH (source:Node:Source {id: id})
OPTIONAL MATCH (source)-[:PUBLISHED_BY]->(outlet:Outlet)
CALL (source) { MATCH (source)-[:WRITTEN_BY]->(author:Author) RETURN collect(author.name) AS authors }
RETURN source.id, source.citation, source.title, source.published, source.url, outlet.name, authors`,
    parameters: { sources },
  });
  return (rows as unknown as readonly Row[])
    .map((row) => ({ source: row[0], citation: row[1] ?? articleCitation(row) }))
    .sort((a, b) => compare(a.source, b.source));
}

type Row = readonly [
  id: string,
  citation: string | null,
  title: string,
  published: string | null,
  url: string | null,
  outlet: string | null,
  authors: readonly string[],
];

/** A dataset says how it asks to be cited; an article is cited by what is known of it. */
function articleCitation([, , title, published, url, outlet, authors]: Row): string {
  const by = [...authors].sort(compare).join(', ');
  const where = [outlet, published].filter((part) => part !== null).join(', ');
  const parts = [by, `"${title}"`, where].filter((part) => part !== '').join('. ');
  return url === null ? `${parts}.` : `${parts}. ${url}`;
}
