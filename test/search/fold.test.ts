/** What a search takes for the same word, and what it does not. */
import { describe, expect, test } from 'vitest';
import { foldedTexts, foldedWords, joinedWordsOf, wordsOf } from '../../src/search/fold.ts';

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
  expect(foldedTexts(['Soviet Union', '—', 'U.S.S.R.'])).toBe('| soviet union | ussr |');
  expect(foldedTexts(['…'])).toBe('');
});

test('a name with an apostrophe is found without it as well, and a quote as it is', () => {
  expect(foldedTexts(["Côte d'Ivoire", 'Ivory Coast'])).toBe(
    '| cote d ivoire | ivory coast | cote divoire |',
  );
  expect(foldedTexts(['Côte d’Ivoire'], ["Russia's"])).toBe(
    '| cote d ivoire | cote divoire | russia s |',
  );
  expect(foldedTexts(["'Allies'", "1990's"])).toBe('| allies | 1990 s |');
});

test('where the words stand that an apostrophe divides', () => {
  const text = "People's Republic, Côte d’Ivoire; the states' own";
  expect(
    joinedWordsOf(text).map(({ folded, start, end }) => [folded, text.slice(start, end)]),
  ).toEqual([
    ['peoples', "People's"],
    ['divoire', 'd’Ivoire'],
  ]);
});
