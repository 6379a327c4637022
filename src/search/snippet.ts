/** Shows where a node has the words of a search. */
import { codeText } from './codes.ts';
import type { Found, Near } from './find.ts';
import { foldedWords, joinedWordsOf, wordsOf } from './fold.ts';
import type { Sought, Word } from './fold.ts';
import { textsIn } from '../model/searched.ts';

export interface Snippet {
  readonly field: string;
  readonly snippet: string;
  readonly matches: readonly { readonly start: number; readonly end: number }[];
}

/** How much of a long text is shown, in UTF-16 code units. */
const length = 160;

/**
 * The field that is just what is sought, or else has most of its words, cut around its first match; of equals
 * the first. What a code found is shown by it, unless another field has all the words.
 */
export function snippetOf({ values, code }: Found, sought: Sought, near: Near): Snippet {
  const texts = Object.keys(values).flatMap((field) =>
    textsIn([field], values).map((text) => candidateOf(field, text, sought, near)),
  );
  const codes = code === undefined ? [] : [candidateOf(code.field, codeText(code), sought, near)];
  const all = [...texts, ...codes.map((each) => ({ ...each, found: sought.words.length }))];
  const best = all.reduce((a, b) => (b.found > a.found ? b : a));
  return { field: best.field, ...cut(best.text, best.matches) };
}

interface Candidate {
  readonly field: string;
  readonly text: string;
  readonly matches: readonly Word[];
  /** How many of the words it has, and one more where it is just these. */
  readonly found: number;
}

function candidateOf(
  field: string,
  text: string,
  { folded: searched, words }: Sought,
  near: Near,
): Candidate {
  const among = (all: readonly Word[], sought: readonly string[]): readonly Word[] =>
    all.filter(({ folded }) => sought.some((word) => isWord(folded, word, near)));
  const plain = among(wordsOf(text), words);
  // A name is found without its apostrophe, too.
  const missing = words.filter((word) => !plain.some((one) => one.folded.startsWith(word)));
  const joined = joinedWordsOf(text).filter((one) =>
    missing.some((word) => one.folded.startsWith(word)),
  );
  const isApart = (one: Word) =>
    !joined.some(({ start, end }) => start <= one.start && one.end <= end);
  const matches = [...plain.filter(isApart), ...joined].sort((a, b) => a.start - b.start);
  const found = words.filter((word) => among(matches, [word]).length > 0).length;
  const whole = foldedWords(text) === searched;
  return { field, text, matches, found: found + (whole ? 1 : 0) };
}

/** Whether the word begins with the one that is sought, or is near to it. */
function isWord(folded: string, word: string, near: Near): boolean {
  return folded.startsWith(word) || (near.get(word)?.includes(folded) ?? false);
}

function cut(
  text: string,
  matches: readonly { readonly start: number; readonly end: number }[],
): Omit<Snippet, 'field'> {
  const first = matches[0]?.start ?? 0;
  const from = text.length <= length ? 0 : wordStart(text, Math.max(0, first - length / 4));
  const to = text.length <= length ? text.length : wordEnd(text, from + length);
  const before = from > 0 ? '… ' : '';
  return {
    snippet: `${before}${text.slice(from, to)}${to < text.length ? ' …' : ''}`,
    matches: matches
      .filter(({ start, end }) => start >= from && end <= to)
      .map(({ start, end }) => ({
        start: start - from + before.length,
        end: end - from + before.length,
      })),
  };
}

/** The start of the first word at or after the place; the place itself at the start of the text. */
function wordStart(text: string, place: number): number {
  if (place === 0) return 0;
  const space = text.indexOf(' ', place);
  return space < 0 ? place : space + 1;
}

function wordEnd(text: string, place: number): number {
  if (place >= text.length) return text.length;
  const space = text.lastIndexOf(' ', place);
  return space < 0 ? place : space;
}
