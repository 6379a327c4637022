/** Reads an entry of an extract of one edition, which has its day or year in the column `edition`. */
import {
  dayAfter,
  daySet,
  firstDay,
  isDay,
  isPartialDate,
  lastDay,
} from '../../dates/partial-date.ts';
import type { MembershipFact, OfficialFact, TermFact } from '../../generated/facts.ts';
import type { ImportContext } from '../codes/context.ts';
import type { Row } from '../formats/row.ts';
import { cell, key, text } from '../rows/cells.ts';
import { RejectedCell, passedOver, readPart } from '../rows/outcome.ts';
import type { Outcome } from '../rows/outcome.ts';
import { readOfficeHolders } from './office-holders.ts';
import type { OfficeHolder } from './office-holders.ts';
import { offices } from './office-texts.ts';
import type { Office } from './office-texts.ts';
import { mentionsIn } from './participation.ts';
import { keyOf } from './persons.ts';
import { stateOfPlace } from './places.ts';
import { source } from './source.ts';

const list = 'internationalOrganizationParticipation';

/** When an assertion of the edition holds: on its day, or on some day of its year. */
type Observed = Pick<MembershipFact, 'observedOn' | 'start' | 'end' | 'endMeans' | 'leftCensored'>;

export function factsOfEntry(row: Row, context: ImportContext): readonly Outcome[] {
  const edition = text(row, 'edition');
  const observed = observedIn(edition);
  const state = stateOfPlace(
    text(row, 'gec'),
    row.cells.name ?? '',
    lastDay(edition),
    context.stateOf,
  );
  if (state === undefined) {
    return [
      passedOver(row, `GEC ${cell(row, 'gec').toUpperCase()} is not a state of data/states.csv.`),
    ];
  }
  const file = key(row, 'file');
  const outcomes = [
    ...readPart(row, () => membershipsIn(row, { edition, state, file, observed }, context)),
    ...offices.flatMap((office) =>
      readPart(row, () => termsIn(row, office, { edition, state, file, observed }, context)),
    ),
  ];
  return outcomes.length > 0 ? outcomes : [passedOver(row, 'It names nothing that is asked for.')];
}

interface Entry {
  readonly edition: string;
  readonly state: string;
  readonly file: string;
  readonly observed: Observed;
}

/** Of a year it is one of its days on which the edition was written, so it is possible on each, and certain on none. */
function observedIn(edition: string): Observed {
  const isYear = /^\d{4}$/.test(edition) && isPartialDate(edition);
  // Of the last day that a date can name there is no day after it.
  if ((!isYear && !isDay(edition)) || lastDay(edition) === '9999-12-31') {
    const reason = 'Expected the day of the edition, such as 2015-10-26, or its year.';
    throw new RejectedCell('edition', edition, reason);
  }
  if (!isYear) return { observedOn: edition, leftCensored: false };
  const start = edition;
  const end = daySet(dayAfter(firstDay(edition)), dayAfter(lastDay(edition)));
  return { start, end, endMeans: 'FIRST_DAY_OUT', leftCensored: true };
}

function membershipsIn(
  row: Row,
  { edition, state, file, observed }: Entry,
  context: ImportContext,
): readonly Outcome[] {
  return mentionsIn(row, list, cell(row, list), context).map(
    ({ alliance, written, role, reason }): Outcome => {
      if (role === 'NONE') return passedOver(row, `${written}: ${reason ?? ''}`);
      const id = [alliance, state].map((node) => node.slice(node.indexOf(':') + 1)).join('/');
      const fact: MembershipFact = {
        type: 'Membership',
        id: `membership:factbook-edition/${id}/${edition}`,
        source,
        evidence: [{ locator: `edition ${edition}, ${file}, ${list}` }],
        ...observed,
        role,
        obligations: [],
        state,
        alliance,
      };
      return fact;
    },
  );
}

function termsIn(
  row: Row,
  office: Office,
  entry: Entry,
  context: ImportContext,
): readonly Outcome[] {
  return readOfficeHolders(cell(row, office)).flatMap((piece): readonly Outcome[] => {
    if (piece.type === 'OfficeHolder') return termOf(office, piece, entry, context);
    if (piece.type !== 'Unreadable') {
      return [passedOver(row, `${office}, "${piece.text}": ${piece.reason}`)];
    }
    return readPart(row, () => {
      throw new RejectedCell(office, piece.text, piece.reason);
    });
  });
}

function termOf(
  office: Office,
  { name, aliases, title }: OfficeHolder,
  { edition, state, file, observed }: Entry,
  { canonicalOf }: ImportContext,
): readonly [OfficialFact, TermFact] {
  const own = keyOf({ state, name });
  const person = canonicalOf(`official:factbook-${own}`);
  return [
    { type: 'Official', id: person, name, aliases },
    {
      type: 'Term',
      id: `term:factbook-edition/${state.replace('state:', '')}/${office}/${own}/${edition}`,
      source,
      evidence: [{ locator: `edition ${edition}, ${file}, ${office}` }],
      ...observed,
      kind: 'OFFICE',
      title,
      person,
      organization: state,
    },
  ];
}
