/** Who is a member on a day, and how certainly, by sources that are written out: docs/rules.md#certainty. */
import { describe, expect, test } from 'vitest';
import { strongest, weaker } from '../../src/membership/rules/certainty.ts';
import { judgeOf } from '../../src/membership/rules/conclusions.ts';
import { holdsDefinitely, holdsPossibly } from '../../src/membership/rules/recorded.ts';
import { csto, heldIn, recordedIn } from './records.ts';
import type { Dates, LifespanRow, MembershipRow, SourceRow } from './records.ts';

/** For each day: `definitely`, `possibly` or `not`. */
function holding(dates: Dates, days: readonly string[]): readonly string[] {
  const held = heldIn(dates);
  return days.map((day) =>
    holdsDefinitely(held, day) ? 'definitely' : holdsPossibly(held, day) ? 'possibly' : 'not',
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

  test('possibly through a set of days in which it begins', () => {
    const days = ['2023-04-03', '2023-04-04', '2023-04-05', '2023-04-06'];
    expect(holding({ start: '[2023-04-04..2023-04-06]' }, days)).toEqual([
      ...['not', 'possibly', 'possibly', 'definitely'],
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
function members(
  sources: readonly SourceRow[],
  day: string,
  lifespans: readonly LifespanRow[] = [],
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    judgeOf(recordedIn(sources, lifespans))
      .membersOn(day)
      .map(({ state, role, certainty, ...conclusion }) => {
        const by = (['affirmedBy', 'supposedBy', 'presumedBy', 'deniedBy'] as const).flatMap(
          (position) =>
            conclusion[position].length === 0
              ? []
              : `${position} ${conclusion[position].join(' ')}`,
        );
        const own = role === 'FULL' ? [] : [role];
        return [state, [certainty, ...own, ...by].join(', ')];
      }),
  );
}

const source = (id: string, to: string, ...own: readonly MembershipRow[]): SourceRow => ({
  ...{ source: id, from: '1990-01-01', to, members: own },
});

/** One that only mentions these. */
const mention = (...args: Parameters<typeof source>): SourceRow => ({
  ...source(...args),
  lists: false,
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

  test('of the CSTO today, by all whose coverage has ended with them in', () => {
    const today = members(csto, '2026-11-24');
    expect(Object.keys(today)).toEqual(['arm', 'blr', 'kaz', 'kgz', 'rus', 'tjk']);
    expect(new Set(Object.values(today))).toEqual(
      new Set(['PRESUMED, presumedBy atop cow factbook igo']),
    );
  });

  test('are possible where a partial date allows and nobody denies', () => {
    const own = [source('x', '2010-12-31', { state: 'a', start: '1999' })];
    expect(members(own, '1999-06-01')).toEqual({ a: 'POSSIBLE, supposedBy x' });
    expect(members(own, '1998-12-31')).toEqual({});
  });

  test('are disputed where one supposes, or presumes, and one denies', () => {
    const other = source('y', '2012-12-31', { state: 'b', start: '1995-01-01' });
    const own = [source('x', '2010-12-31', { state: 'a', start: '1999' }), other];
    expect(members(own, '1999-06-01').a).toBe('DISPUTED, supposedBy x, deniedBy y');
    expect(members(own, '2011-06-01').a).toBe('DISPUTED, presumedBy x, deniedBy y');
    expect(members(own, '2013-01-01').a).toBe('PRESUMED, presumedBy x');
  });

  test('are denied by a source that lists all and has begun to', () => {
    const own = [
      source('x', '2010-12-31', { state: 'a', start: '1995-01-01' }),
      source('y', '2010-12-31', { state: 'a', start: '1997-01-01', end: '1998-01-01' }),
    ];
    expect(members(own, '1996-12-31')).toEqual({ a: 'CERTAIN, affirmedBy x' });
    expect(members(own, '1997-01-01')).toEqual({ a: 'CERTAIN, affirmedBy x y' });
    expect(members(own, '1998-01-01')).toEqual({ a: 'DISPUTED, affirmedBy x, deniedBy y' });
  });

  test('are denied by one that only mentions some if it tells that they left', () => {
    const own = source('x', '2010-12-31', { state: 'a', start: '1995-01-01' });
    const silent = mention('y', '2010-12-31', { state: 'b', start: '1995-01-01' });
    expect(members([own, silent], '2000-01-01').a).toBe('CERTAIN, affirmedBy x');
    const left = { state: 'a', start: '1995-01-01', end: '1999-01-01' };
    const telling = mention('y', '2010-12-31', left);
    expect(members([own, telling], '2000-01-01').a).toBe('DISPUTED, affirmedBy x, deniedBy y');
  });

  test('are shown as suspended, and as full members where any source has them as that', () => {
    const suspended = { state: 'a', start: '1995-01-01', role: 'SUSPENDED' as const };
    const own = source('x', '2010-12-31', suspended);
    expect(members([own], '2000-01-01')).toEqual({ a: 'CERTAIN, SUSPENDED, affirmedBy x' });
    const full = source('y', '2010-12-31', { state: 'a', start: '1995-01-01' });
    expect(members([own, full], '2000-01-01')).toEqual({
      a: 'DISPUTED, affirmedBy y, deniedBy x',
    });
  });
});

describe('a membership is presumed after the coverage', () => {
  const short = source('short', '2005-12-31', { state: 'a', start: '1995-01-01' });
  const presumed = 'PRESUMED, presumedBy short';

  test('for ever, if nothing ends it', () => {
    expect(members([short], '2005-12-31')).toEqual({ a: 'CERTAIN, affirmedBy short' });
    expect(members([short], '2006-01-01')).toEqual({ a: presumed });
    expect(members([short], '2099-01-01')).toEqual({ a: presumed });
  });

  test('to its own end, if it has one', () => {
    const own = [source('short', '2005-12-31', { state: 'a', start: '1995', end: '2008-01-01' })];
    expect(members(own, '2007-12-31')).toEqual({ a: presumed });
    expect(members(own, '2008-01-01')).toEqual({});
  });

  test('to the end of the state or of the alliance, once every source that gives one has it ended', () => {
    const life = (subject: string, id: string, end: string): LifespanRow => ({
      ...{ subject, source: id, start: '1990-01-01', end },
    });
    for (const subject of ['a', 'alliance']) {
      const lives = [life(subject, 'x', '2007-01-01'), life(subject, 'y', '2009-01-01')];
      expect(members([short], '2008-12-31', lives)).toEqual({ a: presumed });
      expect(members([short], '2009-01-01', lives)).toEqual({});
    }
    // It ended before the coverage did, which had it in all the same.
    expect(members([short], '2010-01-01', [life('a', 'x', '2004-01-01')])).toEqual({ a: presumed });
  });

  test('until a later source records that it left', () => {
    const later = (...own: readonly MembershipRow[]) =>
      source('later', '2012-12-31', { state: 'b', start: '1990-01-01' }, ...own);
    const left = later({ state: 'a', start: '1995-01-01', end: '2009-01-01' });
    expect(members([short, left], '2008-12-31').a).toBe(
      'CERTAIN, affirmedBy later, presumedBy short',
    );
    expect(members([short, left], '2009-01-01').a).toBeUndefined();
    expect(members([short, left], '2020-01-01').a).toBeUndefined();
    // It never listed the state: it denies on its days, and says of no leaving.
    expect(members([short, later()], '2012-12-31').a).toBe(
      'DISPUTED, presumedBy short, deniedBy later',
    );
    expect(members([short, later()], '2013-01-01').a).toBe(presumed);
    // It left before, and came back.
    const back = later(
      { state: 'a', start: '1995-01-01', end: '2001-01-01' },
      { state: 'a', start: '2003-01-01' },
    );
    expect(members([short, back], '2020-01-01').a).toBe('PRESUMED, presumedBy later short');
  });

  test('until a later source has it suspended', () => {
    const later = source('later', '2012-12-31', {
      ...{ state: 'a', start: '2009-01-01', role: 'SUSPENDED' },
    });
    expect(members([short, later], '2008-12-31').a).toBe(presumed);
    expect(members([short, later], '2009-01-01').a).toBe('CERTAIN, SUSPENDED, affirmedBy later');
    expect(members([short, later], '2020-01-01').a).toBe('PRESUMED, SUSPENDED, presumedBy later');
  });

  test('also one that was only observed', () => {
    const own = [source('short', '2005-06-21', { state: 'a', observedOn: '2005-06-21' })];
    expect(members(own, '2005-06-20')).toEqual({});
    expect(members(own, '2005-06-22')).toEqual({ a: presumed });
  });
});

test('of two certainties the weaker, of several the strongest', () => {
  expect(weaker('CERTAIN', 'POSSIBLE')).toBe('POSSIBLE');
  expect(weaker('PRESUMED', 'POSSIBLE')).toBe('PRESUMED');
  expect(weaker('DISPUTED', 'PRESUMED')).toBe('DISPUTED');
  expect(strongest(['DISPUTED', 'PRESUMED', 'POSSIBLE'])).toBe('POSSIBLE');
  expect(strongest([])).toBeUndefined();
});
