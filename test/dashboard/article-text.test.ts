/** The text of an article is cut wherever a passage begins or ends, and nothing of it is lost. */
import { describe, expect, test } from 'vitest';
import { beginOf, stretchesOf } from '../../dashboard/src/views/source/article.ts';

const passage = (start: number, end: number) => ({ locator: '', quote: null, start, end });

describe('stretches of a text', () => {
  const text = 'abcdefghij';

  test('of passages that overlap know all that is based on them', () => {
    const stretches = stretchesOf(
      text,
      [{ id: 'statement', evidence: [passage(0, 4), passage(8, 10)] }],
      [{ id: 'fact', evidence: [passage(2, 6)] }],
    );
    expect(stretches.map(({ start, end }) => text.slice(start, end))).toEqual([
      'ab',
      'cd',
      'ef',
      'gh',
      'ij',
    ]);
    expect(stretches.map(({ statements, facts }) => [...statements, ...facts].join(' '))).toEqual([
      'statement',
      'statement fact',
      'fact',
      '',
      'statement',
    ]);
  });

  test('of a text on which nothing is based are one', () => {
    expect(stretchesOf(text, [], [])).toEqual([{ start: 0, end: 10, statements: [], facts: [] }]);
  });

  test('pass over what has no place in the text', () => {
    const nowhere = { locator: '', quote: null, start: null, end: null };
    expect(stretchesOf(text, [{ id: 'statement', evidence: [nowhere] }], [])).toHaveLength(1);
    expect(beginOf([nowhere])).toBe(Infinity);
    expect(beginOf([passage(8, 10), passage(2, 3)])).toBe(2);
  });
});
