/**
 * Writes src/map/small-places.json: where the countries are that the coarse map of world-atlas leaves out
 * for their size, from its finer one, by ISO's numeric code. Run it after a new version of world-atlas.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { geoCentroid } from 'd3-geo';
import { feature } from 'topojson-client';

const resolve = createRequire(import.meta.url).resolve;
const read = (name) => JSON.parse(readFileSync(resolve(`world-atlas/${name}`), 'utf8'));
const coarse = read('countries-110m.json');
const fine = read('countries-50m.json');

const drawn = new Set(coarse.objects.countries.geometries.map(({ id }) => id));
const places = feature(fine, fine.objects.countries)
  .features.filter(({ id }) => id !== undefined && !drawn.has(id))
  .map((country) => [
    country.id,
    geoCentroid(country).map((angle) => Math.round(angle * 100) / 100),
  ]);
// Tuvalu is in neither of the two.
places.push(['798', [179.2, -8.52]]);
// The largest island of Kiribati lies across the date line from its capital, and from most of its people.
places.find(([id]) => id === '296')[1] = [173.02, 1.35];

const lines = places
  .sort()
  .map(([id, place]) => `  ${JSON.stringify(id)}: ${JSON.stringify(place)}`);
writeFileSync(
  new URL('../src/map/small-places.json', import.meta.url),
  `{\n${lines.join(',\n')}\n}\n`,
);
