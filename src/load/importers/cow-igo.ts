/** Correlates of War, Intergovernmental Organizations 3: spells of membership in whole years. */
import type { LifespanFact, MembershipFact } from '../../generated/facts.ts';
import type { MembershipRole } from '../../generated/types.ts';
import { cell, date, endAfter, oneOf, stateIn, text } from './shared/cells.ts';
import type { ImportContext } from './shared/context.ts';
import type { Importer } from './shared/importer.ts';
import { RejectedCell, passedOver, readRows } from './shared/outcome.ts';
import type { Row } from './shared/table.ts';

const source = 'source:cow-igo-3';

/** A spell that lasts to the dataset's last year had not ended. */
const lastYear = '2014';

const roles: Readonly<Record<string, MembershipRole>> = {
  'full member': 'FULL',
  'associate member': 'ASSOCIATE',
  observer: 'OBSERVER',
};

export const importer: Importer = {
  name: 'cow-igo',
  source,
  files: [
    {
      name: 'igo_membership_spells.csv',
      format: 'csv',
      columns: ['ioname', 'ccode', 'status', 'first_year', 'last_year'],
    },
    { name: 'igo_organizations.csv', format: 'csv', columns: ['ioname', 'sdate', 'deaddate'] },
  ],
  async *facts(context, spells, organizations) {
    yield* readRows(organizations, (row) =>
      ofWellKnown(row, context, (alliance) =>
        cell(row, 'sdate') === ''
          ? passedOver(row, `COW IGO gives no begin of ${cell(row, 'ioname')}.`)
          : lifespanOf(row, alliance),
      ),
    );
    yield* readRows(spells, (row) =>
      ofWellKnown(row, context, (alliance) => membershipOf(row, alliance, context)),
    );
  },
};

/** Most of its organizations are no alliances, so the table of well-known ones is the selection. */
function ofWellKnown<Result>(
  row: Row,
  { allianceOf }: ImportContext,
  read: (alliance: string) => Result,
) {
  const name = text(row, 'ioname');
  const alliance = allianceOf('COW_IGO', name);
  return [
    alliance === undefined ? passedOver(row, `COW_IGO ${name} is not selected.`) : read(alliance),
  ];
}

function membershipOf(row: Row, alliance: string, context: ImportContext): MembershipFact {
  const name = text(row, 'ioname');
  const ccode = text(row, 'ccode');
  const start = year(row, 'first_year');
  const last = year(row, 'last_year');
  return {
    type: 'Membership',
    id: `membership:cow-igo-3/${name}/${ccode}/${start}`,
    source,
    evidence: [{ locator: `ioname ${name}, ccode ${ccode}, first_year ${start}` }],
    start,
    end: last === lastYear ? null : endAfter(start, last, 'last_year'),
    leftCensored: false,
    role: oneOf(row, 'status', roles),
    obligations: [],
    state: stateIn(row, 'ccode', 'COW', start, context),
    alliance,
  };
}

function lifespanOf(row: Row, alliance: string): LifespanFact {
  const name = text(row, 'ioname');
  const start = year(row, 'sdate');
  return {
    type: 'Lifespan',
    id: `lifespan:cow-igo-3/${name}`,
    source,
    evidence: [{ locator: `ioname ${name}` }],
    start,
    end: endAfter(start, date(row, 'deaddate'), 'deaddate'),
    leftCensored: false,
    subject: alliance,
  };
}

function year(row: Row, column: string): string {
  const value = text(row, column);
  if (!/^\d{4}$/.test(value)) throw new RejectedCell(column, value, 'Expected a year.');
  return value;
}
