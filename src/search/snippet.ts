/** Shows where a node has the words of a search. */
import { foldedWords, wordsOf } from './fold.ts';
import type { Sought } from './fold.ts';
import { textsIn } from '../model/searched.ts';

export interface Snippet {
  readonly field: string;
  readonly snippet: string;
  readonly matches: readonly { readonly start: number; readonly end: number }[];
}

/** How much of a long text is shown, in UTF-16 code units. */
const length = 160;

/** The field that is just what is sought, or else has most of its words, cut around its first match; of equals the first. */
export function snippetOf(
  values: Readonly<Record<string, unknown>>,
  { folded: searched, words }: Sought,
): Snippet {
  const candidates = Object.keys(values).flatMap((field) =>
    textsIn([field], values).map((text) => {
      const matches = wordsOf(text).filter(({ folded }) =>
        words.some((word) => folded.startsWith(word)),
      );
      const found = words.filter((word) => matches.some(({ folded }) => folded.startsWith(word)));
      const whole = foldedWords(text) === searched;
      return { field, text, matches, found: found.length + (whole ? 1 : 0) };
    }),
  );
  const best = candidates.reduce((a, b) => (b.found > a.found ? b : a));
  return { field: best.field, ...cut(best.text, best.matches) };
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
