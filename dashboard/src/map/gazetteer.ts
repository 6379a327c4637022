/** Which shapes of today's map belong to a state on a day, and the place of a state without a shape. */
import type { Place, World } from './place.ts';

export interface MappedState {
  readonly id: string;
  readonly name: string;
  /** ISO's numeric code; undefined for states of the past, and for some that ISO does not list. */
  readonly code: string | undefined;
  readonly successors: readonly string[];
  /** When it existed, as far as the graph knows: the first day, and the first day after its end; null where open. */
  readonly lifespans: readonly { readonly from: string | null; readonly until: string | null }[];
}

export interface Gazetteer {
  /** Undefined for the few states whose place is not known. */
  readonly placeOf: (state: string) => Place | undefined;
  /** The code of a state's own shape, if the map draws it. */
  readonly shapeOf: (state: string) => string | undefined;
  /**
   * The shapes that show a state on a day: its own; for a state of the past, those of its successors that
   * did not exist yet.
   */
  readonly shapesOn: (state: string, day: string) => readonly string[];
}

export function gazetteer(states: ReadonlyMap<string, MappedState>, world: World): Gazetteer {
  const places = new Map<string, Place | undefined>();

  function placeOf(id: string): Place | undefined {
    if (places.has(id)) return places.get(id);
    // Against a circle of successors, which no data should have.
    places.set(id, undefined);
    const state = states.get(id);
    const place =
      state && (world.places.get(state.code ?? state.name) ?? mean(state.successors.map(placeOf)));
    places.set(id, place);
    return place;
  }

  function shapeOf(id: string): string | undefined {
    const state = states.get(id);
    const key = state && (state.code ?? state.name);
    return key !== undefined && world.paths.has(key) ? key : undefined;
  }

  function shapesOn(id: string, day: string): readonly string[] {
    const own = shapeOf(id);
    if (own !== undefined) return [own];
    return (states.get(id)?.successors ?? [])
      .filter((successor) => isKnownAbsent(successor, day))
      .flatMap((successor) => shapesOn(successor, day));
  }

  /** Only where the graph knows when it existed: else two states could have the same shape. */
  function isKnownAbsent(id: string, day: string): boolean {
    const lifespans = states.get(id)?.lifespans ?? [];
    return (
      lifespans.length > 0 &&
      lifespans.every(
        ({ from, until }) => (from !== null && day < from) || (until !== null && day >= until),
      )
    );
  }

  return { placeOf, shapeOf, shapesOn };
}

/** On the sphere, so that the mean of two places on either side of the date line lies between them. */
function mean(places: readonly (Place | undefined)[]): Place | undefined {
  const known = places.filter((place) => place !== undefined);
  if (known.length === 0) return undefined;
  const turn = Math.PI / 180;
  let [x, y, z] = [0, 0, 0];
  for (const [longitude, latitude] of known) {
    x += Math.cos(latitude * turn) * Math.cos(longitude * turn);
    y += Math.cos(latitude * turn) * Math.sin(longitude * turn);
    z += Math.sin(latitude * turn);
  }
  return [Math.atan2(y, x) / turn, Math.atan2(z, Math.hypot(x, y)) / turn];
}
