/** Reads and checks what a command line or an address asks of an export. */
import { badUserInput } from '../errors.ts';
import type { Obligation } from '../generated/types.ts';
import { isDay } from '../dates/partial-date.ts';
import { pledges } from '../membership/analysis/pairs.ts';
import type { Pledge } from '../membership/analysis/pairs.ts';
import { certainties } from '../membership/rules/certainty.ts';
import type { Certainty } from '../membership/rules/certainty.ts';
import { allObligations } from '../membership/rules/obligations.ts';
import { dayPeriod, ever, yearsPeriod } from './subjects/period.ts';
import type { Period } from './subjects/period.ts';

export const subjects = ['network', 'members', 'dyads', 'disputes'] as const;
export type Subject = (typeof subjects)[number];

export const formats = ['csv', 'json', 'graphml', 'gexf'] as const;
export type Format = (typeof formats)[number];

export const optionNames = [
  ...(['asOf', 'from', 'to', 'sources', 'obligations', 'pledge', 'certainty', 'directed'] as const),
];
export type OptionName = (typeof optionNames)[number];

/** The options as text, lists separated by commas. */
export type Options = Readonly<Partial<Record<OptionName, string | undefined>>>;

export interface ExportRequest {
  readonly subject: Subject;
  readonly format: Format;
  readonly period: Period;
  /** Only these sources are used; all, if null. */
  readonly sources: readonly string[] | null;
  /** Only members that have at least one of these obligations; all, if null. */
  readonly obligations: readonly Obligation[] | null;
  /** Of pairs: whether it is enough that one of the two has one of the obligations. */
  readonly pledge: Pledge;
  /** Only what is as certain as one of these; all, if null. */
  readonly certainty: readonly Certainty[] | null;
  /** Of dyads: whether each pair has a row for each direction. */
  readonly directed: boolean;
}

/** Whether it is about pairs of states. */
export function isOfPairs(subject: Subject): boolean {
  return subject === 'network' || subject === 'dyads';
}

/** How the name of an option is written where it was given: `asOf` or `--as-of`. */
export type Naming = (option: OptionName) => string;

export function readRequest(
  subject: string,
  format: string,
  options: Options,
  naming: Naming,
): ExportRequest {
  const known = oneOf(subjects, 'export', subject);
  const knownFormat = oneOf(formats, 'format', format);
  return {
    subject: known,
    format: knownFormat,
    period: periodOf(known, options, naming),
    sources: listOf('sources', options, naming),
    obligations: obligationsOf(known, options, naming),
    pledge: pledgeOf(known, options, naming),
    certainty: certaintyOf(known, options, naming),
    directed: directedOf(known, knownFormat, options, naming),
  };
}

function oneOf<T extends string>(known: readonly T[], what: string, found: string): T {
  const match = known.find((each) => each === found);
  if (match !== undefined) return match;
  throw badUserInput(
    found === ''
      ? `Say which ${what}: ${known.join(', ')}.`
      : `There is no ${what} \`${found}\`. Known are ${known.join(', ')}.`,
    { known },
  );
}

/** A network has a day, dyads have years, members have either; disputes need neither. */
function periodOf(subject: Subject, options: Options, naming: Naming): Period {
  const { asOf, from, to } = options;
  const day = `\`${naming('asOf')}\``;
  const years = `\`${naming('from')}\` and \`${naming('to')}\``;
  const hasYears = from !== undefined || to !== undefined;
  if (asOf !== undefined && hasYears) {
    throw badUserInput(`Give ${day} or ${years}, not both.`);
  }
  if (asOf !== undefined) {
    if (subject === 'dyads') {
      throw badUserInput(`dyads are by year: give ${years}. For a day, export network.`);
    }
    return dayPeriod(readDay(asOf, naming));
  }
  if (hasYears) {
    if (subject === 'network') {
      throw badUserInput(`network is for one day: give ${day}. By year, export dyads.`);
    }
    return readYears(from, to, naming);
  }
  switch (subject) {
    case 'network':
      throw badUserInput(`network needs a day: give ${day}, such as 2001-01-01.`);
    case 'members':
      throw badUserInput(`members needs a day or years: give ${day} or ${years}.`);
    case 'dyads':
      throw badUserInput(`dyads needs years: give ${years}.`);
    case 'disputes':
      return ever;
    default:
      return subject satisfies never;
  }
}

function readDay(text: string, naming: Naming): string {
  if (isDay(text)) return text;
  throw badUserInput(
    `\`${naming('asOf')}\` is ${JSON.stringify(text)}; expected a day of the calendar, such as 2001-01-01.`,
  );
}

function readYears(from: string | undefined, to: string | undefined, naming: Naming): Period {
  const first = readYear('from', from, naming);
  const last = readYear('to', to, naming);
  if (first <= last && last - first <= 1000) return yearsPeriod(first, last);
  throw badUserInput(
    `\`${naming('to')}\` must be the year of \`${naming('from')}\` or at most 1000 years later; found ${first} and ${last}.`,
  );
}

function readYear(option: 'from' | 'to', text: string | undefined, naming: Naming): number {
  const year = /^\d{1,4}$/.test(text ?? '') ? Number(text) : 0;
  if (year > 0) return year;
  const found = text === undefined ? 'missing' : JSON.stringify(text);
  throw badUserInput(`\`${naming(option)}\` is ${found}; expected a year from 1 to 9999.`);
}

function pledgeOf(subject: Subject, options: Options, naming: Naming): Pledge {
  if (options.pledge === undefined) return 'EITHER';
  if (!isOfPairs(subject)) throw badUserInput(`${subject} takes no \`${naming('pledge')}\`.`);
  return oneOf(pledges, 'pledge', options.pledge);
}

function certaintyOf(
  subject: Subject,
  options: Options,
  naming: Naming,
): readonly Certainty[] | null {
  const names = listOf('certainty', options, naming);
  if (names !== null && subject === 'disputes') {
    throw badUserInput(`disputes takes no \`${naming('certainty')}\`.`);
  }
  return names?.map((name) => oneOf(certainties, 'certainty', name)) ?? null;
}

/** A row for each direction is a table's: a network has its directions in the attributes of its edges. */
function directedOf(subject: Subject, format: Format, options: Options, naming: Naming): boolean {
  const { directed } = options;
  if (directed === undefined || directed === 'false') return false;
  if (directed !== 'true') {
    throw badUserInput(
      `\`${naming('directed')}\` is ${JSON.stringify(directed)}; expected true or false.`,
    );
  }
  if (subject === 'dyads' && (format === 'csv' || format === 'json')) return true;
  throw badUserInput(`\`${naming('directed')}\` is for dyads in csv or json.`);
}

function listOf(
  option: 'sources' | 'obligations' | 'certainty',
  options: Options,
  naming: Naming,
): readonly string[] | null {
  const text = options[option];
  if (text === undefined) return null;
  const items = text.split(',').map((item) => item.trim());
  if (items.every((item) => item !== '')) return [...new Set(items)];
  throw badUserInput(
    `\`${naming(option)}\` is ${JSON.stringify(text)}; expected names separated by commas.`,
  );
}

function obligationsOf(
  subject: Subject,
  options: Options,
  naming: Naming,
): readonly Obligation[] | null {
  const names = listOf('obligations', options, naming);
  if (names !== null && subject === 'disputes') {
    throw badUserInput(`disputes takes no \`${naming('obligations')}\`.`);
  }
  return names?.map((name) => oneOf(allObligations, 'obligation', name)) ?? null;
}
