/** The place of each state in the network, on every day: its place on the map, moved aside just enough to be seen. */
import { forceCollide, forceSimulation, forceX, forceY } from 'd3-force';
import type { Gazetteer } from '../../../map/gazetteer.ts';
import type { Point, World } from '../../../map/world.ts';

interface Spread {
  x: number;
  y: number;
  readonly seed: Point;
}

const apart = 12.5;
const rounds = 180;

/** The same for the same states: d3-force takes its chances from a fixed beginning. */
export function layoutOf(
  states: Iterable<string>,
  { placeOf }: Gazetteer,
  world: World,
): ReadonlyMap<string, Point> {
  const ids = [...states].sort().filter((id) => placeOf(id) !== undefined);
  const nodes = ids.map((id): Spread => {
    const seed = world.project(placeOf(id) ?? [0, 0]);
    return { x: seed[0], y: seed[1], seed };
  });
  forceSimulation(nodes)
    .force('x', forceX<Spread>(({ seed }) => seed[0]).strength(0.12))
    .force('y', forceY<Spread>(({ seed }) => seed[1]).strength(0.12))
    .force('apart', forceCollide<Spread>(apart).iterations(3))
    .stop()
    .tick(rounds);
  return new Map(ids.map((id, index) => [id, [nodes[index]?.x ?? 0, nodes[index]?.y ?? 0]]));
}
