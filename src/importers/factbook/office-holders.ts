/** Reads whom the Factbook names as chief of state or head of government, and since when. */
import { PartialDateError } from '../../dates/partial-date.ts';
import { usualName } from './person-names.ts';
import { plainText } from './plain-text.ts';
import { readRemarks } from './remarks.ts';
import { reviewedMeaning } from './reviewed-texts.ts';
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
  readonly type: 'Aside' | 'Vacancy' | 'Unreadable';
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
  const { plain, spellings } = withoutOtherSpellings(text.replace(/[\s.;,]+$/, ''));
  if (plain === '' || plain === 'NA') return [];
  // A semicolon within brackets separates nothing.
  const pieces = plain.split(/;(?![^(]*\))/).map((piece) => piece.trim().replace(/^and /, ''));
  return pieces
    .filter((piece) => piece !== '')
    .flatMap((piece, at) => readPiece(piece, at === 0, spellings));
}

function readPiece(
  text: string,
  isFirst: boolean,
  spellings: Spellings,
): readonly (OfficeHolder | Remainder)[] {
  if (text.startsWith('represented by ')) {
    return [aside(text, 'Whoever represents the chief of state does not hold the office.')];
  }
  const meaning = reviewedMeaning(text);
  if (typeof meaning === 'string') return [aside(text, meaning)];
  if (meaning !== undefined) {
    return [{ type: 'OfficeHolder', ...meaning, name: usualName(meaning.name), aliases: [] }];
  }
  const beginning = beginningOf(text);
  if (!isFirst && beginning?.isShared !== true && beginning?.title !== null) {
    return [aside(text, 'It names nobody in the office.')];
  }
  if (vacant.test(text)) return [{ type: 'Vacancy', text, reason: 'The office is vacant.' }];
  if (notYet.test(text)) return [aside(text, 'Who is elected or designated is not in office yet.')];
  if (noName.test(text)) return [aside(text, 'It names nobody in the office.')];
  if (beginning === undefined) return [unreadable(text, noBeginning)];
  const { names, after } = nameIn(beginning.rest);
  try {
    const { since, office, others } = readRemarks(after);
    const holders = names.map(({ title, name }) => ({
      type: 'OfficeHolder' as const,
      name: usualName(name),
      aliases: otherSpellings(name, spellings),
      title: title ?? beginning.title ?? office,
      since,
    }));
    if (holders.some(({ name }) => name === '')) return [unreadable(text, noBeginning)];
    return [...holders, ...others.map((other) => aside(other, 'A remark beside the term.'))];
  } catch (error) {
    if (!(error instanceof PartialDateError)) throw error;
    return [unreadable(text, error.message)];
  }
}

const vacant = /^(?:none$|\(?vacant\b|[\p{L} ]{0,40}? \(?vacant\b)/iu;
const notYet = /^(?:the )?(?:President|Prime Minister)[- ](?:elect|designate)\b/i;
/** Notes, and sentences that say what happens to the office, or how it is called. */
const noName =
  /^(?:note\b|the (?:president|monarch|king|prime minister)\b|normally\b|[0o]n \d|in transition\b|there are\b|in Sri Lanka\b)/i;

/** Between the parts of a name these are written small. */
const particles =
  /^(?:a|al|an|ap|arap|as|at|ata|az|ben|bin|bint|binti|d|da|das|de|del|della|den|der|di|do|dos|du|e|el|i|ibn|ibni|la|le|los|of|ould|the|ul|ud|uz|van|von|wa|y|za|zu)$/i;

/** The name, or two of them, and what stands behind. */
function nameIn(text: string) {
  // A bracket before the surname has initials or a place, `Khadga Prasad (KP) Sharma OLI`, `Lagitupu (of Nanumea) TUILIMU`,
  // or another first name or a rank, `Konstandinos (Kostis) STEPHANOPOULOS`, `Adm. (Ret.)`.
  const plain = text
    .replace(/^\(Ret\.\) /, '')
    .replace(/^([^(]*?) \((?:\p{Lu}\p{Lu}|(?:aka|of) \p{Lu}\p{Ll}+)\) (?=\p{Lu})/u, '$1 ')
    .replace(
      /^([^(]*?) \((?:Ret\.|"?\p{Lu}\p{Ll}+"?|\p{Lu}\.? \p{Lu}\.?)\) (?=(?:\p{Lu}\. )*\p{Lu}[\p{Lu}’'-])/u,
      '$1 ',
    )
    .replace(/^((?:\p{Lu}\S* )+)of (?:the )?(?:UK|Netherlands|United Kingdom)\b/u, '$1');
  const end =
    /[([]|, (?!(?:Jr|Sr)\b)| - | is | was | were | has | will | who | remains | elected | appointed | serves | serving | represented | note\b/.exec(
      plain,
    );
  const name = (end === null ? plain : plain.slice(0, end.index)).trim();
  const after = end === null ? '' : plain.slice(end.index);
  return { names: name.split(' and ').map(withoutTitle), after };
}

/** `Captain Regent Luca BECCARI`, the second of two, has the title once more. */
function withoutTitle(text: string): { readonly title: string | null; readonly name: string } {
  const own = beginningOf(text);
  const name = (own?.title == null ? text : own.rest)
    .trim()
    .replace(/[,;.]+$/, (end) => (end === '.' ? end : ''));
  const isName = name
    .split(' ')
    .every(
      (word) =>
        /^(?:d['’])?[\p{Lu}"'’`(]/u.test(word) ||
        /^\p{Ll}{1,3}-/u.test(word) ||
        particles.test(word),
    );
  return { title: own?.title ?? null, name: isName ? name : '' };
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
