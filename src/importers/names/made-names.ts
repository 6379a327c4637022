/** Plain descriptive names for alliances of which a dataset gives only a kind, members and a date. */
import { parsePartialDate } from '../../dates/partial-date.ts';
import type { IdentifierScheme } from '../../generated/types.ts';
import { grouped } from '../../lists.ts';

export interface Described {
  readonly scheme: IdentifierScheme;
  readonly code: string;
  /** Such as `Defense pact`. */
  readonly kind: string;
  /** The usual names of the member states, in any order. */
  readonly members: readonly string[];
  readonly begin: string;
}

/** More members than these are counted. */
const mostListed = 4;

/** From the plainest to the longest; an alliance gets the first that no other one has. */
const forms: readonly ((alliance: Described) => string)[] = [
  (alliance) => nameWith(alliance, alliance.begin.slice(0, 4)),
  (alliance) => nameWith(alliance, inWords(alliance.begin)),
  (alliance) =>
    `${nameWith(alliance, inWords(alliance.begin))} (${alliance.scheme} ${alliance.code})`,
];

/** The names by the alliances' codes: never two the same, whatever the order. */
export function namesByCode(alliances: readonly Described[]): ReadonlyMap<string, string> {
  return new Map(distinctNames(alliances, forms));
}

function distinctNames(
  alliances: readonly Described[],
  [form, ...longer]: typeof forms,
): readonly (readonly [code: string, name: string])[] {
  if (form === undefined) throw new Error('Two alliances have one code.');
  return [...grouped(alliances, form)].flatMap(([name, [only, ...others]]) =>
    others.length === 0 ? [[only.code, name] as const] : distinctNames([only, ...others], longer),
  );
}

/** Of one member where the source has others that are not states: the pact is with it, not of it. */
function nameWith({ kind, members }: Described, date: string): string {
  return `${kind} ${members.length === 1 ? 'with' : 'of'} ${listedStates(members)}, ${date}`;
}

/** `France, Russia and the United Kingdom`; or, of many, their number. */
export function listedStates(names: readonly string[]): string {
  if (names.length > mostListed) return `${names.length} states`;
  const listed = [...names].sort(inEnglish.compare).map(inSentence);
  const [last = ''] = listed.slice(-1);
  return listed.length === 1 ? last : `${listed.slice(0, -1).join(', ')} and ${last}`;
}

const inEnglish = new Intl.Collator('en');

const withArticle =
  /^(?:United|Two|Papal) |Republic|Kingdom|Union|Empire|Federation|Regency|Jamahiriya|(?:Islands|Free State|Reich)$|^(?:Bahamas|Comoros|Gambia|Maldives|Netherlands|Philippines)$/;

function inSentence(state: string): string {
  return withArticle.test(state) ? `the ${state}` : state;
}

const months = [
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July'],
  ...['August', 'September', 'October', 'November', 'December'],
] as const;

/** `1893-12-27` is 27 December 1893. */
function inWords(date: string): string {
  const { year, month, day } = parsePartialDate(date);
  const name = month === undefined ? undefined : months[month - 1];
  return [day, name, year].filter((part) => part !== undefined).join(' ');
}
