/** Finds in a row of the Factbook what it says of the chief of state and of the head of government. */
import type { Row } from '../formats/row.ts';
import { cell } from '../rows/cells.ts';
import { plainText } from './plain-text.ts';

export const offices = ['chiefOfState', 'headOfGovernment'] as const;
export type Office = (typeof offices)[number];

export interface OfficeText {
  readonly office: Office;
  /** Empty where the edition has the heading and nothing below it. */
  readonly text: string;
}

const both = String.raw`chiefs? of state and head of government(?: \(Druk Gyalpo\))?`;
const state = 'chiefs? of state';
const government = 'heads? of government';

/** A heading of an older edition stands before two dashes or a colon. */
const heading = new RegExp(`\\b(?:(${both})|(${state})|(${government}))\\s*(?::|--)`, 'gi');

/** What follows the two offices. */
const next =
  /\b(?:cabinet|elections?|election results|elections\/appointments|note|Legislative branch)\s*(?::|--)/i;

/** Null where a character of the text is not known. */
export function officeTextsIn(row: Row): readonly OfficeText[] | null {
  const text = plainText(cell(row, 'text'));
  if (text === null) return null;
  const field = cell(row, 'field');
  const office = offices.find((each) => each === field);
  if (office !== undefined) return [{ office, text }];
  // Some texts of 1994 to 1996 have the heading as the name of their field.
  const whole = heading.test(`${field}:`) ? `${field}: ${text}` : text;
  heading.lastIndex = 0;
  const found = [...whole.matchAll(heading)];
  return found.flatMap((match, at) => {
    const rest = whole.slice(match.index + match[0].length, found[at + 1]?.index);
    const own = rest.split(next, 1)[0]?.replace(/^[\s|:]+|[\s|]+$/g, '') ?? '';
    return officesOf(match).map((each) => ({ office: each, text: own }));
  });
}

function officesOf([, ofBoth, ofState]: RegExpExecArray): readonly Office[] {
  if (ofBoth !== undefined) return offices;
  return ofState === undefined ? ['headOfGovernment'] : ['chiefOfState'];
}
