/** The names of the treaties of an alliance of ATOP, by their phases: who were their parties, and from when. */
import type { ImportContext } from '../codes/context.ts';
import type { Row } from '../formats/row.ts';
import { treatyName } from '../names/treaty-names.ts';
import type { TreatyName } from '../codes/names.ts';
import { code, knownDateIn, stateIn } from '../rows/cells.ts';
import { readable } from '../rows/outcome.ts';
import type { AtopAlliance } from './alliances.ts';
import { dates } from './codes.ts';

interface Party {
  readonly phase: string;
  readonly state: string;
  readonly entry: string;
}

/** Of the rows of an alliance those that cannot be read, and are going to be rejected, do not count. */
export function treatyNames(
  rows: readonly Row[],
  { code: alliance, begin: signed }: AtopAlliance,
  context: ImportContext,
): ReadonlyMap<string, TreatyName> {
  const parties = rows.flatMap((row) => readable(() => [partyOf(row, context)]) ?? []);
  return new Map(
    [...new Set(parties.map(({ phase }) => phase))].map((phase) => {
      const ofPhase = parties.filter((party) => party.phase === phase);
      const from = ofPhase.map(({ entry }) => entry).reduce(earlier);
      const states = new Set(firstOf(ofPhase, from).map(({ state }) => state));
      const names = [...states].map((state) => context.stateNameOn(state, from));
      const treaty = { alliance, phase, signed, from, parties: names };
      return [phase, treatyName(treaty, context.treatyNamed)];
    }),
  );
}

function partyOf(row: Row, context: ImportContext): Party {
  const entry = knownDateIn(row, dates.entry);
  return { phase: code(row, 'phase'), state: stateIn(row, 'member', 'COW', entry, context), entry };
}

/** Those that were there from the first day; all, where that is one alone and the others followed. */
function firstOf(parties: readonly Party[], from: string): readonly Party[] {
  const first = parties.filter(({ entry }) => entry === from);
  return new Set(first.map(({ state }) => state)).size > 1 ? first : parties;
}

const earlier = (one: string, other: string): string => (one < other ? one : other);
