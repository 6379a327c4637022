/** Correlates of War, State System Membership: the spells in which a state was in the system. */
import { dayBefore, firstDay, lastDay } from '../dates/partial-date.ts';
import type { LifespanFact } from '../generated/facts.ts';
import type { Row } from './formats/row.ts';
import { code, dateIn, ending, knownDateIn, stateIn } from './rows/cells.ts';
import type { Ending } from './rows/cells.ts';
import { readRows } from './rows/outcome.ts';
import type { ImportContext } from './codes/context.ts';
import type { Importer } from './shared/importer.ts';
import { knownVersionOf } from './shared/version.ts';

/** Each is named after the year to which it lasts. */
const versions: readonly string[] = ['2016', '2011', '2024'];

const datasetOf = (version: string): string => `cow-states-${version}`;
const sourceOf = (version: string): string => `source:${datasetOf(version)}`;

/** A spell that begins with the list began before it. */
const firstOfList = '1816-01-01';

/** A spell that lasts to the dataset's last day had not ended. */
const lastOfList = (version: string): string => `${version}-12-31`;

const dates = {
  start: ['styear', 'stmonth', 'stday'],
  end: ['endyear', 'endmonth', 'endday'],
} as const;

export const importer: Importer = {
  name: 'cow-states',
  source: sourceOf('2016'),
  otherSources: versions.slice(1).map(sourceOf),
  namePrecedence: 3,
  files: [
    {
      name: 'states2016.csv',
      format: 'csv',
      // The list of major powers has the same columns, but for the name.
      columns: ['ccode', 'statenme', ...Object.values(dates).flat()],
      otherNames: ['states2011.csv', 'states2024.csv', 'statelist2024.csv'],
      versions,
    },
  ],
  async *facts(context, states) {
    yield* readRows(states, (row) => lifespansOf(row, context));
  },
};

/**
 * One for each state that the code means during the spell, since COW's 345 passes from Serbia to
 * Yugoslavia and back while it is in the system.
 */
function lifespansOf(row: Row, context: ImportContext): readonly LifespanFact[] {
  const version = knownVersionOf(row, versions);
  const ccode = code(row, 'ccode');
  const start = knownDateIn(row, dates.start);
  const given = dateIn(row, dates.end);
  const end = given === lastOfList(version) ? null : given;
  const last = ending(start, end, 'LAST_DAY', dates.end.join(', '));
  const subject = stateIn(row, 'ccode', 'COW', start, context);
  const later = context
    .codePeriodsOf('COW', ccode)
    .filter(({ from }) => lastDay(start) < from && (end === null || from <= firstDay(end)));
  const periods = [{ from: start, state: subject }, ...later];
  const endBefore = (next: { readonly from: string } | undefined): Ending =>
    next === undefined ? last : { end: dayBefore(next.from), endMeans: 'LAST_DAY' };
  return periods.map(({ from, state }, at) => ({
    type: 'Lifespan',
    id: `lifespan:${datasetOf(version)}/${ccode}/${from}`,
    source: sourceOf(version),
    evidence: [{ locator: `ccode ${ccode}, start ${start}` }],
    start: from,
    ...endBefore(periods[at + 1]),
    leftCensored: from === firstOfList,
    subject: state,
  }));
}
