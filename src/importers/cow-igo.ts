/** Correlates of War, Intergovernmental Organizations 3: spells of membership in whole years. */
import type { AllianceFact, LifespanFact, MembershipFact } from '../generated/facts.ts';
import type { MembershipRole } from '../generated/types.ts';
import { furtherOrganization, organizationId, selection } from './codes/organizations.ts';
import type { NewOrganization } from './codes/organizations.ts';
import { columnOf, readStateYears } from './cow-igo/state-years.ts';
import type { Row, Rows } from './formats/row.ts';
import { cell, code, date, ending, numeric, oneOf, stateIn, text, year } from './rows/cells.ts';
import { RejectedCell, passedOver, readPart, readRows } from './rows/outcome.ts';
import type { Outcome, PassedOver, ReadRow } from './rows/outcome.ts';
import type { ImportContext } from './codes/context.ts';
import type { Importer } from './shared/importer.ts';

const source = 'source:cow-igo-3';

/** A spell that lasts to the dataset's last year had not ended. */
const lastYear = '2014';

const roles: Readonly<Record<string, MembershipRole>> = {
  'full member': 'FULL',
  'associate member': 'ASSOCIATE',
  observer: 'OBSERVER',
};

const ionames = selection.map(({ ioname }) => ioname);

export const importer: Importer = {
  name: 'cow-igo',
  source,
  namePrecedence: 3,
  files: [
    {
      name: 'igo_membership_spells.csv',
      format: 'csv',
      columns: ['ioname', 'ccode', 'status', 'first_year', 'last_year'],
      otherForms: [
        {
          name: 'state_year_format3.csv',
          otherNames: ['state_year_formatv3.csv'],
          columns: ['ccode', 'year', ...ionames.map(columnOf)],
        },
      ],
    },
    {
      name: 'igo_organizations.csv',
      format: 'csv',
      otherNames: ['igo_year_format3.csv', 'igo_year_format_3.csv', 'igo_year_formatv3.csv'],
      columns: ['ioname', 'sdate', 'deaddate'],
    },
  ],
  async *facts(context, spells, organizations) {
    const introduced = new Set<string>();
    yield* readRows(organizations, (row) => {
      const organization = organizationOf(row, context);
      if (organization === undefined) return [notSelected(row)];
      const { alliance, further } = organization;
      const lifespan = readPart(row, () => [lifespanOf(row, alliance)]);
      if (further === undefined) return lifespan;
      introduced.add(alliance);
      return [allianceOf(alliance, further), ...lifespan];
    });
    yield* readSpells(spells, (row) => {
      const organization = organizationOf(row, context);
      if (organization === undefined) return [notSelected(row)];
      const { alliance, further } = organization;
      if (further === undefined || introduced.has(alliance)) {
        return [membershipOf(row, alliance, context)];
      }
      const reason = 'The list of organizations has no such organization.';
      throw new RejectedCell('ioname', further.ioname, reason);
    });
  },
};

/** In whichever form the file is, which each of its rows shows. */
async function* readSpells(
  rows: Rows,
  read: (row: Row) => readonly Outcome[],
): AsyncGenerator<ReadRow> {
  const given = rows[Symbol.asyncIterator]();
  const first = await given.next();
  if (first.done === true) return;
  const all: Rows = {
    async *[Symbol.asyncIterator]() {
      yield first.value;
      yield* { [Symbol.asyncIterator]: () => given };
    },
  };
  yield* Object.hasOwn(first.value.cells, 'first_year')
    ? readRows(all, read)
    : readStateYears(all, ionames, read);
}

interface Organization {
  readonly alliance: string;
  /** Of one that has no row in data/alliances.csv. */
  readonly further?: NewOrganization;
}

/** Undefined of the many that are not security organizations. */
function organizationOf(
  row: Row,
  { allianceOf: wellKnown, scope }: ImportContext,
): Organization | undefined {
  const ioname = text(row, 'ioname');
  const alliance = wellKnown('COW_IGO', ioname);
  if (alliance !== undefined) return { alliance };
  const further = scope === 'all' ? furtherOrganization(ioname) : undefined;
  return further && { alliance: organizationId(ioname), further };
}

function notSelected(row: Row): PassedOver {
  return passedOver(row, `COW_IGO ${cell(row, 'ioname')} is not selected.`);
}

function allianceOf(id: string, { ioname, name, abbreviation }: NewOrganization): AllianceFact {
  return {
    type: 'Alliance',
    id,
    name,
    aliases: [],
    abbreviation,
    kind: 'ORGANIZATION',
    identifiers: [{ scheme: 'COW_IGO', value: ioname }],
  };
}

function membershipOf(row: Row, alliance: string, context: ImportContext): MembershipFact {
  const name = text(row, 'ioname');
  const ccode = code(row, 'ccode');
  const start = year(row, 'first_year');
  const last = year(row, 'last_year');
  return {
    type: 'Membership',
    id: `membership:cow-igo-3/${name}/${ccode}/${start}`,
    source,
    evidence: [{ locator: `ioname ${name}, ccode ${ccode}, first_year ${start}` }],
    start,
    ...ending(start, last === lastYear ? null : last, 'LAST_DAY', 'last_year'),
    leftCensored: false,
    role: oneOf(row, 'status', roles),
    obligations: [],
    state: stateIn(row, 'ccode', 'COW', start, context),
    alliance,
  };
}

function lifespanOf(row: Row, alliance: string): LifespanFact | PassedOver {
  const name = text(row, 'ioname');
  if (numeric(row, 'sdate') === '') return passedOver(row, `COW IGO gives no begin of ${name}.`);
  const start = year(row, 'sdate');
  return {
    type: 'Lifespan',
    id: `lifespan:cow-igo-3/${name}`,
    source,
    evidence: [{ locator: `ioname ${name}` }],
    start,
    ...ending(start, date(row, 'deaddate'), 'LAST_DAY', 'deaddate'),
    leftCensored: false,
    subject: alliance,
  };
}
