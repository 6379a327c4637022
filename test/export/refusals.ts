/** Requests for exports that cannot be met: each is refused with what to do instead. */
import { expect, test } from 'vitest';
import { EntenteError } from '../../src/errors.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { exported } from './exported.ts';
import type { Asked } from './exported.ts';

export function refusals(graphOf: () => Graph): void {
  test.each<[string, Asked, RegExp]>([
    ['an unknown export', ['alliances', 'csv', {}], /no export `alliances`.*network, members/],
    ['an unknown format', ['network', 'xlsx', {}], /no format `xlsx`.*csv, json, graphml, gexf/],
    ['a day that is none', ['network', 'csv', { asOf: '2001-02-30' }], /"2001-02-30".*calendar/],
    ['a network without a day', ['network', 'csv', {}], /needs a day: give `asOf`/],
    ['a network of years', ['network', 'csv', { from: '1990', to: '1991' }], /is for one day/],
    ['dyads of a day', ['dyads', 'csv', { asOf: '2001-01-01' }], /by year: give `from` and `to`/],
    ['a day and years', ['members', 'csv', { asOf: '2001-01-01', from: '1990' }], /not both/],
    ['one year of two', ['members', 'csv', { from: '1990' }], /`to` is missing/],
    ['from after to', ['dyads', 'csv', { from: '1991', to: '1990' }], /1991 and 1990/],
    ['a year that is none', ['dyads', 'csv', { from: '0', to: 'x' }], /"0".*from 1 to 9999/],
    ['too many years', ['dyads', 'csv', { from: '1', to: '9999' }], /at most 1000 years/],
    [
      'an unknown source',
      ['network', 'csv', { asOf: '2001-01-01', sources: 'source:united-nations' }],
      /source:united-nations\. The datasets are .*source:atop-4\.01/,
    ],
    ['no source', ['disputes', 'csv', { sources: '' }], /`sources` is ""/],
    [
      'an unknown obligation',
      ['members', 'csv', { asOf: '2001-01-01', obligations: 'LOVE' }],
      /LOVE.*DEFENSE/,
    ],
    ['obligations of disputes', ['disputes', 'csv', { obligations: 'DEFENSE' }], /takes no/],
    ['a table as a graph', ['members', 'gexf', { asOf: '2001-01-01' }], /not a network/],
    ['a graph of years', ['dyads', 'graphml', { from: '1990', to: '1991' }], /holds one year/],
  ])('refuses %s', async (_what, asked, message) => {
    const refusal = exported(graphOf(), ...asked).catch((error: unknown) => error);
    expect(await refusal).toBeInstanceOf(EntenteError);
    expect(await refusal).toMatchObject({
      code: 'BAD_USER_INPUT',
      message: expect.stringMatching(message) as string,
    });
  });
}
