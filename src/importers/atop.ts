/** Alliance Treaty Obligations and Provisions 4.01: one row a member and phase of an alliance. */
import type { AllianceFact } from '../generated/facts.ts';
import { allianceOf, lifespanOf } from './atop/alliances.ts';
import type { AtopAlliance } from './atop/alliances.ts';
import { allianceColumns, memberColumns, source, version } from './atop/codes.ts';
import { readMembers } from './atop/members.ts';
import { namesOf } from './atop/names.ts';
import { byAlliance, together } from './atop/together.ts';
import { cell, text } from './shared/cells.ts';
import type { ImportContext } from './shared/context.ts';
import { allianceFact } from './shared/described.ts';
import type { Importer } from './shared/importer.ts';
import {
  RejectedCell,
  passedOver,
  readPart,
  readRow,
  readRows,
  readable,
} from './shared/outcome.ts';
import type { ReadRow } from './shared/outcome.ts';
import type { Row, Rows } from './shared/table.ts';

/** The alliances of the alliance level by their code; null where one is not imported. */
type Alliances = ReadonlyMap<string, AtopAlliance | null>;

export const importer: Importer = {
  name: 'atop',
  source,
  standing: 2,
  files: [
    { name: 'atop-member-level.csv', format: 'csv', columns: memberColumns, version },
    { name: 'atop-alliance-level.csv', format: 'csv', columns: allianceColumns, version },
  ],
  knownRejections: [
    { column: 'member', value: '8152', reason: 'ATOP 1320 has a member that is no state of COW.' },
  ],
  async *facts(context, members, levels) {
    const alliances = await alliancesIn(levels, context);
    const names = await namesOf(together(members), alliances, context);
    yield* readRows(levels, (row) => {
      const alliance = allianceOf(row, context);
      if (alliance === null) {
        return [passedOver(row, `ATOP ${text(row, 'atopid')} is no well-known alliance.`)];
      }
      const lifespan = readPart(row, () => [lifespanOf(row, alliance)]);
      return alliance.wellKnown ? lifespan : [named(alliance, names), ...lifespan];
    });
    for await (const rows of byAlliance(members)) yield* outcomesOf(rows, alliances, context);
  },
};

async function alliancesIn(levels: Rows, context: ImportContext): Promise<Alliances> {
  const alliances = new Map<string, AtopAlliance | null>();
  for await (const row of levels) {
    const alliance = readable(() => allianceOf(row, context));
    if (alliance !== undefined) alliances.set(cell(row, 'atopid'), alliance);
  }
  return alliances;
}

function named(
  { code, id, identifiers }: AtopAlliance,
  names: ReadonlyMap<string, string>,
): AllianceFact {
  const name = names.get(code);
  if (name !== undefined) return allianceFact(id, name, identifiers);
  const reason = 'The member level has no member of this alliance that can be read.';
  throw new RejectedCell('atopid', code, reason);
}

function outcomesOf(
  rows: readonly [Row, ...Row[]],
  alliances: Alliances,
  context: ImportContext,
): readonly ReadRow[] {
  const code = cell(rows[0], 'atopid');
  const alliance = alliances.get(code);
  if (alliance === undefined) return rows.map((row) => readRow(row, rejectAlliance));
  if (alliance !== null) return readMembers(rows, alliance, context);
  return rows.map((row) =>
    readRow(row, () => [passedOver(row, `ATOP ${code} is no well-known alliance.`)]),
  );
}

function rejectAlliance(row: Row): never {
  const reason = 'The alliance level has no such alliance that can be read.';
  throw new RejectedCell('atopid', text(row, 'atopid'), reason);
}
