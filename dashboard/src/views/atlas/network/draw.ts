/** The network of a day as the library draws it: where each state is, and how each tie looks. */
import { UndirectedGraph } from 'graphology';
import type { Certainty } from '../../../words.ts';
import type { States } from '../../../map/use-states.ts';
import type { Point } from '../../../map/world.ts';
import type { Focus } from '../model/focus.ts';
import type { Picture, Tie } from '../model/picture.ts';
import type { Colors } from './colors.ts';

export interface NodeLook {
  x: number;
  y: number;
  size: number;
  color: string;
  label: string;
  /** Drawn above the others, with its name. */
  front: boolean;
}

export interface EdgeLook {
  size: number;
  color: string;
  opacity: number;
  gap: number;
  dash: number;
  front: boolean;
  tie: Tie;
}

export type Drawing = UndirectedGraph<NodeLook, EdgeLook>;

export interface Drawn {
  readonly picture: Picture;
  readonly layout: ReadonlyMap<string, Point>;
  readonly states: States;
  readonly colors: Colors;
  /** What was chosen, and what is pointed at. */
  readonly chosen: Focus | undefined;
  readonly lit: Focus | undefined;
}

/** The library's dashes know no solid line; a gap of a seventh of a pixel after a dash of any length is one. */
const solid = { gap: 0.15, dash: 100_000 };

/** Solid, faint, dashed, dotted: as everywhere, certainty is never a colour alone. */
const lines: Readonly<
  Record<Certainty, Pick<EdgeLook, 'gap' | 'dash'> & { readonly faint: number }>
> = {
  CERTAIN: { ...solid, faint: 1 },
  POSSIBLE: { ...solid, faint: 0.45 },
  PRESUMED: { gap: 4, dash: 6, faint: 1 },
  DISPUTED: { gap: 3, dash: 2, faint: 1 },
};

/** The network anew: the library indexes all of a graph at each edge that is taken from it, and a whole one once. */
export function drawingOf(drawn: Drawn): Drawing {
  const { picture } = drawn;
  const graph: Drawing = new UndirectedGraph<NodeLook, EdgeLook>();
  for (const state of picture.alliancesOf.keys()) {
    const look = nodeLook(state, drawn);
    if (look !== undefined) graph.addNode(state, look);
  }
  for (const tie of picture.ties) {
    if (!graph.hasNode(tie.a) || !graph.hasNode(tie.b)) continue;
    graph.addEdgeWithKey(`${tie.a}|${tie.b}`, tie.a, tie.b, edgeLook(tie, drawn));
  }
  return graph;
}

/** The same network with something else lit up. */
export function relight(graph: Drawing, drawn: Drawn): void {
  graph.updateEachNodeAttributes((state, look) => nodeLook(state, drawn) ?? look);
  graph.updateEachEdgeAttributes((_edge, { tie }) => edgeLook(tie, drawn));
}

function nodeLook(
  state: string,
  { picture, layout, states, colors, chosen, lit }: Drawn,
): NodeLook | undefined {
  const at = layout.get(state);
  if (at === undefined) return undefined;
  const allies = picture.alliesOf.get(state)?.size ?? 0;
  const pointed = lit?.states.get(state);
  const part = chosen?.states.get(state);
  const aside =
    (chosen !== undefined && part === undefined) || (lit !== undefined && pointed === undefined);
  const isSelf = pointed?.role === 'self' || part?.role === 'self';
  return {
    x: at[0],
    y: -at[1],
    size: 2.5 + Math.sqrt(allies) * 0.75,
    color: isSelf ? colors.lit : aside && pointed === undefined ? colors.land : colors.accent,
    label: states.get(state)?.name ?? state,
    front: pointed !== undefined || isSelf,
  };
}

function edgeLook(tie: Tie, { picture, colors, chosen, lit }: Drawn): EdgeLook {
  const pointed = lit?.tied(tie);
  const part = chosen?.tied(tie);
  const { gap, dash, faint } = lines[pointed ?? part ?? tie.certainty];
  const aside =
    pointed === undefined && (lit !== undefined || (chosen !== undefined && part === undefined));
  const crowd = crowdOpacity(picture.ties.length);
  const front = pointed !== undefined || (part !== undefined && lit === undefined);
  return {
    size: 0.6 + Math.min(3, tie.alliances.length - 1) * 0.5 + (front ? 0.5 : 0),
    color: pointed !== undefined ? colors.lit : aside ? colors.land : colors.accent,
    opacity: faint * (front ? 0.85 : aside ? crowd * 0.25 : crowd),
    gap,
    dash,
    front,
    tie,
  };
}

/** Of many, each is fainter, so that together they are as dark as few; in steps, so that a day seldom changes all. */
function crowdOpacity(ties: number): number {
  const step = [300, 1000, 2500].filter((most) => ties > most).length;
  return [0.6, 0.45, 0.32, 0.22][step] ?? 0.22;
}
