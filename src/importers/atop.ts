/** Alliance Treaty Obligations and Provisions: one row a member and phase of an alliance. */
import type { AllianceFact } from '../generated/facts.ts';
import { allianceOf, lifespanOf } from './atop/alliances.ts';
import type { AtopAlliance } from './atop/alliances.ts';
import { byAlliance } from './atop/by-alliance.ts';
import { allianceColumns, editionOf, memberColumns, versions } from './atop/codes.ts';
import { readMembers } from './atop/members.ts';
import { kinds, traitOf } from './atop/traits.ts';
import type { Row } from './formats/row.ts';
import { allianceFact, pactNaming } from './names/naming.ts';
import { code, numeric } from './rows/cells.ts';
import { RejectedCell, passedOver, readPart, readRow, readable } from './rows/outcome.ts';
import type { Outcome, PassedOver, ReadRow } from './rows/outcome.ts';
import type { ImportContext } from './codes/context.ts';
import type { Importer } from './shared/importer.ts';

export const importer: Importer = {
  name: 'atop',
  source: editionOf('4.01').source,
  otherSources: [editionOf('5.1').source],
  namePrecedence: 2,
  files: [
    {
      name: 'atop-member-level.csv',
      format: 'csv',
      columns: memberColumns,
      otherNames: ['atop5_1m.csv'],
      versions,
    },
    {
      name: 'atop-alliance-level.csv',
      format: 'csv',
      columns: allianceColumns,
      otherNames: ['atop5_1a.csv'],
      versions,
    },
  ],
  knownRejections: [
    {
      column: 'member',
      value: '8152',
      reason: 'ATOP 1320 has a member that is not a state of COW.',
    },
  ],
  async *facts(context, members, levels) {
    // Members belong to alliances of the alliance level, whose rows wait for the names that members make.
    const levelRows: Row[] = [];
    for await (const row of levels) levelRows.push(row);
    const alliances = alliancesIn(levelRows, context);
    const naming = pactNaming(kinds, 'ATOP', context);
    for await (const rows of byAlliance(members)) {
      const alliance = alliances.get(numeric(rows[0], 'atopid'));
      yield* membersOf(rows, alliance, context);
      if (alliance == null || alliance.wellKnown) continue;
      const traits = rows.map((row) => readable(() => traitOf(row, alliance, context)));
      for (const trait of traits) if (trait !== undefined) naming.add(trait);
    }
    const names = naming.names();
    const replaced = replacedIn(alliances, names, context);
    yield* levelRows.map((row) => readRow(row, () => levelOutcomes(row, names, replaced, context)));
  },
};

/** By their code; null where one is not imported. */
function alliancesIn(
  rows: readonly Row[],
  context: ImportContext,
): ReadonlyMap<string, AtopAlliance | null> {
  const alliances = new Map<string, AtopAlliance | null>();
  for (const row of rows) {
    const alliance = readable(() => allianceOf(row, context));
    if (alliance !== undefined) alliances.set(numeric(row, 'atopid'), alliance);
  }
  return alliances;
}

/** The ids of the alliances whose place the one with a code took. */
type ReplacedIds = (code: string) => readonly string[];

/** Those that the files have: one that they lack cannot be led to. */
function replacedIn(
  alliances: ReadonlyMap<string, AtopAlliance | null>,
  names: ReadonlyMap<string, string>,
  context: ImportContext,
): ReplacedIds {
  return (replacing) =>
    context.replacedBy(replacing).flatMap((code) => {
      const alliance = alliances.get(code);
      return alliance != null && (alliance.wellKnown || names.has(code)) ? [alliance.id] : [];
    });
}

function levelOutcomes(
  row: Row,
  names: ReadonlyMap<string, string>,
  replaced: ReplacedIds,
  context: ImportContext,
): readonly Outcome[] {
  const alliance = allianceOf(row, context);
  if (alliance === null) return [notWellKnown(row)];
  const lifespan = readPart(row, () => [lifespanOf(row, alliance)]);
  return alliance.wellKnown ? lifespan : [named(alliance, names, replaced), ...lifespan];
}

function named(
  { code, id, identifiers }: AtopAlliance,
  names: ReadonlyMap<string, string>,
  replaced: ReplacedIds,
): AllianceFact {
  const name = names.get(code);
  if (name !== undefined) {
    return { ...allianceFact(id, name, identifiers), replaced: replaced(code) };
  }
  const reason = 'The member level has no member of this alliance that can be read.';
  throw new RejectedCell('atopid', code, reason);
}

function membersOf(
  rows: readonly Row[],
  alliance: AtopAlliance | null | undefined,
  context: ImportContext,
): readonly ReadRow[] {
  if (alliance === undefined) return rows.map((row) => readRow(row, rejectAlliance));
  if (alliance !== null) return readMembers(rows, alliance, context);
  return rows.map((row) => readRow(row, () => [notWellKnown(row)]));
}

function rejectAlliance(row: Row): never {
  const reason = 'The alliance level has no such alliance that can be read.';
  throw new RejectedCell('atopid', code(row, 'atopid'), reason);
}

function notWellKnown(row: Row): PassedOver {
  return passedOver(row, `ATOP ${numeric(row, 'atopid')} is not a well-known alliance.`);
}
