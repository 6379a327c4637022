/** The shortest way from one state to another through alliances. */
import { grouped } from '../../lists.ts';
import { weaker } from '../rules/certainty.ts';
import type { Certainty } from '../rules/certainty.ts';
import { membersOn, compare } from './members.ts';
import type { Member } from './members.ts';
import { isWantedPair } from './pairs.ts';
import type { PairFilter } from './pairs.ts';
import type { ReadRecorded } from '../read/checked.ts';

export interface Step {
  readonly state: string;
  readonly alliance: string | null;
  readonly certainty: Certainty | null;
}

export interface Search extends PairFilter {
  readonly from: string;
  readonly to: string;
  readonly day: string;
  readonly maxAlliances: number;
}

/** A way from the start to a state. */
interface Way {
  readonly state: string;
  readonly steps: readonly Step[];
}

/**
 * Ring by ring from the start, one statement a ring. Ways of equal length are compared from their
 * start, id by id, so each ring is gone through in the order of its ways and the first to reach a
 * state is the first by ids.
 */
export async function shortestPath(
  read: ReadRecorded,
  search: Search,
): Promise<readonly Step[] | null> {
  const start = { state: search.from, alliance: null, certainty: null };
  let ring: readonly Way[] = [{ state: search.from, steps: [start] }];
  const reached = new Set<string>();
  for (let length = 0; ring.length > 0; length += 1) {
    const arrived = ring.find(({ state }) => state === search.to);
    if (arrived !== undefined) return arrived.steps;
    if (length === search.maxAlliances) return null;
    for (const { state } of ring) reached.add(state);
    const alliances = await alliancesOf(read, ring, search);
    ring = firstToEach(waysOn(ring, alliances, reached, search));
  }
  return null;
}

/** Each way goes on through each alliance that its state is in, to each member that none has reached. */
function waysOn(
  ring: readonly Way[],
  alliances: readonly (readonly Member[])[],
  reached: ReadonlySet<string>,
  filter: PairFilter,
): readonly Way[] {
  return ring.flatMap(({ state, steps }) =>
    alliances.flatMap((members) => {
      const own = members.find((member) => member.state === state);
      if (own === undefined) return [];
      return members
        .filter((other) => !reached.has(other.state) && isWantedPair([own, other], filter))
        .map((other) => ({ state: other.state, steps: [...steps, stepTo(own, other)] }));
    }),
  );
}

function stepTo(own: Member, other: Member): Step {
  const { alliance } = own;
  return { state: other.state, alliance, certainty: weaker(own.certainty, other.certainty) };
}

function firstToEach(ways: readonly Way[]): readonly Way[] {
  return [...grouped(ways, ({ state }) => state).values()].flatMap((same) => same.slice(0, 1));
}

/** The members of the alliances that the ring's states are in, by the alliances' ids. */
async function alliancesOf(
  read: ReadRecorded,
  ring: readonly Way[],
  { day }: Search,
): Promise<readonly (readonly Member[])[]> {
  const alliances = await read({ states: ring.map(({ state }) => state), day });
  return [...membersOn(alliances, day)]
    .sort(([a], [b]) => compare(a, b))
    .map(([, members]) => members);
}
