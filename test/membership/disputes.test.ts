import { describe, expect, test } from 'vitest';
import { disputesAmong } from '../../src/membership/rules/disputes.ts';
import { csto, recordedIn } from './records.ts';
import type { SourceRow } from './records.ts';

function disputes(sources: readonly SourceRow[], minDays: number): readonly string[] {
  return disputesAmong(recordedIn(sources), minDays)
    .map(
      ({ state, affirmedBy, deniedBy, from, until, days }) =>
        `${state}: ${affirmedBy} against ${deniedBy} ${from} to ${until}, ${days} days`,
    )
    .sort();
}

const long = { from: '1990-01-01', to: '2010-12-31' };

describe('disputes', () => {
  test('of Uzbekistan and the CSTO are five', () => {
    expect(disputes(csto, 2).filter((text) => text.startsWith('uzb'))).toEqual([
      'uzb: atop against igo 2012-01-01 to 2012-06-28, 179 days',
      'uzb: cow against atop 1999-04-20 to 2006-08-17, 2676 days',
      'uzb: cow against atop 2012-06-28 to 2013-01-01, 187 days',
      'uzb: cow against igo 2012-01-01 to 2013-01-01, 366 days',
      'uzb: igo against atop 2002-12-31 to 2006-08-17, 1325 days',
    ]);
  });

  test('name the memberships on either side', () => {
    const all = disputesAmong(recordedIn(csto), 2).filter(({ state }) => state === 'uzb');
    const [first] = all.filter(({ from }) => from === '1999-04-20');
    expect(first).toMatchObject({
      affirming: ['cow-uzb-1'],
      denying: ['atop-uzb-1', 'atop-uzb-2'],
    });
    // Belarus joined by ATOP in 1994: nothing of it held before.
    expect(disputesAmong(recordedIn(csto), 2)).toContainEqual(
      expect.objectContaining({ state: 'blr', from: '1992-05-15', until: '1994-01-03' }),
    );
  });

  test('of a single day are passed over, unless asked for', () => {
    const own = [
      { source: 'x', ...long, members: [{ state: 'a', start: '1995-01-01', end: '1999-04-20' }] },
      { source: 'y', ...long, members: [{ state: 'a', start: '1995-01-01', end: '1999-04-19' }] },
    ];
    expect(disputes(own, 2)).toEqual([]);
    expect(disputes(own, 1)).toEqual(['a: x against y 1999-04-19 to 1999-04-20, 1 days']);
  });

  test('leave out what a partial date leaves open', () => {
    const own = [
      { source: 'x', ...long, members: [{ state: 'a', start: '1995-01-01' }] },
      {
        ...{ source: 'y', ...long },
        members: [
          { state: 'b', start: '1994' },
          { state: 'a', start: '1996', end: '1998' },
        ],
      },
    ];
    expect(disputes(own, 1).filter((text) => text.startsWith('a'))).toEqual([
      'a: x against y 1995-01-01 to 1996-01-01, 365 days',
      'a: x against y 1999-01-01 to 2011-01-01, 4383 days',
    ]);
  });

  test('of memberships that follow each other are one', () => {
    const own = [
      {
        ...{ source: 'x', ...long },
        members: [
          { state: 'a', start: '1995-01-01', end: '1997-01-01' },
          { state: 'a', start: '1997-01-01', end: '1999-01-01' },
          { state: 'a', start: '1996-01-01', end: '1996-02-01' },
        ],
      },
      { source: 'y', ...long, members: [{ state: 'b', start: '1990-01-01' }] },
    ];
    expect(disputesAmong(recordedIn(own), 1).filter(({ state }) => state === 'a')).toMatchObject([
      {
        ...{ from: '1995-01-01', until: '1999-01-01', days: 1461, denying: [] },
        affirming: ['x-a-1', 'x-a-2', 'x-a-3'],
      },
    ]);
  });

  test('begin with the denying source and end with the coverage of either', () => {
    const own = [
      {
        ...{ source: 'x', from: '1990-01-01', to: '2000-12-31' },
        members: [{ state: 'a', start: '1995-01-01' }],
      },
      {
        ...{ source: 'y', from: '1990-01-01', to: '1999-12-31' },
        members: [{ state: 'b', start: '1997' }],
      },
    ];
    expect(disputes(own, 1)).toEqual([
      'a: x against y 1997-01-01 to 2000-01-01, 1095 days',
      'b: y against x 1997-12-31 to 2000-01-01, 731 days',
    ]);
  });

  test('there are none within one source, or with one that only supposes', () => {
    const one = { source: 'x', ...long, members: [{ state: 'a', start: '1995-01-01' }] };
    expect(disputes([one], 1)).toEqual([]);
    expect(disputes([], 1)).toEqual([]);
    const supposing = {
      source: 'y',
      ...long,
      members: [{ state: 'b', start: '1999', end: '1999' }],
    };
    expect(disputes([one, supposing], 1)).toEqual([
      'a: x against y 1999-01-01 to 2011-01-01, 4383 days',
    ]);
  });
});
