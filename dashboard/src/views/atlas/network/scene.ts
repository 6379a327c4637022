/** How each state and each pair of the network looks on a day, before it is painted. */
import type { States } from '../../../map/use-states.ts';
import type { Point } from '../../../map/world.ts';
import type { Certainty } from '../../../certainty.ts';
import type { Focus } from '../model/focus.ts';
import type { Pair, Picture } from '../model/picture.ts';
import type { Colors } from './colors.ts';

export interface NodeLook {
  readonly state: string;
  readonly at: Point;
  readonly radius: number;
  readonly color: string;
  readonly label: string;
  /** The higher are painted above the others: 1 where it is lit up or chosen, 2 where all is about it. */
  readonly rank: 0 | 1 | 2;
}

export interface EdgeLook {
  readonly pair: Pair;
  readonly from: Point;
  readonly to: Point;
  readonly width: number;
  readonly color: string;
  readonly opacity: number;
  readonly dash: readonly number[];
  /** Painted above the others. */
  readonly front: boolean;
}

export interface Scene {
  /** Those that lie lowest come first. */
  readonly nodes: readonly NodeLook[];
  readonly edges: readonly EdgeLook[];
}

export interface Shown {
  readonly picture: Picture;
  readonly layout: ReadonlyMap<string, Point>;
  readonly states: States;
  readonly colors: Colors;
  /** What was chosen, and what is pointed at. */
  readonly chosen: Focus | undefined;
  readonly lit: Focus | undefined;
}

/** Solid, faint, dashed, dotted: as everywhere, certainty is never a colour alone. */
const lines: Readonly<
  Record<Certainty, { readonly dash: readonly number[]; readonly faint: number }>
> = {
  CERTAIN: { dash: [], faint: 1 },
  POSSIBLE: { dash: [], faint: 0.45 },
  PRESUMED: { dash: [7, 4], faint: 1 },
  DISPUTED: { dash: [1.5, 3.5], faint: 1 },
};

export function sceneOf(shown: Shown): Scene {
  const nodes = [...shown.picture.alliancesOf.keys()].flatMap((state) => nodeLook(state, shown));
  const edges = shown.picture.pairs.flatMap((pair) => edgeLook(pair, shown));
  return {
    nodes: nodes.sort((one, other) => one.rank - other.rank || one.radius - other.radius),
    edges: edges.sort((one, other) => Number(one.front) - Number(other.front)),
  };
}

function nodeLook(
  state: string,
  { picture, layout, states, colors, chosen, lit }: Shown,
): readonly NodeLook[] {
  const at = layout.get(state);
  if (at === undefined) return [];
  const allies = picture.alliesOf.get(state)?.size ?? 0;
  const pointed = lit?.states.get(state);
  const part = chosen?.states.get(state);
  const aside =
    pointed === undefined && (lit !== undefined || (chosen !== undefined && part === undefined));
  const isSelf = pointed?.role === 'self' || (lit === undefined && part?.role === 'self');
  return [
    {
      state,
      at,
      radius: 2 + Math.sqrt(allies) * 0.6,
      color: isSelf ? colors.lit : aside ? colors.land : colors.accent,
      label: states.get(state)?.name ?? state,
      rank: isSelf ? 2 : pointed !== undefined || (lit === undefined && part !== undefined) ? 1 : 0,
    },
  ];
}

function edgeLook(
  pair: Pair,
  { picture, layout, colors, chosen, lit }: Shown,
): readonly EdgeLook[] {
  const from = layout.get(pair.a);
  const to = layout.get(pair.b);
  if (from === undefined || to === undefined) return [];
  const pointed = lit?.certaintyOf(pair);
  const part = chosen?.certaintyOf(pair);
  const { dash, faint } = lines[pointed ?? part ?? pair.certainty];
  const aside =
    pointed === undefined && (lit !== undefined || (chosen !== undefined && part === undefined));
  const front = pointed !== undefined || (part !== undefined && lit === undefined);
  const crowd = crowdOpacity(picture.pairs.length);
  return [
    {
      pair,
      from,
      to,
      width: 0.6 + Math.min(3, pair.alliances.length - 1) * 0.45 + (front ? 0.5 : 0),
      color: pointed !== undefined ? colors.lit : aside ? colors.land : colors.accent,
      opacity: faint * (front ? 0.85 : aside ? crowd * 0.4 : crowd),
      dash,
      front,
    },
  ];
}

/** Of many, each is fainter, so that together they are about as dark as few. */
function crowdOpacity(pairs: number): number {
  return Math.max(0.16, Math.min(0.65, 9 / Math.sqrt(pairs + 1)));
}
