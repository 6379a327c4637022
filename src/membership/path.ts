/** The shortest way from one state to another through alliances. */
import type { Graph } from '../graph/graph.ts';
import { weaker } from '../time/certainty.ts';
import type { Certainty } from '../time/certainty.ts';
import { bondsOn, compare } from './bonds.ts';
import type { Bond, Wanted } from './bonds.ts';
import { readClaims } from './claims.ts';

export interface Step {
  readonly state: string;
  readonly alliance: string | null;
  readonly certainty: Certainty | null;
}

export interface Search {
  readonly from: string;
  readonly to: string;
  readonly day: string;
  readonly sources: readonly string[] | null | undefined;
  readonly obligations: Wanted;
  readonly maxAlliances: number;
}

/**
 * Ring by ring from the start, one statement a ring. Ways of equal length are compared from their
 * start, id by id, so each ring is gone through in the order of its ways and the first to reach a
 * state is the first by ids.
 */
export async function shortestPath(graph: Graph, search: Search): Promise<readonly Step[] | null> {
  const start: readonly Step[] = [{ state: search.from, alliance: null, certainty: null }];
  const reached = new Set([search.from]);
  const used = new Set<string>();
  let ring: readonly (readonly Step[])[] = [start];
  if (search.from === search.to) return start;
  for (let length = 1; length <= search.maxAlliances && ring.length > 0; length += 1) {
    const next: (readonly Step[])[] = [];
    const alliances = await alliancesOf(graph, ring, search);
    for (const way of ring) {
      const state = way.at(-1)?.state ?? '';
      for (const members of alliances) {
        const own = members.find((bond) => bond.state === state);
        if (own === undefined || used.has(own.alliance)) continue;
        // Whoever is in it has been reached by a way that comes first.
        used.add(own.alliance);
        for (const other of members) {
          if (reached.has(other.state)) continue;
          reached.add(other.state);
          next.push([...way, stepTo(own, other)]);
        }
      }
    }
    const arrived = next.find((way) => way.at(-1)?.state === search.to);
    if (arrived !== undefined) return arrived;
    ring = next;
  }
  return null;
}

function stepTo(own: Bond, other: Bond): Step {
  const { alliance } = own;
  return { state: other.state, alliance, certainty: weaker(own.certainty, other.certainty) };
}

/** The members of the alliances that the ring's states are in, by the alliances' ids. */
async function alliancesOf(
  graph: Graph,
  ring: readonly (readonly Step[])[],
  { day, sources, obligations }: Search,
): Promise<readonly (readonly Bond[])[]> {
  const states = ring.map((way) => way.at(-1)?.state ?? '');
  const claims = await readClaims(graph, { states, sources, day });
  return [...bondsOn(claims, day, obligations)]
    .sort(([a], [b]) => compare(a, b))
    .map(([, members]) => members);
}
