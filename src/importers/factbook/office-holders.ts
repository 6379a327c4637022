/** Reads whom the Factbook names as chief of state or head of government, and since when. */
import { PartialDateError } from '../../dates/partial-date.ts';
import { usualName } from './person-names.ts';
import { plainText } from './plain-text.ts';
import { readRemarks } from './remarks.ts';
import { beginningOf } from './titles.ts';

export interface OfficeHolder {
  readonly type: 'OfficeHolder';
  readonly name: string;
  readonly aliases: readonly string[];
  /** Null where the Factbook gives none. */
  readonly title: string | null;
  readonly since: string | null;
}

/** A piece that names nobody who holds the office, or that must name somebody and cannot be read. */
export interface Remainder {
  readonly type: 'Aside' | 'Unreadable';
  readonly text: string;
  readonly reason: string;
}

/** Every piece of the text, in its order. */
export function readOfficeHolders(html: string): readonly (OfficeHolder | Remainder)[] {
  const text = plainText(html);
  if (text === null) {
    const reason = 'src/importers/factbook/plain-text.ts does not know a character of it.';
    return [{ type: 'Unreadable', text: html, reason }];
  }
  if (text === '') return [];
  const { plain, spellings } = withoutOtherSpellings(text);
  // A semicolon within brackets separates nothing.
  const pieces = plain.split(/;(?![^(]*\))/).map((piece) => piece.trim().replace(/^and /, ''));
  return pieces.flatMap((piece, at) => readPiece(piece, at === 0, spellings));
}

function readPiece(
  text: string,
  isFirst: boolean,
  spellings: Spellings,
): readonly (OfficeHolder | Remainder)[] {
  if (text.startsWith('represented by ')) {
    return [aside(text, 'Whoever represents the chief of state does not hold the office.')];
  }
  const beginning = beginningOf(text);
  if (beginning === undefined && !isFirst) return [aside(text, 'It names nobody in the office.')];
  if (beginning === undefined) return [unreadable(text, noBeginning)];
  const [, names = '', after = ''] = /^([^(]*)(.*)$/.exec(beginning.rest) ?? [];
  if (after.startsWith('(vacant)')) return [aside(text, 'The office is vacant.')];
  try {
    const { since, office, others } = readRemarks(after);
    const title = beginning.title ?? office;
    const holders = names.split(' and ').map((name) => ({
      type: 'OfficeHolder' as const,
      name: usualName(name.trim()),
      aliases: otherSpellings(name.trim(), spellings),
      title,
      since,
    }));
    return [...holders, ...others.map((other) => aside(other, 'A remark beside the term.'))];
  } catch (error) {
    if (!(error instanceof PartialDateError)) throw error;
    return [unreadable(text, error.message)];
  }
}

const noBeginning =
  'src/importers/factbook/titles.ts has no title with which it begins: add it, or the name.';

function aside(text: string, reason: string): Remainder {
  return { type: 'Aside', text, reason };
}

function unreadable(text: string, reason: string): Remainder {
  return { type: 'Unreadable', text, reason };
}

/** Other spellings of words by those that stand in the text. */
type Spellings = ReadonlyMap<string, string>;

/** `SONEXAY (also spelled SONXAI) Siphandon`, or `WACHIRALONGKON; also spelled Vajiralongkorn`. */
function withoutOtherSpellings(text: string) {
  const spellings = new Map<string, string>();
  const plain = text.replaceAll(
    /([^\s;]+)(?:;| \() ?also spelled ([^\s)]+)\)?/g,
    (_, word: string, other: string) => {
      spellings.set(word, other);
      return word;
    },
  );
  return { plain, spellings };
}

function otherSpellings(name: string, spellings: Spellings): readonly string[] {
  const words = name.split(' ');
  const others = words.map((word) => spellings.get(word) ?? word);
  return others.some((word, at) => word !== words[at]) ? [usualName(others.join(' '))] : [];
}
