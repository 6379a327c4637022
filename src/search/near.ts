/** Finds the words that a slip of one letter turns into another one. */
import { endLetters } from './vocabulary.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A shorter word means too many others: `iran` is one letter from `iraq`. */
const shortest = 6;

/** Whether a slip in it is forgiven: letters only, since a number with another digit is another number. */
export function isForgiven(word: string): boolean {
  return word.length >= shortest && /^[\p{L}\p{M}]+$/u.test(word);
}

/** Words of the vocabulary that are one slip away, in their order; not those that begin with the word, which are found as such. */
export function nearWords(word: string, { byStart, byEnd }: Vocabulary): readonly string[] {
  if (!isForgiven(word)) return [];
  const near = [
    ...(byStart.get(word.slice(0, endLetters)) ?? []),
    ...(byEnd.get(word.slice(-endLetters)) ?? []),
  ].filter((other) => isOneSlip(word, other) && !other.startsWith(word));
  return [...new Set(near)].sort();
}

/** Whether one letter is left out, put in or replaced, or two neighbours have changed places. */
export function isOneSlip(one: string, other: string): boolean {
  if (one === other || Math.abs(one.length - other.length) > 1) return false;
  const shorter = Math.min(one.length, other.length);
  let start = 0;
  while (start < shorter && one[start] === other[start]) start += 1;
  let end = 0;
  while (end < shorter - start && one.at(-1 - end) === other.at(-1 - end)) end += 1;
  const [left, right] = [
    one.slice(start, one.length - end),
    other.slice(start, other.length - end),
  ];
  if (left.length <= 1 && right.length <= 1) return true;
  return left.length === 2 && right === `${left.slice(1)}${left.slice(0, 1)}`;
}

/** The longest text that is in all of them. */
export function longestShared(texts: readonly string[]): string {
  const [shortestText = '', ...others] = [...texts].sort((a, b) => a.length - b.length);
  for (let length = shortestText.length; length > 0; length -= 1) {
    for (let start = 0; start + length <= shortestText.length; start += 1) {
      const part = shortestText.slice(start, start + length);
      if (others.every((other) => other.includes(part))) return part;
    }
  }
  return '';
}
