/** When alliances were formed. */
import type { Graph } from '../graph/graph.ts';

/** The first beginning of each alliance that any source gives it or a membership in it, as a day. */
export async function readBegins(
  graph: Graph,
  sources: readonly string[] | null | undefined,
): Promise<readonly string[]> {
  const rows = await graph.read({
    text: `MATCH (alliance:Alliance)<-[:IN_ALLIANCE|LIFESPAN_OF]-(assertion:Assertion)-[:FROM_SOURCE]->(source:Source)
WHERE assertion.start IS NOT NULL AND NOT assertion.leftCensored AND ($sources IS NULL OR source.id IN $sources)
RETURN alliance.id, min(assertion.startMin)`,
    parameters: { sources: sources ?? null },
  });
  return rows.map(([, begin]) => begin as string);
}
