/** Paints a scene on a canvas: pairs, then states, then as many names as there is room for. */
import type { Colors } from './colors.ts';
import type { NodeLook, Scene } from './scene.ts';

/** How the layout lies on the canvas, in pixels of the page. */
export interface View {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

interface Size {
  readonly width: number;
  readonly height: number;
  /** How much larger states are than while all is shown. */
  readonly zoom: number;
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const font = '13px "Source Sans 3 Variable", sans-serif';
const line = 15;

export function paint(
  context: CanvasRenderingContext2D,
  scene: Scene,
  { x, y, scale }: View,
  size: Size,
  colors: Colors,
): void {
  context.clearRect(0, 0, size.width, size.height);
  for (const { from, to, width, color, opacity, dash } of scene.edges) {
    context.globalAlpha = opacity;
    context.strokeStyle = color;
    context.lineWidth = width;
    context.setLineDash(dash as number[]);
    context.beginPath();
    context.moveTo(x + from[0] * scale, y + from[1] * scale);
    context.lineTo(x + to[0] * scale, y + to[1] * scale);
    context.stroke();
  }
  context.globalAlpha = 1;
  context.setLineDash([]);
  context.strokeStyle = colors.paper;
  context.lineWidth = 1;
  for (const { at, radius, color } of scene.nodes) {
    context.beginPath();
    context.arc(x + at[0] * scale, y + at[1] * scale, radius * size.zoom, 0, 2 * Math.PI);
    context.fillStyle = color;
    context.fill();
    context.stroke();
  }
  paintNames(context, scene.nodes, { x, y, scale }, size, colors);
}

/** The largest first; a name that would lie on another, or on a state, is left out, unless its state is lit up. */
function paintNames(
  context: CanvasRenderingContext2D,
  nodes: readonly NodeLook[],
  { x, y, scale }: View,
  { width, height, zoom }: Size,
  colors: Colors,
): void {
  context.font = font;
  context.textBaseline = 'middle';
  context.lineJoin = 'round';
  context.strokeStyle = colors.paper;
  context.lineWidth = 3.5;
  context.fillStyle = colors.ink;
  // Of few that are lit up, each is named that has room, even upon another state.
  const named = nodes.filter(({ rank }) => rank > 0).length <= 12 ? 1 : 2;
  const states: Box[] = nodes.map(({ at, radius }) =>
    boxAround(x + at[0] * scale, y + at[1] * scale, radius * zoom),
  );
  const taken: Box[] = [];
  for (const { at, radius, label, rank } of [...nodes].reverse()) {
    const length = context.measureText(label).width;
    const places = around(x + at[0] * scale, y + at[1] * scale, radius * zoom + 3, length).filter(
      ({ left, right, top, bottom }) => left >= 0 && right <= width && top >= 0 && bottom <= height,
    );
    const isFree = (box: Box) => !taken.some((other) => overlap(box, other));
    const best =
      places.find((box) => isFree(box) && !states.some((state) => overlap(box, state))) ??
      (rank < named ? undefined : (places.find(isFree) ?? (rank === 2 ? places[0] : undefined)));
    if (best === undefined) continue;
    taken.push(best);
    const middle = (best.top + best.bottom) / 2;
    context.strokeText(label, best.left, middle);
    context.fillText(label, best.left, middle);
  }
}

/** The places for a name beside its state, the best first. */
function around(x: number, y: number, away: number, length: number): readonly Box[] {
  const at = (left: number, middle: number): Box => ({
    left,
    right: left + length,
    top: middle - line / 2,
    bottom: middle + line / 2,
  });
  const above = y - away - line / 2 + 2;
  const below = y + away + line / 2 - 2;
  return [
    at(x + away, y),
    at(x - away - length, y),
    at(x - length / 2, above),
    at(x - length / 2, below),
    at(x + away / 2, above),
    at(x + away / 2, below),
  ];
}

function boxAround(x: number, y: number, radius: number): Box {
  return { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius };
}

function overlap(one: Box, other: Box): boolean {
  return (
    one.left < other.right &&
    other.left < one.right &&
    one.top < other.bottom &&
    other.top < one.bottom
  );
}
