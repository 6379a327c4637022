import { describe, expect, test } from 'vitest';
import {
  holdsDefinitely,
  holdsPossibly,
  conclusionsOn,
  strongest,
  weaker,
} from '../../src/membership/rules/certainty.ts';
import { claimsOf, csto } from './claims.ts';
import type { Dates, SourceSays } from './claims.ts';

/** For each day: `definitely`, `possibly` or `not`. */
function holding(dates: Dates, days: readonly string[]): readonly string[] {
  const [claim] = claimsOf([
    { source: 's', from: '1900-01-01', to: '2100-12-31', says: [{ state: 'a', ...dates }] },
  ]);
  if (claim === undefined) throw new Error('no claim');
  return days.map((day) =>
    holdsDefinitely(claim, day) ? 'definitely' : holdsPossibly(claim, day) ? 'possibly' : 'not',
  );
}

describe('a membership holds', () => {
  test('from its first day to the day before its end', () => {
    expect(
      holding({ start: '1992-05-15', end: '1999-04-20' }, [
        ...['1992-05-14', '1992-05-15', '1999-04-19', '1999-04-20'],
      ]),
    ).toEqual(['not', 'definitely', 'definitely', 'not']);
  });

  test('possibly all through the years in which it begins and ends', () => {
    expect(
      holding({ start: '1999', end: '2001' }, [
        ...['1998-12-31', '1999-01-01', '1999-12-30', '1999-12-31', '2000-12-31', '2001-01-01'],
        ...['2001-12-31', '2002-01-01'],
      ]),
    ).toEqual([
      ...['not', 'possibly', 'possibly', 'definitely', 'definitely', 'possibly'],
      ...['possibly', 'not'],
    ]);
  });

  test('possibly all through the months in which it begins and ends', () => {
    expect(
      holding({ start: '2000-02', end: '2000-04' }, [
        ...['2000-01-31', '2000-02-01', '2000-02-28', '2000-02-29', '2000-03-31', '2000-04-01'],
        ...['2000-04-30', '2000-05-01'],
      ]),
    ).toEqual([
      ...['not', 'possibly', 'possibly', 'definitely', 'definitely', 'possibly'],
      ...['possibly', 'not'],
    ]);
  });

  test('only possibly where it begins and ends in one year', () => {
    const days = ['1999-01-01', '1999-12-31', '2000-01-01'];
    expect(holding({ start: '1999', end: '1999' }, days)).toEqual(['possibly', 'possibly', 'not']);
  });

  test('for ever where no end is given, and only possibly where no start is', () => {
    expect(holding({ start: '1999' }, ['1998-12-31', '2099-01-01'])).toEqual(['not', 'definitely']);
    expect(holding({ end: '1999' }, ['1901-01-01', '1999-12-31', '2000-01-01'])).toEqual([
      ...['possibly', 'possibly', 'not'],
    ]);
  });

  test('on the day on which it is observed alone', () => {
    expect(
      holding({ observedOn: '2026-01-22' }, ['2026-01-21', '2026-01-22', '2026-01-23']),
    ).toEqual(['not', 'definitely', 'not']);
  });
});

/** Each member's certainty, and by whom. */
function members(sources: readonly SourceSays[], day: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    conclusionsOn(claimsOf(sources), day).map((conclusion) => {
      const by = (['affirmedBy', 'supposedBy', 'presumedBy', 'deniedBy'] as const).flatMap(
        (role) => (conclusion[role].length === 0 ? [] : `${role} ${conclusion[role].join(' ')}`),
      );
      return [conclusion.state, [conclusion.certainty, ...by].join(', ')];
    }),
  );
}

const source = (name: string, from: string, to: string, ...says: SourceSays['says']) => ({
  ...{ source: name, from, to, says },
});

