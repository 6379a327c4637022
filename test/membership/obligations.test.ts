/** What a member promises on a day, by sources that are written out: docs/rules.md#obligations. */
import { describe, expect, test } from 'vitest';
import type { Obligation } from '../../src/generated/types.ts';
import { judgeOf } from '../../src/membership/rules/conclusions.ts';
import { recordedIn } from './records.ts';
import type { MembershipRow, SourceRow } from './records.ts';

const codes: readonly Obligation[] = ['DEFENSE', 'NONAGGRESSION'];

const member = (
  state: string,
  obligations: readonly Obligation[],
  end?: string,
): MembershipRow => ({
  ...{ state, start: '1995-01-01', obligations, end },
});

/** One that codes both, unless told otherwise. */
const source = (id: string, to: string, ...members: readonly MembershipRow[]): SourceRow => ({
  ...{ source: id, from: '1990-01-01', to, codes, members },
});

function promises(sources: readonly SourceRow[], state: string, day: string) {
  const found = judgeOf(recordedIn(sources))
    .promisesOn(day)
    .find((each) => each.state === state);
  if (found === undefined) throw new Error(`${state} is not a member on ${day}.`);
  const { obligations, disputedObligations, presumedObligations, obligationsByAlliance } = found;
  const unknown = found.unknownObligations.filter((each) => codes.includes(each));
  return { obligations, disputedObligations, presumedObligations, obligationsByAlliance, unknown };
}

const nothing = {
  ...{ obligations: [], disputedObligations: [], presumedObligations: [] },
  ...{ obligationsByAlliance: [], unknown: [] },
};

describe('an obligation', () => {
  test('is held if a source that codes it says so, and disputed if another denies it', () => {
    const one = source('x', '2010-12-31', member('a', ['DEFENSE']));
    expect(promises([one], 'a', '2000-01-01')).toEqual({ ...nothing, obligations: ['DEFENSE'] });
    const other = source('y', '2010-12-31', member('a', []));
    expect(promises([one, other], 'a', '2000-01-01')).toEqual({
      ...{ ...nothing, obligations: ['DEFENSE'], disputedObligations: ['DEFENSE'] },
    });
  });

  test('is neither held nor denied by a source that does not code it', () => {
    const one = source('x', '2010-12-31', member('a', ['DEFENSE']));
    const silent = { ...source('y', '2010-12-31', member('a', [])), codes: [] };
    expect(promises([one, silent], 'a', '2000-01-01').disputedObligations).toEqual([]);
    expect(promises([silent], 'a', '2000-01-01')).toEqual({ ...nothing, unknown: codes });
  });

  test('stays after the coverage of those that code it, by the one that ended last', () => {
    const first = source('x', '2003-12-31', member('a', ['NONAGGRESSION']));
    const last = source('y', '2005-12-31', member('a', ['DEFENSE']));
    const silent = { ...source('z', '2020-12-31', member('a', [])), codes: [] };
    expect(promises([first, last, silent], 'a', '2010-01-01')).toEqual({
      ...{ ...nothing, obligations: ['DEFENSE'], presumedObligations: ['DEFENSE'] },
    });
  });

  test('is that of all others, where nobody codes it for the state', () => {
    const coded = source('x', '2005-12-31', member('a', ['DEFENSE']), member('b', ['DEFENSE']));
    const listed = {
      ...source('z', '2020-12-31', member('a', []), member('b', []), {
        ...{ state: 'c', start: '2010-01-01', obligations: [] },
      }),
      codes: [],
    };
    expect(promises([coded, listed], 'c', '2015-01-01')).toEqual({
      ...{ ...nothing, obligations: ['DEFENSE'], presumedObligations: ['DEFENSE'] },
      obligationsByAlliance: ['DEFENSE'],
    });
  });

  test('is unknown where the others differ', () => {
    const coded = source('x', '2005-12-31', member('a', ['DEFENSE']), member('b', []));
    const listed = {
      ...source('z', '2020-12-31', member('a', []), member('b', []), {
        ...{ state: 'c', start: '2010-01-01', obligations: [] },
      }),
      codes: [],
    };
    expect(promises([coded, listed], 'c', '2015-01-01')).toEqual({
      ...nothing,
      unknown: ['DEFENSE'],
    });
  });
});
