/** The alliance level of ATOP: which alliance a code is, and from when to when it lasted. */
import type { IdentifierFact, LifespanFact } from '../../generated/facts.ts';
import type { Row } from '../formats/row.ts';
import { code, dateIn, ending, knownDateIn, numeric } from '../rows/cells.ts';
import { knownVersionOf } from '../shared/version.ts';
import type { ImportContext } from '../codes/context.ts';
import { dates, editionOf, endMeans, versions } from './codes.ts';
import type { Edition } from './codes.ts';

export interface AtopAlliance {
  readonly edition: Edition;
  readonly code: string;
  readonly id: string;
  readonly begin: string;
  /** Whether it has a row, and so a name, in data/alliances.csv. */
  readonly wellKnown: boolean;
  /** COW's code first, where there is one. */
  readonly identifiers: readonly IdentifierFact[];
}

/** ATOP 3785 and 3810 both claim COW 300, whose members are those of 3810. */
const untied: ReadonlySet<string> = new Set(['3785']);

/**
 * Null of an alliance that is not imported. ATOP's own crosswalk ties most of its alliances to one
 * of COW's: then the two are one.
 */
export function allianceOf(row: Row, context: ImportContext): AtopAlliance | null {
  const atopid = code(row, 'atopid');
  const untiedOrNew = untied.has(atopid) || numeric(row, 'cow4id') === '';
  const cow = untiedOrNew ? '' : code(row, 'cow4id');
  const wellKnown =
    context.allianceOf('ATOP', atopid) ?? (cow === '' ? undefined : context.allianceOf('COW', cow));
  if (wellKnown === undefined && context.scope === 'well-known') return null;
  return {
    edition: editionOf(knownVersionOf(row, versions)),
    code: atopid,
    id:
      wellKnown ??
      context.canonicalOf(cow === '' ? `alliance:atop-${atopid}` : `alliance:cow-${cow}`),
    begin: knownDateIn(row, dates.begin),
    wellKnown: wellKnown !== undefined,
    identifiers: [
      ...(cow === '' ? [] : [{ scheme: 'COW', value: cow } as const]),
      { scheme: 'ATOP', value: atopid },
    ],
  };
}

export function lifespanOf(
  row: Row,
  { edition, code: atopid, id, begin }: AtopAlliance,
): LifespanFact {
  return {
    type: 'Lifespan',
    id: `lifespan:${edition.dataset}/${atopid}`,
    source: edition.source,
    evidence: [{ locator: `atopid ${atopid}` }],
    start: begin,
    ...ending(begin, dateIn(row, dates.termination), endMeans, dates.termination.join(', ')),
    leftCensored: false,
    subject: id,
  };
}
