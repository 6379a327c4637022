import { describe, expect, test } from 'vitest';
import { importer as atop } from '../../src/load/importers/atop.ts';
import { all, date, outcomesOf } from './made-up-rows.ts';

describe('ATOP', () => {
  const level = {
    atopid: '4220',
    cow4id: '350',
    ...date(['begyr', 'begmo', 'begday'], '1992-05-15'),
    ...{ endyr: '0', endmo: '0', endday: '0' },
  };
  const row = {
    ...{ atopid: '4220', member: '704', phase: '2', pubsecr: '0', length: '60' },
    ...date(['yrent', 'moent', 'dayent'], '2006-08-17'),
    ...{ yrexit: '2012', moexit: '6', dayexit: '' },
    ...{ defense: '1', offense: '0', neutral: '0', nonagg: '1', consul: '0' },
  };

  test('gives a treaty before the memberships that rest on it, with what all members promise', async () => {
    const first = { ...row, phase: '1', member: '703', defense: '0' };
    const outcomes = await outcomesOf(atop, [
      [row, { ...row, member: '703', consul: '1', length: '0' }, first],
      [level],
    ]);
    expect(outcomes).toEqual([
      expect.objectContaining({
        id: 'lifespan:atop-4.01/4220',
        start: '1992-05-15',
        end: null,
        subject: 'alliance:csto',
      }),
      expect.objectContaining({
        id: 'treaty:atop-4220-2',
        name: null,
        signed: null,
        termMonths: 60,
        secrecy: 'PUBLIC',
        obligations: ['DEFENSE', 'NONAGGRESSION', 'CONSULTATION'],
        identifiers: [{ scheme: 'ATOP', value: '4220-2' }],
        evidence: [{ locator: 'atopid 4220, phase 2' }],
      }),
      expect.objectContaining({ id: 'treaty:atop-4220-1', signed: '1992-05-15' }),
      expect.objectContaining({
        id: 'membership:atop-4.01/4220/704/2006-08-17',
        end: '2012-06',
        treaty: 'treaty:atop-4220-2',
        obligations: ['DEFENSE', 'NONAGGRESSION'],
        evidence: [{ locator: 'atopid 4220, member 704, phase 2, entry 2006-08-17' }],
      }),
      expect.objectContaining({ state: 'state:kgz', treaty: 'treaty:atop-4220-2' }),
      expect.objectContaining({
        id: 'membership:atop-4.01/4220/703/2006-08-17/phase-1',
        treaty: 'treaty:atop-4220-1',
      }),
    ]);
  });

  test('rejects a member that is no state, and keeps the others', async () => {
    const outcomes = await outcomesOf(atop, [[row, { ...row, member: '8152' }], [level]]);
    expect(outcomes.map((outcome) => outcome.type)).toEqual([
      'Lifespan',
      'Treaty',
      'Membership',
      'Rejection',
    ]);
  });

  test('rejects secrecy of an unknown code, and a member of no alliance', async () => {
    const [, secrecy] = await outcomesOf(atop, [[{ ...row, pubsecr: '9' }], [level]]);
    expect(secrecy).toMatchObject({ column: 'pubsecr', reason: 'Expected one of "0", "1", "2", "".' });
    const [, orphan] = await outcomesOf(atop, [[{ ...row, atopid: '9999' }], [level]]);
    expect(orphan).toMatchObject({ type: 'Rejection', column: 'atopid', value: '9999' });
  });

  test('is one alliance with the COW alliance that it is tied to, but for 3785', async () => {
    const subjects = await Promise.all(
      [
        { ...level, atopid: '3810', cow4id: '300' },
        { ...level, atopid: '3785', cow4id: '300' },
        { ...level, atopid: '3150', cow4id: '' },
        { ...level, atopid: '1005', cow4id: '' },
      ].map(async (other) => (await outcomesOf(atop, [[], [other]], all))[0]),
    );
    expect(subjects).toMatchObject([
      { subject: 'alliance:cow-300' },
      { subject: 'alliance:atop-3785' },
      { subject: 'alliance:oas' },
      { subject: 'alliance:atop-1005' },
    ]);
  });

  test('refuses a file that scatters the rows of an alliance', async () => {
    const rows = [row, { ...row, atopid: '1' }, row];
    await expect(outcomesOf(atop, [rows, [level]])).rejects.toThrow(
      'atop-member-level.csv, line 4: the rows of atopid 4220 are not together: sort the file by atopid.',
    );
  });
});

