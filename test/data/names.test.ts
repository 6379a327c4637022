import { describe, expect, test } from 'vitest';
import { namesByCode } from '../../src/importers/names/made-names.ts';
import type { Described } from '../../src/importers/names/made-names.ts';

const alliance = (code: string, members: readonly string[], begin = '1893-12-27'): Described => ({
  ...{ scheme: 'COW', code, kind: 'Defense pact', members, begin },
});
const nameOf = (members: readonly string[]) => namesByCode([alliance('1', members)]).get('1');

describe('The name of an alliance', () => {
  test('lists its members in the order of their names, up to four', () => {
    expect(nameOf(['Russia', 'France'])).toBe('Defense pact of France and Russia, 1893');
    expect(nameOf(['Italy', 'Germany', 'Denmark'])).toBe(
      'Defense pact of Denmark, Germany and Italy, 1893',
    );
    expect(nameOf(['Zambia', 'Ägypten', 'Chad', 'Benin'])).toBe(
      'Defense pact of Ägypten, Benin, Chad and Zambia, 1893',
    );
  });

  test('counts more than four', () => {
    expect(nameOf(['A', 'B', 'C', 'D', 'E'])).toBe('Defense pact of 5 states, 1893');
  });

  test('is good English', () => {
    expect(nameOf(['United Kingdom', 'Netherlands', 'Dominican Republic', 'Netherton'])).toBe(
      'Defense pact of the Dominican Republic, the Netherlands, Netherton and the United Kingdom, 1893',
    );
    expect(nameOf(['France'])).toBe('Defense pact with France, 1893');
  });

  test('that occurs twice has the day, and if that is not enough the code', () => {
    const pair = ['France', 'Russia'];
    const alliances = [
      alliance('1', pair, '1891-08-27'),
      alliance('2', pair, '1893-12-27'),
      alliance('3', pair, '1893-01-03'),
      alliance('4', pair, '1899'),
      alliance('5', pair, '1899-04'),
      alliance('6', pair, '1901-02-03'),
      alliance('7', pair, '1901-02-03'),
      { ...alliance('8', pair, '1901-02-03'), kind: 'Entente' },
    ];
    const names = namesByCode(alliances);
    expect([...names].sort()).toEqual([
      ['1', 'Defense pact of France and Russia, 1891'],
      ['2', 'Defense pact of France and Russia, 27 December 1893'],
      ['3', 'Defense pact of France and Russia, 3 January 1893'],
      ['4', 'Defense pact of France and Russia, 1899'],
      ['5', 'Defense pact of France and Russia, April 1899'],
      ['6', 'Defense pact of France and Russia, 3 February 1901 (COW 6)'],
      ['7', 'Defense pact of France and Russia, 3 February 1901 (COW 7)'],
      ['8', 'Entente of France and Russia, 1901'],
    ]);
    expect(new Map([...namesByCode([...alliances].reverse())].sort())).toEqual(
      new Map([...names].sort()),
    );
  });
});
