/** What of a scene lies under the pointer. */
import type { Point } from '../../../map/world.ts';
import type { View } from './paint.ts';
import type { EdgeLook, NodeLook, Scene } from './scene.ts';

/** In pixels: a fingertip or a trembling hand does not point exactly. */
const nodeReach = 7;
const edgeReach = 4;

export function nodeAt(
  { nodes }: Scene,
  view: View,
  zoom: number,
  [px, py]: Point,
): NodeLook | undefined {
  let best: NodeLook | undefined;
  let least = Infinity;
  for (const node of nodes) {
    const distance =
      Math.hypot(view.x + node.at[0] * view.scale - px, view.y + node.at[1] * view.scale - py) -
      node.radius * zoom;
    if (distance > nodeReach || distance >= least) continue;
    least = distance;
    best = node;
  }
  return best;
}

/** Of pairs that are about as near, one that is lit up or chosen. */
export function edgeAt({ edges }: Scene, view: View, [px, py]: Point): EdgeLook | undefined {
  const x = (px - view.x) / view.scale;
  const y = (py - view.y) / view.scale;
  let best: EdgeLook | undefined;
  let least = Infinity;
  for (const edge of edges) {
    const distance = fromSegment(x, y, edge.from, edge.to) * view.scale;
    if (distance > edgeReach) continue;
    const rank = distance + (edge.front ? 0 : edgeReach);
    if (rank >= least) continue;
    least = rank;
    best = edge;
  }
  return best;
}

function fromSegment(x: number, y: number, [ax, ay]: Point, [bx, by]: Point): number {
  const dx = bx - ax;
  const dy = by - ay;
  const length = dx * dx + dy * dy;
  const along =
    length === 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / length));
  return Math.hypot(x - ax - along * dx, y - ay - along * dy);
}
