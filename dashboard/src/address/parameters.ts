/** The parameters that an address can have, each with how it is read from text and written as text. */
import type { AllianceKind, Obligation } from '../words.ts';
import { allianceKinds, obligations } from '../words.ts';
import { isDay } from '../time/day.ts';

interface Parameter<Value> {
  /** Undefined for a text that is not one of its values: a mistyped parameter is ignored. */
  readonly read: (text: string) => Value | undefined;
  readonly write: (value: Value) => string;
}

const text: Parameter<string> = { read: (value) => value, write: (value) => value };

const day: Parameter<string> = {
  read: (value) => (isDay(value) ? value : undefined),
  write: (value) => value,
};

const whole: Parameter<number> = {
  read: (value) => (/^\d{1,9}$/.test(value) ? Number(value) : undefined),
  write: String,
};

const rows: Parameter<number | 'all'> = {
  read: (value) => (value === 'all' ? value : whole.read(value)),
  write: String,
};

const ids: Parameter<readonly string[]> = {
  read: (value) => value.split(',').filter((id) => id !== ''),
  write: (value) => value.join(','),
};

/** Words of the schema, in lower case in an address. */
function wordsOf<Word extends string>(known: readonly Word[]): Parameter<readonly Word[]> {
  return {
    read: (value) => {
      const given = value.toUpperCase().split(',');
      return known.filter((word) => given.includes(word));
    },
    write: (value) => value.join(',').toLowerCase(),
  };
}

/** In the order in which an address has them. */
export const parameters = {
  /** The day that is shown. */
  day,
  /** The ids of what is lit up. */
  select: ids,
  obligations: wordsOf<Obligation>(obligations),
  kinds: wordsOf<AllianceKind>(allianceKinds),
  /** The ids of the sources that answers are restricted to. */
  sources: ids,
  /** The words that are searched for, or that a list is narrowed to. */
  q: text,
  /** Which part of a view is shown large, or alone. */
  show: text,
  /** Of disputes: the ids of the alliance and the state that they are about. */
  about: ids,
  /** Of disputes: the fewest days. */
  days: whole,
  /** How many rows a list shows that grows on demand. */
  rows,
  /** The cursors that a page of a long list begins after, or ends before. */
  after: text,
  before: text,
  /** The one panel that is shown, without the frame. */
  embed: text,
} as const;

export type ParameterName = keyof typeof parameters;

type ValueOf<P> = P extends Parameter<infer Value> ? Value : never;

export type Parameters = {
  readonly [Name in ParameterName]?: ValueOf<(typeof parameters)[Name]> | undefined;
};
