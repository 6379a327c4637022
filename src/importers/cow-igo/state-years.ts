/** Makes spells of COW IGO's `state_year_format3`: a row for each state and year, a column for each organization. */
import type { Row, Rows } from '../formats/row.ts';
import { code, oneOf, year } from '../rows/cells.ts';
import { RejectedCell, passedOver, readPart } from '../rows/outcome.ts';
import type { Outcome, ReadRow } from '../rows/outcome.ts';

/** What cells mean, as files of spells say it; null where the state was not in the organization. */
const statuses: Readonly<Record<string, string | null>> = {
  '1': 'full member',
  '2': 'associate member',
  '3': 'observer',
  '0': null,
  // The organization did not exist.
  '-1': null,
  // Missing.
  '-9': null,
  '': null,
};

interface StateYear {
  readonly file: string;
  readonly line: number;
  readonly ccode: string;
  readonly year: string;
  /** In the order of the organizations; null too of a cell that is rejected. */
  readonly statuses: readonly (string | null)[];
  /** What became of the row so far. */
  readonly outcomes: Outcome[];
}

/** The column of an organization that files of spells call so. */
export function columnOf(ioname: string): string {
  return ioname.toLowerCase();
}

/**
 * Each row with the outcomes of the spells that begin in it: `read` makes them of a row like one of a file
 * of spells. A spell lasts while the status is the same from one row of the state to the next, so that years
 * in which COW has no such state (Syria in 1959 and 1960) do not interrupt it.
 */
export async function* readStateYears(
  rows: Rows,
  ionames: readonly string[],
  read: (spell: Row) => readonly Outcome[],
): AsyncGenerator<ReadRow> {
  const byState = new Map<string, Map<string, StateYear>>();
  for await (const row of rows) {
    const outcomes = readPart(row, () => {
      const stateYear = stateYearOf(row, ionames);
      const years = byState.get(stateYear.ccode) ?? new Map<string, StateYear>();
      byState.set(stateYear.ccode, years);
      const first = years.get(stateYear.year);
      if (first !== undefined) return [repeated(row, stateYear, first)];
      years.set(stateYear.year, stateYear);
      return [];
    });
    if (outcomes.length > 0) yield { file: row.file, line: row.line, outcomes };
  }
  for (const years of byState.values()) {
    const inOrder = [...years.values()].toSorted(
      (one, other) => Number(one.year) - Number(other.year),
    );
    for (const [at, ioname] of ionames.entries()) addSpells(inOrder, at, ioname, read);
    yield* inOrder.map(({ file, line, outcomes, statuses: given }) => {
      const reason = given.some((status) => status !== null)
        ? 'What the row gives began in an earlier year.'
        : 'The state is in none of the selected organizations.';
      const all = outcomes.length > 0 ? outcomes : [passedOver({ file, line, cells: {} }, reason)];
      return { file, line, outcomes: all };
    });
  }
}

function stateYearOf(row: Row, ionames: readonly string[]): StateYear {
  const { file, line } = row;
  const outcomes: Outcome[] = [];
  const found = ionames.map((ioname) => {
    let status: string | null = null;
    outcomes.push(
      ...readPart(row, () => {
        status = oneOf(row, columnOf(ioname), statuses);
        return [];
      }),
    );
    return status;
  });
  return {
    file,
    line,
    ccode: code(row, 'ccode'),
    year: year(row, 'year'),
    statuses: found,
    outcomes,
  };
}

function repeated(
  row: Row,
  { ccode, year: given, statuses: own }: StateYear,
  first: StateYear,
): Outcome {
  if (own.every((status, at) => status === first.statuses[at])) {
    return passedOver(row, 'The row gives the same as an earlier one.');
  }
  const reason = `The row has the state and year of line ${first.line} and differs from it: keep one of the two.`;
  throw new RejectedCell('ccode, year', `${ccode}, ${given}`, reason);
}

/** Gives each spell of one state in one organization to the row in which it begins. */
function addSpells(
  years: readonly StateYear[],
  at: number,
  ioname: string,
  read: (spell: Row) => readonly Outcome[],
): void {
  let begin: StateYear | undefined;
  for (const [place, stateYear] of years.entries()) {
    const status = stateYear.statuses[at] ?? null;
    if (status === null) continue;
    if (years[place - 1]?.statuses[at] !== status) begin = stateYear;
    if (begin === undefined || years[place + 1]?.statuses[at] === status) continue;
    const { file, line, ccode, year: first_year, outcomes } = begin;
    const cells = { ioname, ccode, status, first_year, last_year: stateYear.year };
    const spell = { file, line, cells };
    outcomes.push(...readPart(spell, () => read(spell)));
  }
}
