import { describe, expect, test } from 'vitest';
import { importer as factbook } from '../../src/load/importers/factbook.ts';
import { outcomesOf } from './made-up-rows.ts';

describe('The Factbook', () => {
  const entry = (gec: string, list: string) => ({
    ...{ file: `asia/${gec}.json`, gec },
    internationalOrganizationParticipation: list,
  });

  test('is an observation of each well-known organization that an entry lists', async () => {
    const outcomes = await outcomesOf(factbook, [[entry('kg', 'ADB, CSTO, &nbsp; OSCE, UN')]]);
    expect(outcomes).toMatchObject([
      {
        id: 'membership:factbook-2026/CSTO/kgz',
        observedOn: '2026-01-22',
        role: 'FULL',
        evidence: [{ locator: 'asia/kg.json, internationalOrganizationParticipation' }],
      },
      { id: 'membership:factbook-2026/OSCE/kgz' },
    ]);
    expect(outcomes[0]).not.toHaveProperty('start');
  });

  test('is read with its brackets', async () => {
    const list = 'CIS (participating member, has not signed the 1993 CIS charter), OAS (observer), NATO (partner)';
    expect(await outcomesOf(factbook, [[entry('up', list)]])).toMatchObject([
      { role: 'ASSOCIATE', alliance: 'alliance:cis' },
      { role: 'OBSERVER', alliance: 'alliance:oas' },
      { type: 'PassedOver', line: 2, reason: expect.stringContaining('NATO (partner)') as unknown },
    ]);
  });

  test('rejects a bracket that nobody has reviewed, and an entry that is no state', async () => {
    const entries = [entry('kg', 'CSTO (pending), SCO'), entry('ee', 'OAS (observer)'), entry('aa', 'UPU')];
    expect(await outcomesOf(factbook, [entries])).toMatchObject([
      { type: 'Rejection', value: 'CSTO (pending)' },
      { type: 'Membership', id: 'membership:factbook-2026/SCO/kgz' },
      { type: 'Rejection', column: 'gec', value: 'EE' },
      { type: 'PassedOver', reason: 'The entry names no well-known alliance.' },
    ]);
  });
});
