/** Archigos 4.1: the effective leaders of states, one row a term. */
import type { OfficialFact, TermFact } from '../generated/facts.ts';
import type { Row } from './formats/row.ts';
import { cell, date, ending, key, stateIn, text } from './rows/cells.ts';
import { RejectedCell, readRows } from './rows/outcome.ts';
import type { ImportContext } from './codes/context.ts';
import type { Importer } from './shared/importer.ts';

const source = 'source:archigos-4.1';

export const importer: Importer = {
  name: 'archigos',
  source,
  namePrecedence: 3,
  files: [
    {
      name: 'archigos.csv',
      format: 'csv',
      columns: ['obsid', 'gwcode', 'leadid', 'leader', 'startdate', 'enddate', 'exit'],
    },
  ],
  async *facts(context, terms) {
    const seen = new Set<string>();
    yield* readRows(terms, (row) => {
      const term = termOf(row, context);
      if (seen.has(term.person)) return [term];
      const official = officialOf(row, context);
      seen.add(official.id);
      return [official, term];
    });
  },
};

/** Three leaders of 2,802 are spelled in two ways; the first row's spelling is the name. */
function officialOf(row: Row, context: ImportContext): OfficialFact {
  return { type: 'Official', id: officialId(row, context), name: text(row, 'leader'), aliases: [] };
}

function termOf(row: Row, context: ImportContext): TermFact {
  const term = key(row, 'obsid');
  const start = date(row, 'startdate');
  if (start === null) throw new RejectedCell('startdate', '', 'The date is missing.');
  // Archigos closes the terms that run on with its own last day.
  const inOffice = cell(row, 'exit') === 'Still in Office';
  return {
    type: 'Term',
    id: `term:archigos-4.1/${term}`,
    source,
    evidence: [{ locator: `obsid ${term}` }],
    start,
    // Most leaders follow on the day on which the one before them ends.
    ...ending(start, inOffice ? null : date(row, 'enddate'), 'FIRST_DAY_OUT', 'enddate'),
    leftCensored: false,
    kind: 'OFFICE',
    title: null,
    person: officialId(row, context),
    organization: stateIn(row, 'gwcode', 'GW', start, context),
  };
}

function officialId(row: Row, { canonicalOf }: ImportContext): string {
  return canonicalOf(`official:archigos-${key(row, 'leadid')}`);
}
