/** Where in the Factbook a fact of several editions rests: the first, the last, and the first without it. */
import type { EvidenceFact } from '../../generated/facts.ts';
import type { Row } from '../formats/row.ts';
import { editionAt } from './editions.ts';
import type { Edition } from './editions.ts';
import type { Tenure } from './tenures.ts';
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
  const places = (word: string, { edition, rows }: Sighting) =>
    rows.map((row) => `${word} in ${placeOf(editionAt(editions, edition), row)}`);
  const absent =
    without === null
      ? []
      : without.rows.length > 0
        ? places('not', without)
        : [`not in ${labelOf(editionAt(editions, without.edition))}, which has no such entry`];
  const found =
    first.edition === last.edition
      ? places('only', first)
      : [...places('first', first), ...places('last', last)];
  return [...found, ...absent].map((locator) => ({ locator }));
}

/** The row that first names who came next. */
export function nextIn(
  editions: readonly Edition[],
  { first, rows }: Pick<Tenure, 'first' | 'rows'>,
): EvidenceFact {
  return { locator: `next in ${placeOf(editionAt(editions, first), rows.first)}` };
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
