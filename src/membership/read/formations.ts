/** When alliances were formed. */
import { formations } from '../../generated/statements.ts';
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
  const rows = await formations(graph, { sources: sources ?? null, kinds: kinds ?? null });
  return rows.map(([alliance, begin]) => ({ alliance, begin }));
}
