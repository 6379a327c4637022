/** What a map knows of places: where they are, and how they are drawn. */

/** Longitude and latitude. */
export type Place = readonly [number, number];
/** On the drawing, `width` by `height`. */
export type Point = readonly [number, number];

export interface World {
  /** By ISO's numeric code; by name where the shape has none. */
  readonly paths: ReadonlyMap<string, string>;
  readonly places: ReadonlyMap<string, Place>;
  readonly project: (place: Place) => Point;
}
