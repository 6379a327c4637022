/** Correlates of War, State System Membership 2016: the spells in which a state was in the system. */
import type { LifespanFact } from '../../generated/facts.ts';
import { dateIn, endAfter, knownDateIn, stateIn, text } from './shared/cells.ts';
import type { ImportContext } from './shared/context.ts';
import type { Importer } from './shared/importer.ts';
import { readRows } from './shared/outcome.ts';
import type { Row } from './shared/table.ts';

const source = 'source:cow-states-2016';

/** A spell that lasts to the dataset's last day had not ended. */
const lastDay = '2016-12-31';

const dates = {
  start: ['styear', 'stmonth', 'stday'],
  end: ['endyear', 'endmonth', 'endday'],
} as const;

export const importer: Importer = {
  name: 'cow-states',
  source,
  standing: 3,
  files: [
    {
      name: 'states2016.csv',
      format: 'csv',
      // The list of major powers has the same columns, but for the name.
      columns: ['ccode', 'statenme', ...Object.values(dates).flat()],
      version: '2016',
    },
  ],
  async *facts(context, states) {
    yield* readRows(states, (row) => [lifespanOf(row, context)]);
  },
};

/**
 * A spell belongs to the state that its code means when it begins. Of 243, only the second of COW's
 * 345 outlives that meaning: it runs from 1944 through what data/states.csv calls Serbia from 1992.
 */
function lifespanOf(row: Row, context: ImportContext): LifespanFact {
  const ccode = text(row, 'ccode');
  const start = knownDateIn(row, dates.start);
  const end = dateIn(row, dates.end);
  return {
    type: 'Lifespan',
    id: `lifespan:cow-states-2016/${ccode}/${start}`,
    source,
    evidence: [{ locator: `ccode ${ccode}, start ${start}` }],
    start,
    end: end === lastDay ? null : endAfter(start, end, dates.end.join(', ')),
    leftCensored: false,
    subject: stateIn(row, 'ccode', 'COW', start, context),
  };
}
