/** The organizations in which a country takes part by its entry in the Factbook. */
import type { MembershipFact } from '../../generated/facts.ts';
import type { MembershipRole } from '../../generated/types.ts';
import type { Row } from '../formats/row.ts';
import { cell, text } from '../rows/cells.ts';
import { RejectedCell, passedOver, readPart } from '../rows/outcome.ts';
import type { Outcome } from '../rows/outcome.ts';
import type { ImportContext } from '../codes/context.ts';
import { plainText } from './plain-text.ts';
import { meaningOf } from './roles.ts';
import { observedOn, source } from './source.ts';

export const participationColumn = 'internationalOrganizationParticipation';

interface Mention {
  readonly organization: string;
  /** What stands in brackets behind it; empty where nothing does. */
  readonly bracket: string;
}

/** Of the organizations of data/alliances.csv; the many others are not alliances. */
export function membershipsIn(row: Row, state: string, context: ImportContext): readonly Outcome[] {
  return mentionsIn(row).flatMap((mention) => {
    const alliance = context.allianceOf('FACTBOOK', mention.organization);
    return alliance === undefined
      ? []
      : readPart(row, () => [outcomeOf(row, mention, state, alliance)]);
  });
}

function outcomeOf(
  row: Row,
  { organization, bracket }: Mention,
  state: string,
  alliance: string,
): Outcome {
  if (bracket === '') return membershipOf(row, organization, 'FULL', state, alliance);
  const meaning = meaningOf(organization, bracket);
  if (meaning === undefined) {
    throw new RejectedCell(
      participationColumn,
      `${organization} (${bracket})`,
      'src/importers/factbook/roles.ts does not say what the bracket means: add a row.',
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
    evidence: [{ locator: `${text(row, 'file')}, ${participationColumn}` }],
    observedOn,
    leftCensored: false,
    role,
    obligations: [],
    state,
    alliance,
  };
}

/** `ADB, OAS (observer), OSCE` has three mentions; a comma within brackets separates nothing. */
function mentionsIn(row: Row): readonly Mention[] {
  const html = cell(row, participationColumn);
  const list = plainText(html);
  if (list === null) {
    const reason = 'src/importers/factbook/plain-text.ts does not know a character of it.';
    throw new RejectedCell(participationColumn, html, reason);
  }
  return list.split(/,(?![^(]*\))/).map((item) => {
    const [, organization = '', bracket = ''] = /^([^(]*)(?:\((.*)\))?/s.exec(item.trim()) ?? [];
    return { organization: organization.trim(), bracket: bracket.trim() };
  });
}
