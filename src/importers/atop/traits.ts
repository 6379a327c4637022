/** What the member rows of ATOP give of its alliances, from which their names are made. */
import type { Row } from '../formats/row.ts';
import type { Trait } from '../names/naming.ts';
import { flagged, knownDateIn, stateIn } from '../rows/cells.ts';
import type { ImportContext } from '../codes/context.ts';
import type { AtopAlliance } from './alliances.ts';
import { dates, obligations } from './codes.ts';

/** In the order of the obligations; the last is that of members who promise none of them. */
export const kinds = [
  'Defense treaty',
  'Offense treaty',
  'Neutrality treaty',
  'Nonaggression treaty',
  'Consultation treaty',
  'Treaty',
] as const;

export function traitOf(
  row: Row,
  { code, begin }: AtopAlliance,
  context: ImportContext,
): Trait<(typeof kinds)[number]> {
  const entry = knownDateIn(row, dates.entry);
  return { code, kind: kindOf(row), state: stateIn(row, 'member', 'COW', entry, context), begin };
}

function kindOf(row: Row): (typeof kinds)[number] {
  const [strongest] = flagged(row, obligations);
  const all = Object.values(obligations);
  return kinds[strongest === undefined ? all.length : all.indexOf(strongest)] ?? 'Treaty';
}
