/** Which words a slip of one letter turns into another one, and which it does not. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isForgiven, isOneSlip, longestShared, nearWords } from '../../src/search/near.ts';
import { vocabularyOf } from '../../src/search/vocabulary.ts';

const letters = fc.array(fc.constantFrom(...Array.from('abcdeйі')), {
  minLength: 6,
  maxLength: 12,
});

/** A word, and the same with one slip, by a description that has no code in common with the search. */
const slips = fc
  .tuple(
    letters,
    fc.nat(),
    fc.constantFrom(...Array.from('xы')),
    fc.constantFrom('out', 'in', 'other', 'swap'),
  )
  .map(([word, place, letter, kind]) => {
    const at = place % word.length;
    const wrong = Array.from(word);
    if (kind === 'out') wrong.splice(at, 1);
    if (kind === 'in') wrong.splice(at, 0, letter);
    if (kind === 'other') wrong[at] = letter;
    if (kind === 'swap') {
      const next = (at + 1) % word.length;
      if (next > at) wrong.splice(at, 2, word[next] ?? '', word[at] ?? '');
    }
    return [word.join(''), wrong.join('')] as const;
  })
  .filter(([word, wrong]) => word !== wrong);

test('every slip is one, either way', () => {
  fc.assert(
    fc.property(slips, ([word, wrong]) => {
      expect([isOneSlip(word, wrong), isOneSlip(wrong, word)]).toEqual([true, true]);
    }),
  );
});

test('every word with a slip leads to the word, if it is not a beginning of it', () => {
  fc.assert(
    fc.property(slips, fc.array(letters), ([word, wrong], others) => {
      fc.pre(wrong.length >= 6 && !word.startsWith(wrong));
      const words = [...others.map((each) => each.join('')), word];
      expect(nearWords(wrong, vocabularyOf(1, new Set(words)))).toContain(word);
    }),
  );
});

test.each([
  ['kyrgystan', 'kyrgyzstan', true],
  ['colective', 'collective', true],
  ['zollective', 'collective', true],
  ['collcetive', 'collective', true],
  ['collective', 'collective', false],
  ['austria', 'australia', false],
  ['collcteive', 'collective', false],
  ['colectve', 'collective', false],
])('%s and %s: %s', (one, other, is) => {
  expect(isOneSlip(one, other)).toBe(is);
});

describe('what is not forgiven', () => {
  test.each(['iran', 'niger', '199205', 'abc123', ''])('a slip in "%s"', (word) => {
    expect(isForgiven(word)).toBe(false);
  });

  test('a word that begins with what is sought is found as such', () => {
    expect(nearWords('german', vocabularyOf(1, new Set(['germany', 'germans', 'herman'])))).toEqual(
      ['herman'],
    );
  });
});

test('what texts share', () => {
  expect(longestShared([' kyrgystan', ' kyrgyzstan '])).toBe(' kyrgy');
  expect(longestShared([' abc', ' xyz '])).toBe(' ');
  expect(longestShared([' csto'])).toBe(' csto');
});
