import { describe, expect, test } from 'vitest';
import { importer as archigos } from '../../src/importers/archigos.ts';
import { outcomesOf } from './made-up-rows.ts';

describe('Archigos', () => {
  test('gives a leader once, and no end to who is still in office', async () => {
    const term = {
      ...{ obsid: 'GFR-2005', gwcode: '260', leadid: 'x', leader: 'Merkel' },
      ...{ startdate: '2005-11-22', enddate: '2015-12-31', exit: 'Still in Office' },
    };
    expect(
      await outcomesOf(archigos, [[term, { ...term, obsid: 'y', exit: 'Regular' }]]),
    ).toMatchObject([
      { type: 'Official', id: 'official:archigos-x', name: 'Merkel' },
      { type: 'Term', id: 'term:archigos-4.1/GFR-2005', end: null, organization: 'state:deu' },
      { type: 'Term', end: '2015-12-31', kind: 'OFFICE', title: null },
    ]);
    expect(
      await outcomesOf(archigos, [[{ ...term, startdate: '2005-02-30' }, { ...term, gwcode: '1' }]]),
    ).toMatchObject([
      { type: 'Rejection', column: 'startdate', reason: '2005-02 has no day 30: expected 01 to 28.' },
      { type: 'Rejection', column: 'gwcode' },
    ]);
  });
});

