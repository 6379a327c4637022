/** Where in the Factbook a fact of several editions rests: the first, the last, and the first without it. */
import type { EvidenceFact } from '../../generated/facts.ts';
import type { Row } from '../formats/row.ts';
import { editionAt } from './editions.ts';
import type { Edition } from './editions.ts';
import { cell } from '../rows/cells.ts';

export interface Sighting {
  readonly edition: number;
  /** All rows of the edition that have it. */
  readonly rows: readonly Row[];
}

export function evidenceOf(
  editions: readonly Edition[],
  first: Sighting,
  last: Sighting,
  without: Sighting | null,
): readonly EvidenceFact[] {
  const absent =
    without === null
      ? []
      : without.rows.length > 0
        ? places(editions, 'not', without)
        : [`not in ${labelOf(editionAt(editions, without.edition))}, which has no such entry`];
  const found =
    first.edition === last.edition
      ? places(editions, 'only', first)
      : [...places(editions, 'first', first), ...places(editions, 'last', last)];
  return [...found, ...absent].map((locator) => ({ locator }));
}

/** Where the editions first name who came next. */
export function nextIn(editions: readonly Edition[], next: Sighting): readonly EvidenceFact[] {
  return places(editions, 'next', next).map((locator) => ({ locator }));
}

function places(
  editions: readonly Edition[],
  word: string,
  { edition, rows }: Sighting,
): readonly string[] {
  return rows.map((row) => `${word} in ${placeOf(editionAt(editions, edition), row)}`);
}

/** `edition 1990, Afghanistan (af), Member of`, or `snapshot 2023-04-06, fi, chiefOfState`. */
function placeOf(edition: Edition, row: Row): string {
  const gec = cell(row, 'gec');
  const place = edition.isSnapshot ? gec : `${cell(row, 'name')} (${gec})`;
  return `${labelOf(edition)}, ${place}, ${cell(row, 'field')}`;
}

function labelOf({ name, isSnapshot }: Edition): string {
  return `${isSnapshot ? 'snapshot' : 'edition'} ${name}`;
}
