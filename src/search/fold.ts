/** Folds text, so that a search ignores case, accents and punctuation in any alphabet. */

/** A word of a text: as it is looked for, and where it stands. */
export interface Word {
  readonly folded: string;
  /** In UTF-16 code units. */
  readonly start: number;
  readonly end: number;
}

/** The words of a text: runs of letters and digits, with the marks that belong to them. */
export function wordsOf(text: string): readonly Word[] {
  return [...text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu)].map(({ 0: word, index }) => ({
    folded: foldWord(word),
    start: index,
    end: index + word.length,
  }));
}

/** ` collective security treaty `: each word with a space on either side, so that beginnings can be found. */
export function foldedText(texts: readonly string[]): string {
  const words = texts.flatMap((text) => wordsOf(text).map(({ folded }) => folded));
  return words.length === 0 ? '' : ` ${words.join(' ')} `;
}

function foldWord(word: string): string {
  return word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
