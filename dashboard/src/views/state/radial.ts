/** Where the allies of a state stand around it: on a ring, group by group, with their names outside. */
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
}

export interface Ring {
  readonly size: number;
  readonly radius: number;
  /** Whether there is room for each name. */
  readonly named: boolean;
  readonly placed: readonly Placed[];
  readonly arcs: readonly Arc[];
}

/** The least room for a name along the ring, and for its length beyond it. */
const line = 12.5;
const nameRoom = 132;
const gap = 0.9;

export function ringOf(groups: readonly Group[], width: number): Ring {
  const size = Math.min(width, 760);
  const count = groups.reduce((sum, { allies }) => sum + allies.length, 0);
  const slots = count + groups.length * gap;
  const roomy = size / 2 - nameRoom;
  const named = roomy > 60 && (2 * Math.PI * roomy) / slots >= line;
  const radius = named ? roomy : size / 2 - 16;
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
  return { size, radius, named, placed, arcs };
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
  return { group, path, length: 2 * Math.PI * radius * part };
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
