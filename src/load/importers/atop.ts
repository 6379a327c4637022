/** Alliance Treaty Obligations and Provisions 4.01: one row a member and phase of an alliance. */
import { badUserInput } from '../../errors.ts';
import type { LifespanFact } from '../../generated/facts.ts';
import { dates, memberColumns, source } from './atop/codes.ts';
import type { AtopAlliance } from './atop/codes.ts';
import { factsOfMembers } from './atop/members.ts';
import { cell, dateIn, endAfter, knownDateIn, text } from './shared/cells.ts';
import type { ImportContext } from './shared/context.ts';
import type { Importer } from './shared/importer.ts';
import { RejectedCell, passedOver, readRow, readRows } from './shared/outcome.ts';
import type { Outcome } from './shared/outcome.ts';
import type { Row, Rows } from './shared/table.ts';

/** ATOP 3785 and 3810 both claim COW 300, whose members are those of 3810. */
const untied: ReadonlySet<string> = new Set(['3785']);

/** The alliances of the alliance level by their code; null where one is not imported. */
type Alliances = ReadonlyMap<string, AtopAlliance | null>;

export const importer: Importer = {
  name: 'atop',
  source,
  files: [
    { name: 'atop-member-level.csv', format: 'csv', columns: memberColumns },
    {
      name: 'atop-alliance-level.csv',
      format: 'csv',
      columns: ['atopid', 'cow4id', ...dates.begin, ...dates.termination],
    },
  ],
  async *facts(context, members, levels) {
    const alliances = new Map<string, AtopAlliance | null>();
    yield* readRows(levels, (row) => {
      const code = text(row, 'atopid');
      const id = allianceOf(code, cell(row, 'cow4id'), context);
      if (id === undefined) {
        alliances.set(code, null);
        return [passedOver(row, `ATOP ${code} is no well-known alliance.`)];
      }
      const begin = knownDateIn(row, dates.begin);
      alliances.set(code, { code, id, begin });
      return [lifespanOf(row, code, id, begin)];
    });
    for await (const rows of byAlliance(members)) yield* outcomesOf(rows, alliances, context);
  },
};

function outcomesOf(
  rows: readonly [Row, ...Row[]],
  alliances: Alliances,
  context: ImportContext,
): readonly Outcome[] {
  const code = cell(rows[0], 'atopid');
  const alliance = alliances.get(code);
  if (alliance === undefined) return rows.flatMap((row) => readRow(row, rejectAlliance));
  if (alliance !== null) return factsOfMembers(rows, alliance, context);
  return rows.map((row) => passedOver(row, `ATOP ${code} is no well-known alliance.`));
}

function rejectAlliance(row: Row): never {
  const reason = 'The alliance level has no such alliance that can be read.';
  throw new RejectedCell('atopid', text(row, 'atopid'), reason);
}

/** ATOP's own crosswalk ties most of its alliances to one of COW's: then the two are one. */
function allianceOf(
  code: string,
  cow4id: string,
  { allianceOf: wellKnown, scope }: ImportContext,
): string | undefined {
  const tied = cow4id === '' || untied.has(code) ? undefined : cow4id;
  const known =
    wellKnown('ATOP', code) ?? (tied === undefined ? undefined : wellKnown('COW', tied));
  if (known !== undefined || scope === 'well-known') return known;
  return tied === undefined ? `alliance:atop-${code}` : `alliance:cow-${tied}`;
}

function lifespanOf(row: Row, code: string, subject: string, start: string): LifespanFact {
  return {
    type: 'Lifespan',
    id: `lifespan:atop-4.01/${code}`,
    source,
    evidence: [{ locator: `atopid ${code}` }],
    start,
    end: endAfter(start, dateIn(row, dates.termination), dates.termination.join(', ')),
    leftCensored: false,
    subject,
  };
}

/** The member rows of one alliance after the other; ATOP keeps them together. */
async function* byAlliance(rows: Rows): AsyncGenerator<readonly [Row, ...Row[]]> {
  const begun = new Set<string>();
  let group: [Row, ...Row[]] | undefined;
  for await (const row of rows) {
    const code = cell(row, 'atopid');
    if (group !== undefined && cell(group[0], 'atopid') === code) {
      group.push(row);
      continue;
    }
    if (begun.has(code)) {
      throw badUserInput(
        `${row.file}, line ${row.line}: the rows of atopid ${code} are not together: sort the file by atopid.`,
        { file: row.file, line: row.line },
      );
    }
    if (group !== undefined) yield group;
    begun.add(code);
    group = [row];
  }
  if (group !== undefined) yield group;
}
