/** Which state each shape of the map shows on a day, and which states are circles. */
import type { Gazetteer } from '../../../map/gazetteer.ts';
import type { States } from '../../../map/use-states.ts';
import type { Point, World } from '../../../map/world.ts';
import type { Picture } from '../model/picture.ts';

export interface Territories {
  /** The state that a shape shows, by the shape's code. */
  readonly shapes: ReadonlyMap<string, string>;
  /** The states without a shape, and where their circles are. */
  readonly circles: readonly { readonly state: string; readonly at: Point }[];
}

export function territoriesOn(
  picture: Picture,
  states: States,
  { placeOf, shapeOf, shapesOn }: Gazetteer,
  world: World,
): Territories {
  const shapes = new Map<string, string>();
  for (const state of states.keys()) {
    const own = shapeOf(state);
    if (own !== undefined) shapes.set(own, state);
  }
  const circles: { state: string; at: Point }[] = [];
  const taken = new Map<string, number>();
  for (const state of [...picture.alliancesOf.keys()].sort()) {
    const lent = shapesOn(state, picture.day);
    if (lent.length > 0) {
      for (const shape of lent) if (!isMember(shapes.get(shape), picture)) shapes.set(shape, state);
      continue;
    }
    const place = placeOf(state);
    // The place of a few states is not known: they are drawn together in the south of the Pacific.
    const [x, y] = world.project(place ?? [-125, -45]);
    const key = `${Math.round(x / 5)} ${Math.round(y / 5)}`;
    const before = taken.get(key) ?? 0;
    taken.set(key, before + 1);
    circles.push({ state, at: around(x, y, before) });
  }
  return { shapes, circles };
}

function isMember(state: string | undefined, { alliancesOf }: Picture): boolean {
  return state !== undefined && alliancesOf.has(state);
}

/** Several at one place sit around it, as seeds do. */
function around(x: number, y: number, index: number): Point {
  const angle = index * 2.399963;
  const radius = index === 0 ? 0 : 7 * Math.sqrt(index);
  return [x + radius * Math.cos(angle), y + radius * Math.sin(angle)];
}
