/** The places of the allies of a state around it: on a ring, group by group, with their names outside. */
import type { Ally, Group } from './allies.ts';

export interface Placed {
  readonly ally: Ally;
  readonly x: number;
  readonly y: number;
  /** In degrees, clockwise from three o'clock. */
  readonly angle: number;
}

export interface Arc {
  readonly group: Group;
  readonly path: string;
  /** How long the arc is, for what can be written along it. */
  readonly length: number;
  /** Whether what is written along it is below the line; else it is above: inside the ring in either case. */
  readonly hanging: boolean;
}

export interface Ring {
  readonly size: number;
  readonly radius: number;
  /** Whether there is room for each name. */
  readonly named: boolean;
  /** Whether the room is scant. */
  readonly dense: boolean;
  readonly placed: readonly Placed[];
  readonly arcs: readonly Arc[];
}

/** The least room between two names along the ring; with less than `ample` they are written small. */
const least = 11;
const ample = 14;
/** How wide a letter is, about, of either size. */
const letter = { small: 5.5, large: 6.4 } as const;
/** Between two groups, in parts of the room of a name. */
const gap = 0.9;
const largest = 860;

export function ringOf(groups: readonly Group[], width: number): Ring {
  const allies = groups.flatMap((group) => group.allies);
  const slots = allies.length + groups.length * gap;
  const longest = Math.max(0, ...allies.map(({ state }) => state.name.length));
  const dense = roomOf(slots, radiusFor(longest * letter.large, width)) < ample;
  const beyond = longest * (dense ? letter.small : letter.large);
  // Few allies are drawn closer together: the drawing need not be large.
  const size = Math.min(width, largest, 2 * (beyond + 120 + 3 * allies.length));
  const inner = radiusFor(beyond, size);
  const named = inner > 60 && roomOf(slots, inner) >= least;
  const radius = named ? inner : size / 2 - 16;
  const placed: Placed[] = [];
  const arcs: Arc[] = [];
  let slot = 0;
  for (const group of groups) {
    const from = slot;
    for (const ally of group.allies) {
      placed.push({ ally, ...pointAt(slot + 0.5, slots, radius) });
      slot += 1;
    }
    arcs.push(arcOf(group, from, slot, slots, radius - 13));
    slot += gap;
  }
  return { size, radius, named, dense, placed, arcs };
}

/** The radius that leaves room for names of a length. */
function radiusFor(names: number, width: number): number {
  return Math.min(width, largest) / 2 - names - 14;
}

function roomOf(slots: number, radius: number): number {
  return (2 * Math.PI * radius) / slots;
}

function pointAt(slot: number, slots: number, radius: number) {
  const angle = (slot / slots) * 360 - 90;
  const radians = (angle * Math.PI) / 180;
  return { angle, x: radius * Math.cos(radians), y: radius * Math.sin(radians) };
}

/** Written so that words along it are never upside down. */
function arcOf(group: Group, from: number, until: number, slots: number, radius: number): Arc {
  const a = pointAt(from + 0.1, slots, radius);
  const b = pointAt(until - 0.1, slots, radius);
  const part = (until - from - 0.2) / slots;
  const middle = pointAt((from + until) / 2, slots, radius);
  const upright = middle.y <= 0;
  const [start, end] = upright ? [a, b] : [b, a];
  const large = part > 0.5 ? 1 : 0;
  const path = `M ${start.x} ${start.y} A ${radius} ${radius} 0 ${large} ${upright ? 1 : 0} ${end.x} ${end.y}`;
  return { group, path, length: 2 * Math.PI * radius * part, hanging: upright };
}

/** Pairs of allies that share one of the alliances by which they are allies of the state: each is in it that day. */
export function pairsOf(placed: readonly Placed[]): readonly (readonly [Placed, Placed])[] {
  return placed.flatMap((one, index) =>
    placed
      .slice(index + 1)
      .filter(({ ally }) =>
        ally.alliances.some(({ id }) => one.ally.alliances.some((other) => other.id === id)),
      )
      .map((other) => [one, other] as const),
  );
}
