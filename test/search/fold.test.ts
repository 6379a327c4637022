/** What a search takes for the same word, and what it does not. */
import { describe, expect, test } from 'vitest';
import { foldedText, foldedWords, wordsOf } from '../../src/search/fold.ts';

describe('two ways to write the same', () => {
  test.each([
    ['Türkiye', 'TURKIYE'],
    ["Côte d'Ivoire", 'cote d’ivoire'],
    ['Пётр Климук', 'петр климук'],
    ['U.S.S.R.', 'USSR'],
    ['u.k', 'UK'],
    ['Ｎａｔｏ', 'NATO'],
    ['defence', 'Defense'],
    ['defenc', 'defens'],
    ['Shanghai Cooperation Organisation', 'shanghai cooperation organization'],
    ['reorganis', 'reorganiz'],
    ['Guinea-Bissau', 'Guinea Bissau'],
  ])('%s, %s', (one, other) => {
    expect(foldedWords(one)).toBe(foldedWords(other));
  });
});

describe('what stays apart', () => {
  test.each([
    ['Niger', 'Nigeria'],
    ['fence', 'fense'],
    ['St. Lucia', 'StLucia'],
    ['a. b', 'ab'],
  ])('%s, %s', (one, other) => {
    expect(foldedWords(one)).not.toBe(foldedWords(other));
  });
});

test('a word stands where it stands in the text', () => {
  const text = 'The U.S.A. and (ОДКБ)';
  expect(wordsOf(text).map(({ start, end }) => text.slice(start, end))).toEqual([
    ...['The', 'U.S.A', 'and', 'ОДКБ'],
  ]);
});

test('names stay apart, so that a whole one can be found', () => {
  expect(foldedText(['Soviet Union', '—', 'U.S.S.R.'])).toBe('| soviet union | ussr |');
  expect(foldedText(['…'])).toBe('');
});
