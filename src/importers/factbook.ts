/** The CIA World Factbook from 1990 to its end: in which organizations each country took part, and who governed it, edition by edition. */
import { membershipsOf } from './factbook/memberships.ts';
import { collected, seriesOf } from './factbook/series.ts';
import { source } from './factbook/source.ts';
import { termsOf } from './factbook/terms.ts';
import { passedOver } from './rows/outcome.ts';
import type { Outcome } from './rows/outcome.ts';
import type { Importer } from './shared/importer.ts';

const editionColumns = ['edition', 'gec', 'name', 'field', 'text'] as const;

export const importer: Importer = {
  name: 'factbook',
  source,
  namePrecedence: 3,
  files: [
    { name: 'editions-participation.csv', format: 'csv', columns: editionColumns },
    { name: 'editions-executive.csv', format: 'csv', columns: editionColumns },
    {
      name: 'snapshots.csv',
      format: 'csv',
      columns: ['observed_on', 'gec', 'name', 'field', 'text'],
    },
    { name: 'snapshot-days.csv', format: 'csv', columns: ['observed_on'] },
  ],
  async *facts(context, ...files) {
    const [participation = [], executive = [], snapshots = [], snapshotDays = []] =
      await Promise.all(files.map(collected));
    const series = seriesOf({ participation, executive, snapshots, snapshotDays }, context);
    const memberships = membershipsOf(series, context);
    const parts = [series.outcomes, memberships, termsOf(series, context)];
    for (const row of [...participation, ...executive, ...snapshots, ...snapshotDays]) {
      const own = parts.flatMap((part): readonly Outcome[] => part.get(row) ?? []);
      const outcomes =
        own.length > 0
          ? own
          : [passedOver(row, 'What it says begins in an earlier edition, or is not asked for.')];
      yield { file: row.file, line: row.line, outcomes };
    }
  },
};
