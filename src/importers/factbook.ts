/** The CIA World Factbook, as last updated: each country's organizations and who governs it. */
import { membershipsIn, participationColumn } from './factbook/memberships.ts';
import { observedOn, source } from './factbook/source.ts';
import { officeColumns, termsIn } from './factbook/terms.ts';
import { text } from './rows/cells.ts';
import { passedOver, readPart, readRows } from './rows/outcome.ts';
import type { Importer } from './shared/importer.ts';

export const importer: Importer = {
  name: 'factbook',
  source,
  namePrecedence: 3,
  files: [
    {
      name: 'factbook-extract.json',
      format: 'json',
      columns: ['file', 'gec', participationColumn, ...officeColumns],
    },
  ],
  knownRejections: [
    {
      column: 'headOfGovernment',
      value:
        'overall Taliban Leader HAYBATULLAH Akhundzada is the [so-called] Amir-ul Momineen of the Taliban and is effectively the head of government',
      reason: 'Of Afghanistan the Factbook names no office here, and no day.',
    },
  ],
  async *facts(context, entries) {
    const seen = new Set<string>();
    yield* readRows(entries, (row) => {
      // The extract writes GEC codes in small letters.
      const gec = text(row, 'gec').toUpperCase();
      const state = context.stateOf('GEC', gec, observedOn);
      // The Factbook has entries of dependencies, oceans and the European Union as well.
      if (state === undefined)
        return [passedOver(row, `GEC ${gec} is not a state of data/states.csv.`)];
      const memberships = readPart(row, () => membershipsIn(row, state, context));
      const terms = context.scope === 'all' ? termsIn(row, state, seen) : [];
      if (memberships.length + terms.length > 0) return [...memberships, ...terms];
      return [passedOver(row, 'The entry names no well-known alliance and no head of its state.')];
    });
  },
};
