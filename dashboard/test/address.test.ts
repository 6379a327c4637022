/** An address holds the whole state of the page: what is written is read again. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placeOf, readParameters, readPlace, writeAddress } from '../src/address/address.ts';
import type { Parameters } from '../src/address/parameters.ts';

const id = fc.stringMatching(/^[a-z]{1,9}:[a-z0-9.-]{1,20}$/);
const words = fc.string({ minLength: 1 }).filter((text) => !text.includes('\uFFFD'));
const parameters = fc.record(
  {
    day: fc.constantFrom('1816-01-01', '2001-02-28', '2024-02-29'),
    select: fc.array(id, { minLength: 1 }),
    obligations: fc.constantFrom(['DEFENSE'], ['OFFENSE', 'ENTENTE'], undefined),
    kinds: fc.constantFrom(['PACT'], ['ORGANIZATION', 'PACT'], undefined),
    sources: fc.array(id, { minLength: 1 }),
    q: words,
    show: words,
    about: fc.array(id, { minLength: 1 }),
    days: fc.nat(999_999_999),
    rows: fc.nat(1_000),
    embed: words,
  },
  { requiredKeys: [] },
) as fc.Arbitrary<Parameters>;
const place = fc.oneof(
  fc.constantFrom('atlas', 'disputes', 'search').map((view) => ({ view }) as const),
  fc
    .record({
      view: fc.constantFrom('alliance', 'state', 'source'),
      slug: fc.stringMatching(/^[a-z0-9.-]{1,20}$/).filter((slug) => !/^\.+$/.test(slug)),
    })
    .map(({ view, slug }) => ({ view, id: `${view}:${slug}` }) as const),
);

describe('an address', () => {
  test('says what was written into it', () => {
    fc.assert(
      fc.property(place, parameters, (at, given) => {
        const address = new URL(writeAddress({ place: at, parameters: given }), 'http://page/');
        expect(readPlace(address.pathname)).toEqual(at);
        expect(readParameters(address.search)).toEqual(
          Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)),
        );
      }),
    );
  });

  test('leaves colons and commas of ids as they are', () => {
    expect(
      writeAddress({
        place: { view: 'disputes' },
        parameters: { about: ['alliance:csto', 'state:uzb'], days: 30 },
      }),
    ).toBe('/disputes?about=alliance:csto,state:uzb&days=30');
  });

  test('leads to an article as to any source', () => {
    const at = placeOf('article:tca-2018');
    expect(at && writeAddress({ place: at, parameters: {} })).toBe('/source/tca-2018');
    expect(placeOf('source:atop-4.01')).toEqual({ view: 'source', id: 'source:atop-4.01' });
    expect(placeOf('treaty:atop-4220-1')).toBeUndefined();
  });

  test('that is mistyped is one that says less', () => {
    expect(readParameters('?day=2001-02-30&obligations=defence,defense&days=many&rows=-1')).toEqual(
      { obligations: ['DEFENSE'] },
    );
    expect(readPlace('/alliance')).toBeUndefined();
    expect(readPlace('/alliance/')).toBeUndefined();
    expect(readPlace('/alliance/csto/members')).toBeUndefined();
    expect(readPlace('/treaty/atop-4220-1')).toBeUndefined();
  });
});
