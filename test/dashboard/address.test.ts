import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  placeOf,
  readParameters,
  readPlace,
  writeAddress,
} from '../../dashboard/src/address/address.ts';
import { daysLater, isDay, monthsLater, yearsLater } from '../../dashboard/src/time/day.ts';

const slug = fc.stringMatching(/^[a-z][a-z0-9.-]{0,20}$/);
const place = fc.oneof(
  fc.constantFrom('atlas', 'disputes', 'search').map((view) => ({ view }) as const),
  fc
    .tuple(fc.constantFrom('alliance', 'state', 'source'), slug)
    .map(([view, name]) => ({ view, id: `${view}:${name}` }) as const),
);
const ids = fc.array(
  slug.map((name) => `state:${name}`),
  { minLength: 1, maxLength: 3 },
);
const parameters = fc.record(
  {
    day: fc
      .date({ min: new Date('1816-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10)),
    select: ids,
    obligations: fc.constantFrom(['DEFENSE'], ['DEFENSE', 'ENTENTE']),
    q: fc.string({ minLength: 1, maxLength: 20 }),
    about: ids,
    days: fc.nat(999_999_999),
    rows: fc.oneof(fc.nat(1_000), fc.constant('all' as const)),
  },
  { requiredKeys: [] },
);

test('an address holds the whole state, and gives it back', () => {
  fc.assert(
    fc.property(place, parameters, (at, given) => {
      const written = writeAddress({ place: at, parameters: given });
      const { pathname, search } = new URL(written, 'http://localhost');
      expect(readPlace(pathname)).toEqual(at);
      expect(readParameters(search)).toEqual(given);
    }),
  );
});

test('an address can be read: ids stay as they are', () => {
  const address = writeAddress({
    place: { view: 'alliance', id: 'alliance:csto' },
    parameters: { day: '2001-01-01', select: ['state:uzb', 'state:kgz'], obligations: ['DEFENSE'] },
  });
  expect(address).toBe(
    '/alliance/csto?day=2001-01-01&select=state:uzb,state:kgz&obligations=defense',
  );
});

test('an article has the address of a source, and a treaty has none', () => {
  const at = placeOf('article:tca-2018');
  expect(at && writeAddress({ place: at, parameters: {} })).toBe('/source/tca-2018');
  expect(placeOf('source:atop-4.01')).toEqual({ view: 'source', id: 'source:atop-4.01' });
  expect(placeOf('treaty:atop-4220-1')).toBeUndefined();
});

test('what is mistyped is left out, and an address of nothing is nothing', () => {
  expect(readParameters('?day=2001-02-30&obligations=love&kinds=pact&days=x')).toEqual({
    kinds: ['PACT'],
  });
  for (const path of ['/alliance', '/alliance/', '/alliance/a/b', '/%', '/officials/x']) {
    expect(readPlace(path), path).toBeUndefined();
  }
});

test('days are stepped by the calendar', () => {
  expect(yearsLater('2000-02-29', 1)).toBe('2001-02-28');
  expect(yearsLater('1816-01-01', -10)).toBe('1806-01-01');
  expect(monthsLater('2001-01-31', 1)).toBe('2001-02-28');
  expect(monthsLater('2001-01-31', -2)).toBe('2000-11-30');
  expect(daysLater('1999-12-31', 1)).toBe('2000-01-01');
  expect(isDay('1900-02-29')).toBe(false);
});
