/** The CIA World Factbook, as last updated: which organizations each country says it takes part in. */
import type { MembershipFact } from '../../generated/facts.ts';
import type { MembershipRole } from '../../generated/types.ts';
import { meaningOf } from './factbook/roles.ts';
import { cell, stateIn, text } from './shared/cells.ts';
import type { Importer } from './shared/importer.ts';
import { RejectedCell, passedOver, readRow, readRows } from './shared/outcome.ts';
import type { Outcome } from './shared/outcome.ts';
import type { Row } from './shared/table.ts';

const source = 'source:factbook-2026';

/** The day of its last update. */
const observedOn = '2026-01-22';

const column = 'internationalOrganizationParticipation';

export const importer: Importer = {
  name: 'factbook',
  source,
  files: [{ name: 'factbook-extract.json', format: 'json', columns: ['file', 'gec', column] }],
  async *facts(context, entries) {
    yield* readRows(entries, (row) => {
      const known = mentionsIn(cell(row, column)).flatMap((mention) => {
        const alliance = context.allianceOf('FACTBOOK', mention.organization);
        return alliance === undefined ? [] : [{ ...mention, alliance }];
      });
      if (known.length === 0) return [passedOver(row, 'The entry names no well-known alliance.')];
      const state = stateIn(codeInCapitals(row), 'gec', 'GEC', observedOn, context);
      // An organization that cannot be read must not take the others of the entry with it.
      return known.flatMap((mention) => readRow(row, () => [outcomeOf(row, mention, state)]));
    });
  },
};

interface Mention {
  readonly organization: string;
  /** What stands in brackets behind it; empty where nothing does. */
  readonly bracket: string;
}

function outcomeOf(
  row: Row,
  { organization, bracket, alliance }: Mention & { readonly alliance: string },
  state: string,
): Outcome {
  if (bracket === '') return membershipOf(row, organization, 'FULL', state, alliance);
  const meaning = meaningOf(organization, bracket);
  if (meaning === undefined) {
    throw new RejectedCell(
      column,
      `${organization} (${bracket})`,
      'src/load/importers/factbook/roles.ts does not say what the bracket means: add a row.',
    );
  }
  const { role, reason } = meaning;
  if (role === 'NONE') return passedOver(row, `${organization} (${bracket}): ${reason}`);
  return membershipOf(row, organization, role, state, alliance);
}

function membershipOf(
  row: Row,
  organization: string,
  role: MembershipRole,
  state: string,
  alliance: string,
): MembershipFact {
  return {
    type: 'Membership',
    id: `membership:factbook-2026/${organization}/${state.replace('state:', '')}`,
    source,
    evidence: [{ locator: `${text(row, 'file')}, ${column}` }],
    observedOn,
    leftCensored: false,
    role,
    obligations: [],
    state,
    alliance,
  };
}

/** `ADB, OAS (observer), OSCE` has three mentions; a comma within brackets separates nothing. */
function mentionsIn(list: string): readonly Mention[] {
  const plain = list.replaceAll('&nbsp;', ' ').replaceAll(/<[^>]*>/g, ' ');
  return plain.split(/,(?![^(]*\))/).map((item) => {
    const [, organization = '', bracket = ''] = /^([^(]*)(?:\((.*)\))?/s.exec(item.trim()) ?? [];
    return { organization: organization.trim(), bracket: bracket.trim() };
  });
}

/** The extract writes GEC codes in small letters. */
function codeInCapitals(row: Row): Row {
  return { ...row, cells: { ...row.cells, gec: text(row, 'gec').toUpperCase() } };
}
