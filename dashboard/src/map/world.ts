/** Today's countries as shapes and places, from world-atlas: fetched once, when a map is first drawn. */
import { geoArea, geoCentroid, geoEqualEarth, geoPath } from 'd3-geo';
import type { GeoProjection } from 'd3-geo';
import type { Feature, MultiPoint, MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import countriesAddress from 'world-atlas/countries-110m.json?url';
import type { Place, World } from './place.ts';
import smallPlaces from './small-places.json';

export type { Place, Point, World } from './place.ts';

type Shape = Feature<Polygon | MultiPolygon, { readonly name: string }>;

export const width = 1000;
export const height = 470;

const antarctica = '010';

export async function loadWorld(): Promise<World> {
  const response = await fetch(countriesAddress);
  if (!response.ok) throw new Error(`The map's shapes were not found (${response.status}).`);
  const topology = (await response.json()) as Topology<{
    readonly countries: GeometryCollection<{ readonly name: string }>;
  }>;
  const shapes = feature(topology, topology.objects.countries).features.filter(
    (shape): shape is Shape =>
      shape.id !== antarctica &&
      (shape.geometry.type === 'Polygon' || shape.geometry.type === 'MultiPolygon'),
  );
  const places = new Map<string, Place>(
    Object.entries(smallPlaces).map(([code, [longitude = 0, latitude = 0]]) => [
      code,
      [longitude, latitude],
    ]),
  );
  const projection = fitted(shapes, [...places.values()]);
  const path = geoPath(projection).digits(1);
  for (const shape of shapes) places.set(codeOf(shape), geoCentroid(largestPart(shape)));
  return {
    paths: new Map(shapes.map((shape) => [codeOf(shape), path(shape) ?? ''])),
    places,
    project: (place) => projection([...place]) ?? [0, 0],
  };
}

function fitted(shapes: readonly Shape[], small: readonly Place[]): GeoProjection {
  const points: Feature<MultiPoint> = {
    type: 'Feature',
    properties: {},
    geometry: { type: 'MultiPoint', coordinates: small.map((place) => [...place]) },
  };
  return geoEqualEarth()
    .rotate([-11, 0])
    .fitExtent(
      [
        [8, 4],
        [width - 8, height - 4],
      ],
      { type: 'FeatureCollection', features: [...shapes, points] },
    );
}

function codeOf(shape: Shape): string {
  return typeof shape.id === 'string' ? shape.id : shape.properties.name;
}

/** The middle of a country with islands or colonies far away lies in none of its parts. */
function largestPart({ geometry }: Shape): Polygon {
  if (geometry.type === 'Polygon') return geometry;
  const parts = geometry.coordinates.map((coordinates): Polygon => ({
    type: 'Polygon',
    coordinates,
  }));
  return parts.reduce((largest, part) => (geoArea(part) > geoArea(largest) ? part : largest));
}