describe('members', () => {
  test('of the CSTO on 2001-01-01', () => {
    const certain = 'CERTAIN, affirmedBy atop cow';
    const disputed = 'DISPUTED, affirmedBy cow, deniedBy atop';
    expect(members(csto, '2001-01-01')).toEqual({
      ...{ arm: certain, blr: certain, kaz: certain, kgz: certain, rus: certain, tjk: certain },
      ...{ aze: disputed, geo: disputed, uzb: disputed },
    });
  });

  test('of the CSTO while COW IGO only supposes them, from 2002-01-01 to 2002-12-30', () => {
    const uzbekistan = (day: string) => members(csto, day).uzb;
    expect(uzbekistan('2001-12-31')).toBe('DISPUTED, affirmedBy cow, deniedBy atop');
    expect(uzbekistan('2002-01-01')).toBe(
      'DISPUTED, affirmedBy cow, supposedBy igo, deniedBy atop',
    );
    expect(uzbekistan('2002-12-31')).toBe('DISPUTED, affirmedBy cow igo, deniedBy atop');
  });

  test('of the CSTO today, as the Factbook saw them last', () => {
    const today = members(csto, '2026-11-24');
    expect(Object.keys(today)).toEqual(['arm', 'blr', 'kaz', 'kgz', 'rus', 'tjk']);
    expect(new Set(Object.values(today))).toEqual(new Set(['PRESUMED, presumedBy factbook']));
  });

  test('are possible where a partial date allows and nobody denies', () => {
    const says = [source('x', '1990-01-01', '2010-12-31', { state: 'a', start: '1999' })];
    expect(members(says, '1999-06-01')).toEqual({ a: 'POSSIBLE, supposedBy x' });
    expect(members(says, '1998-12-31')).toEqual({});
  });

  test('are disputed, too, where one supposes and one denies', () => {
    const says = [
      source('x', '1990-01-01', '2010-12-31', { state: 'a', start: '1999' }),
      source('y', '1990-01-01', '2010-12-31', { state: 'b', start: '1995-01-01' }),
    ];
    expect(members(says, '1999-06-01').a).toBe('DISPUTED, supposedBy x, deniedBy y');
  });

  test('are denied by a source that has ended the alliance, not by one that has not begun it', () => {
    const says = [
      source('x', '1990-01-01', '2010-12-31', { state: 'a', start: '1995-01-01' }),
      source('y', '1990-01-01', '2010-12-31', {
        ...{ state: 'a', start: '1997-01-01', end: '1998-01-01' },
      }),
    ];
    expect(members(says, '1996-12-31')).toEqual({ a: 'CERTAIN, affirmedBy x' });
    expect(members(says, '1997-01-01')).toEqual({ a: 'CERTAIN, affirmedBy x y' });
    expect(members(says, '1998-01-01')).toEqual({ a: 'DISPUTED, affirmedBy x, deniedBy y' });
  });

  test('are presumed after the last coverage alone, by those that end last, where open', () => {
    const says = [
      source('x', '1990-01-01', '2010-12-31', { state: 'a', start: '1995-01-01' }),
      source(
        ...(['y', '1990-01-01', '2012-12-31'] as const),
        ...[
          { state: 'b', start: '1995' },
          { state: 'c', start: '1995', end: '2012' },
        ],
      ),
      source('z', '1990-01-01', '2012-12-31', { state: 'b', start: '1995', end: '2000' }),
    ];
    expect(members(says, '2012-12-31').b).toBe('DISPUTED, affirmedBy y, deniedBy z');
    expect(members(says, '2013-01-01')).toEqual({ b: 'PRESUMED, presumedBy y' });
    expect(members(says, '1989-12-31')).toEqual({});
    expect(members(says.slice(0, 1), '2013-01-01')).toEqual({ a: 'PRESUMED, presumedBy x' });
  });

  test('of an observation, also on the days until another source speaks', () => {
    const says = [
      source('x', '2018-06-21', '2018-06-21', { state: 'a', observedOn: '2018-06-21' }),
      source('y', '2026-01-22', '2026-01-22', { state: 'b', observedOn: '2026-01-22' }),
    ];
    expect(members(says, '2018-06-20')).toEqual({});
    expect(members(says, '2018-06-21')).toEqual({ a: 'CERTAIN, affirmedBy x' });
    expect(members(says, '2026-01-21')).toEqual({ a: 'PRESUMED, presumedBy x' });
    expect(members(says, '2026-01-22')).toEqual({ b: 'CERTAIN, affirmedBy y' });
    expect(members(says, '2026-01-23')).toEqual({ b: 'PRESUMED, presumedBy y' });
  });

  test('of no claims are none', () => {
    expect(conclusionsOn([], '2001-01-01')).toEqual([]);
  });

  test('come with the memberships that speak for them', () => {
    const says = [
      source(
        ...(['x', '1990-01-01', '2010-12-31'] as const),
        ...[
          { state: 'a', start: '1995-01-01', end: '1999' },
          { state: 'a', start: '1999' },
          { state: 'a', start: '2005' },
        ],
      ),
    ];
    expect(conclusionsOn(claimsOf(says), '1999-12-31')).toMatchObject([
      { certainty: 'CERTAIN', affirmedBy: ['x'], supposedBy: [], memberships: ['x-a-1', 'x-a-2'] },
    ]);
    expect(conclusionsOn(claimsOf(says), '2011-01-01')).toMatchObject([
      { certainty: 'PRESUMED', memberships: ['x-a-2', 'x-a-3'] },
    ]);
  });
});

test('of two certainties the weaker, of several the strongest', () => {
  expect(weaker('CERTAIN', 'POSSIBLE')).toBe('POSSIBLE');
  expect(weaker('PRESUMED', 'POSSIBLE')).toBe('PRESUMED');
  expect(weaker('DISPUTED', 'PRESUMED')).toBe('DISPUTED');
  expect(strongest(['DISPUTED', 'PRESUMED', 'POSSIBLE'])).toBe('POSSIBLE');
  expect(strongest([])).toBeUndefined();
});
