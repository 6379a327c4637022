/** An extract of a single edition of the CIA World Factbook: what its entries list on its day, and no longer. */
import { factsOfEntry } from './factbook/edition-extract.ts';
import { source } from './factbook/source.ts';
import { readRow } from './rows/outcome.ts';
import type { Importer } from './shared/importer.ts';

export const importer: Importer = {
  name: 'factbook-edition',
  source,
  namePrecedence: 3,
  files: [
    {
      name: 'factbook-extract.json',
      format: 'json',
      columns: [
        'edition',
        'file',
        'gec',
        'internationalOrganizationParticipation',
        'chiefOfState',
        'headOfGovernment',
      ],
    },
  ],
  async *facts(context, ...files) {
    for (const entries of files)
      for await (const entry of entries) yield readRow(entry, (row) => factsOfEntry(row, context));
  },
};
