/** The names of ATOP's alliances, which the members' obligations and the alliance level make up. */
import { flagged, knownDateIn, stateIn, text } from '../shared/cells.ts';
import type { ImportContext } from '../shared/context.ts';
import { readNames } from '../shared/described.ts';
import type { Row, Rows } from '../shared/table.ts';
import type { AtopAlliance } from './alliances.ts';
import { dates, obligations } from './codes.ts';

/** In the order of the obligations; the last is that of members who promise none of them. */
const pledges = [
  'Defense treaty',
  'Offense treaty',
  'Neutrality treaty',
  'Nonaggression treaty',
  'Consultation treaty',
  'Treaty',
] as const;

/** By the code of an alliance that has no name in data/alliances.csv. */
export async function namesOf(
  members: Rows,
  alliances: ReadonlyMap<string, AtopAlliance | null>,
  context: ImportContext,
): Promise<ReadonlyMap<string, string>> {
  if (context.scope === 'well-known') return new Map();
  const read = (row: Row) => {
    const alliance = alliances.get(text(row, 'atopid'));
    if (alliance == null || alliance.wellKnown) return undefined;
    const { code, begin } = alliance;
    const entry = knownDateIn(row, dates.entry);
    return {
      code,
      pledge: pledgeOf(row),
      state: stateIn(row, 'member', 'COW', entry, context),
      begin,
    };
  };
  return readNames(members, read, pledges, 'ATOP', context);
}

function pledgeOf(row: Row): (typeof pledges)[number] {
  const [strongest] = flagged(row, obligations);
  const all = Object.values(obligations);
  return pledges[strongest === undefined ? all.length : all.indexOf(strongest)] ?? 'Treaty';
}
