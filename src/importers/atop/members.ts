/** The member rows of one alliance of ATOP, as memberships and the treaties that these rest on. */
import type { MembershipFact, TreatyFact } from '../../generated/facts.ts';
import type { Row } from '../formats/row.ts';
import {
  cell,
  code,
  dateIn,
  ending,
  flagged,
  knownDateIn,
  numeric,
  oneOf,
  stateIn,
  whole,
} from '../rows/cells.ts';
import { RejectedCell, readPart, readRow, readable } from '../rows/outcome.ts';
import type { ReadRow } from '../rows/outcome.ts';
import type { ImportContext } from '../codes/context.ts';
import { isFirst } from '../names/treaty-names.ts';
import type { TreatyName } from '../codes/names.ts';
import type { AtopAlliance } from './alliances.ts';
import { dates, endMeans, obligations, secrecies } from './codes.ts';
import { treatyNames } from './treaties.ts';

/** Each treaty comes with the first membership that rests on it. */
export function readMembers(
  rows: readonly Row[],
  alliance: AtopAlliance,
  context: ImportContext,
): readonly ReadRow[] {
  const repeated = repeatedKeys(rows);
  const treaties = new Map<string, TreatyFact>();
  const names = treatyNames(rows, alliance, context);
  const read = rows.map((row) =>
    readRow(row, () => {
      const phase = code(row, 'phase');
      const treaty = treatyOf(row, phase, alliance, names.get(phase));
      const membership = membershipOf(row, phase, treaty.id, alliance, context, repeated);
      const known = treaties.get(treaty.id);
      treaties.set(treaty.id, union(known, treaty));
      if (known === undefined) return [treaty, membership];
      return [membership, ...readPart(row, () => agreeing(row, treaty, known))];
    }),
  );
  return read.map(({ outcomes, ...row }) => ({
    ...row,
    outcomes: outcomes.map((outcome) =>
      outcome.type === 'Treaty' ? (treaties.get(outcome.id) ?? outcome) : outcome,
    ),
  }));
}

function membershipOf(
  row: Row,
  phase: string,
  treaty: string,
  alliance: AtopAlliance,
  context: ImportContext,
  repeated: ReadonlySet<string>,
): MembershipFact {
  const member = code(row, 'member');
  const start = knownDateIn(row, dates.entry);
  const key = `${alliance.code}/${member}/${start}`;
  return {
    type: 'Membership',
    id: `membership:${alliance.edition.dataset}/${key}${repeated.has(key) ? `/phase-${phase}` : ''}`,
    source: alliance.edition.source,
    evidence: [
      { locator: `atopid ${alliance.code}, member ${member}, phase ${phase}, entry ${start}` },
    ],
    start,
    ...ending(start, dateIn(row, dates.exit), endMeans, dates.exit.join(', ')),
    leftCensored: false,
    role: 'FULL',
    obligations: flagged(row, obligations),
    state: stateIn(row, 'member', 'COW', start, context),
    alliance: alliance.id,
    treaty,
  };
}

/** ATOP codes a treaty for each phase, repeated in every member's row; only the obligations differ. */
function treatyOf(
  row: Row,
  phase: string,
  alliance: AtopAlliance,
  names: TreatyName | undefined,
): TreatyFact {
  const months = whole(row, 'length') ?? 0;
  return {
    type: 'Treaty',
    id: `treaty:${alliance.edition.treaties}-${alliance.code}-${phase}`,
    source: alliance.edition.source,
    evidence: [{ locator: `atopid ${alliance.code}, phase ${phase}` }],
    name: names?.name ?? null,
    aliases: names?.aliases ?? [],
    // An alliance begins when its first treaty is signed; of later ones ATOP codes no signature.
    signed: isFirst(phase) ? alliance.begin : null,
    // 0 stands for a treaty that names no term, one for an unlimited time, and one for a war's length.
    termMonths: months === 0 ? null : months,
    secrecy: oneOf(row, 'pubsecr', secrecies),
    obligations: flagged(row, obligations),
    identifiers: [{ scheme: 'ATOP', value: `${alliance.code}-${phase}` }],
    alliance: alliance.id,
  };
}

/** The first row gives the treaty; one that gives another must not be lost in silence. */
function agreeing(
  row: Row,
  { id, termMonths, secrecy }: TreatyFact,
  known: TreatyFact,
): readonly [] {
  if (termMonths === known.termMonths && secrecy === known.secrecy) return [];
  throw new RejectedCell(
    'length, pubsecr',
    `${cell(row, 'length')}, ${cell(row, 'pubsecr')}`,
    `An earlier row gives ${id} another length or secrecy, which counts: make the rows of a phase agree.`,
  );
}

function union(one: TreatyFact | undefined, other: TreatyFact): TreatyFact {
  if (one === undefined) return other;
  const all = new Set([...(one.obligations ?? []), ...(other.obligations ?? [])]);
  return { ...one, obligations: Object.values(obligations).filter((name) => all.has(name)) };
}

/**
 * Seven members enter two phases of an alliance on one day, as France did those with Czechia and
 * with Slovakia: their keys need the phase as well.
 */
function repeatedKeys(rows: readonly Row[]): ReadonlySet<string> {
  const phases = new Map<string, string>();
  const repeated = new Set<string>();
  for (const row of rows) {
    // Undefined where the row is going to be rejected anyway.
    const key = readable(() => keyOf(row));
    if (key === undefined) continue;
    const phase = numeric(row, 'phase');
    // A row that the file has twice has no other key for it.
    if ((phases.get(key) ?? phase) !== phase) repeated.add(key);
    phases.set(key, phase);
  }
  return repeated;
}

function keyOf(row: Row): string {
  return `${code(row, 'atopid')}/${code(row, 'member')}/${knownDateIn(row, dates.entry)}`;
}
