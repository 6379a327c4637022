/** When alliances were formed. */
import type { AllianceKind } from '../../generated/types.ts';
import type { Graph } from '../../graph/graph.ts';

export interface Formation {
  readonly alliance: string;
  /** A day. */
  readonly begin: string;
}

/** The first beginning of each alliance that any of the sources gives it or a membership in it. */
export async function readFormations(
  graph: Graph,
  sources: readonly string[] | null | undefined,
  kinds: readonly AllianceKind[] | null | undefined,
): Promise<readonly Formation[]> {
  const rows = await graph.read({
    text: `MATCH (alliance:Alliance)<-[:IN_ALLIANCE|LIFESPAN_OF]-(assertion:Assertion)-[:FROM_SOURCE]->(source:Source)
WHERE assertion.start IS NOT NULL AND NOT assertion.leftCensored AND ($sources IS NULL OR source.id IN $sources)
  AND ($kinds IS NULL OR alliance.kind IN $kinds)
RETURN alliance.id, min(assertion.startMin)`,
    parameters: { sources: sources ?? null, kinds: kinds ?? null },
  });
  return (rows as readonly (readonly [string, string])[]).map(([alliance, begin]) => ({
    alliance,
    begin,
  }));
}
