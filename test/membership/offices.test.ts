/** Who holds an office on a day, of terms that are invented. */
import { expect, test } from 'vitest';
import { officeHoldersOn } from '../../src/membership/rules/offices.ts';
import type { OfficeSource, RecordedTerm } from '../../src/membership/rules/offices.ts';

function term(
  person: string,
  from: string,
  until: string | null,
  title = 'President',
): RecordedTerm {
  return {
    ...{ id: `term:${person}-${from}`, person, title, observed: false },
    ...{ startMin: from, startMax: from, endMin: until, endMax: until },
  };
}

function source(id: string, to: string, ...terms: RecordedTerm[]): OfficeSource {
  const [first = to] = terms.flatMap(({ startMin }) => startMin ?? []).sort();
  return { id, coveredFrom: first, coveredTo: to, terms };
}

const short = source('source:short', '2009-12-31', term('a', '2000-01-01', null));

function holders(day: string, ...sources: OfficeSource[]) {
  return officeHoldersOn(sources, [], day).map(
    ({ person, certainty, presumedSince }) => [person, certainty, presumedSince] as const,
  );
}

test('whom no one has succeeded is presumed in office after the coverage has ended', () => {
  expect(holders('2009-12-31', short)).toEqual([['a', 'CERTAIN', null]]);
  expect(holders('2020-01-01', short)).toEqual([['a', 'PRESUMED', '2009-12-31']]);
});

test('a later source that records the end ends the presumption on that day', () => {
  const later = source('source:later', '2020-12-31', term('a', '2000-01-01', '2012-05-01'));
  expect(holders('2012-04-30', short, later)).toEqual([['a', 'CERTAIN', '2009-12-31']]);
  expect(holders('2012-05-01', short, later)).toEqual([]);
});

test('a successor with the same title ends it, one with another title does not', () => {
  const premier = term('b', '2012-05-01', null, 'Prime Minister');
  const president = term('c', '2014-05-01', null);
  const later = source('source:later', '2020-12-31', premier, president);
  expect(holders('2014-04-30', short, later)).toEqual([
    ['a', 'PRESUMED', '2009-12-31'],
    ['b', 'CERTAIN', null],
  ]);
  expect(holders('2014-05-01', short, later)).toEqual([
    ['b', 'CERTAIN', null],
    ['c', 'CERTAIN', null],
  ]);
});

test('a source without titles names who leads, so that any later leader succeeds', () => {
  const untitled = { ...short, terms: [{ ...term('a', '2000-01-01', null), title: null }] };
  const later = source('source:later', '2020-12-31', term('b', '2012-05-01', null, 'Premier'));
  expect(holders('2012-05-01', untitled, later)).toEqual([['b', 'CERTAIN', null]]);
});

test('a later source that has the person in office ends nothing', () => {
  const later = source(
    'source:later',
    '2020-12-31',
    term('a', '2000-01-01', null),
    term('b', '2012-05-01', null),
  );
  expect(holders('2015-01-01', short, later)).toEqual([
    ['a', 'CERTAIN', '2009-12-31'],
    ['b', 'CERTAIN', null],
  ]);
});

test('a source denies only whose end it records, and not for an earlier term', () => {
  const before = source(
    'source:before',
    '2020-12-31',
    term('a', '1990-01-01', '1994-01-01'),
    term('b', '1994-01-01', null),
  );
  expect(holders('2005-01-01', before, short)).toContainEqual(['a', 'CERTAIN', null]);
  const left = source('source:left', '2020-12-31', term('a', '2000-01-01', '2004-01-01'));
  expect(holders('2005-01-01', left, short)).toEqual([['a', 'DISPUTED', null]]);
});

test('the end of the organization ends what is presumed of its offices', () => {
  const ended = {
    ...{ source: 'source:short', startMin: null, startMax: null, observed: false },
    ...{ endMin: '2012-01-01', endMax: '2012-01-01' },
  };
  expect(officeHoldersOn([short], [ended], '2011-12-31')).toHaveLength(1);
  expect(officeHoldersOn([short], [ended], '2012-01-01')).toEqual([]);
});

test('one who may have changed office holds the one for certain, the other perhaps', () => {
  const president = { ...term('a', '2000-01-01', '2008-01-02'), endMax: '2009-01-01' };
  const premier = term('a', '2008-05-08', null, 'Premier');
  const [found] = officeHoldersOn(
    [source('source:one', '2020-12-31', president, premier)],
    [],
    '2008-06-30',
  );
  expect(found).toMatchObject({
    certainty: 'CERTAIN',
    offices: [
      { title: 'Premier', certainty: 'CERTAIN' },
      { title: 'President', certainty: 'POSSIBLE' },
    ],
  });
});
