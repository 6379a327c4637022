/** Folds text, so that a search ignores case, accents and punctuation in any alphabet. */

/** A word of a text: as it is looked for, and where it stands. */
export interface Word {
  readonly folded: string;
  /** In UTF-16 code units. */
  readonly start: number;
  readonly end: number;
}

/** `U.S.A.`, or a run of letters and digits with the marks that belong to them. */
const word =
  /(?<![\p{L}\p{N}])\p{L}(?:\.\p{L})+(?![\p{L}\p{N}\p{M}])|[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu;

/** Stems that are spelled in two ways, and the one that is looked for. */
const spellings: readonly (readonly [RegExp, string])[] = [
  [/^(defen|offen|preten)c/, '$1s'],
  [/^(.*organi|neutrali|normali)s/, '$1z'],
];

export function wordsOf(text: string): readonly Word[] {
  return [...text.matchAll(word)].map(({ 0: found, index }) => ({
    folded: foldWord(found),
    start: index,
    end: index + found.length,
  }));
}

/** The words that an apostrophe divides, as those write them who leave it out: `divoire` in `Côte d'Ivoire`. */
export function joinedWordsOf(text: string): readonly Word[] {
  return [...text.matchAll(divided)].map(({ 0: found, index }) => ({
    folded: foldWord(found),
    start: index,
    end: index + found.length,
  }));
}

const apostrophes = /(?<=\p{L}\p{M}*)['’‘ʼ](?=\p{L})/gu;
const divided = /(?<![\p{L}\p{N}])\p{L}[\p{L}\p{M}]*(?:['’‘ʼ]\p{L}[\p{L}\p{M}]*)+/gu;

/**
 * `| collective security treaty | csto |`: a space on either side of each word, a bar of each text. Names
 * with an apostrophe come a second time without it; other texts do not.
 */
export function foldedTexts(names: readonly string[], others: readonly string[] = []): string {
  const joined = names.flatMap((name) => {
    const without = name.replace(apostrophes, '');
    return without === name ? [] : [without];
  });
  const folded = [...names, ...joined, ...others].map(foldedWords).filter((each) => each !== '');
  return folded.length === 0 ? '' : `| ${folded.join(' | ')} |`;
}

/** What is looked for: the text folded, and its words, each once. */
export interface Sought {
  readonly folded: string;
  readonly words: readonly string[];
}

export function soughtIn(text: string): Sought {
  const folded = foldedWords(text);
  return { folded, words: folded === '' ? [] : [...new Set(folded.split(' '))] };
}

export function foldedWords(text: string): string {
  return wordsOf(text)
    .map(({ folded }) => folded)
    .join(' ');
}

function foldWord(found: string): string {
  const plain = found
    .normalize('NFKD')
    .replace(/[\p{M}.'’‘ʼ]/gu, '')
    .toLowerCase();
  return spellings.reduce((each, [stem, spelled]) => each.replace(stem, spelled), plain);
}
