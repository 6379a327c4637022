/** The days that the graph stores of a fact: between which it began, and between which it was over. */
import { expect, test } from 'vitest';
import type { LooseFact } from '../../src/model/fact.ts';
import { storedNode } from '../../src/store/stored.ts';

/** Made up. */
const membership: LooseFact = {
  ...{ type: 'Membership', id: 'membership:made-up', source: 'source:made-up', role: 'FULL' },
  ...{ leftCensored: false, state: 'state:deu', alliance: 'alliance:nato', start: '1954-10-23' },
};

const endOf = (given: Readonly<Record<string, unknown>>) => {
  const { properties } = storedNode({ ...membership, ...given });
  return [properties.end, properties.endMin, properties.endMax];
};

test.each([
  ['1990-10-02', 'LAST_DAY', ['1990-10-03', '1990-10-03']],
  ['1990-10-02', 'FIRST_DAY_OUT', ['1990-10-02', '1990-10-02']],
  ['1990-10-02', null, ['1990-10-02', '1990-10-02']],
  ['1990-10', 'LAST_DAY', ['1990-10-02', '1990-11-01']],
  ['1990', 'LAST_DAY', ['1990-01-02', '1991-01-01']],
  ['1990', 'FIRST_DAY_OUT', ['1990-01-01', '1991-01-01']],
  [null, 'LAST_DAY', [null, null]],
])('an end of %s that means %s: the first day out is from %j', (end, endMeans, range) => {
  expect(endOf({ end, endMeans })).toEqual([end, ...range]);
});

test('a member of one day is in on that day where the end is the last day, and on none where it is the first day out', () => {
  const oneDay = { start: '1954-10-23', end: '1954-10-23' };
  expect(endOf({ ...oneDay, endMeans: 'LAST_DAY' })).toEqual([
    ...['1954-10-23', '1954-10-24', '1954-10-24'],
  ]);
  expect(endOf({ ...oneDay, endMeans: 'FIRST_DAY_OUT' })).toEqual([
    ...['1954-10-23', '1954-10-23', '1954-10-23'],
  ]);
});

test('an observation is over on the day after it', () => {
  expect(endOf({ start: null, observedOn: '2026-01-22' })).toEqual([
    ...[null, '2026-01-23', '2026-01-23'],
  ]);
});
