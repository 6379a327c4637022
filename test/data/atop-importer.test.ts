import { describe, expect, test } from 'vitest';
import { importer as atop } from '../../src/importers/atop.ts';
import { resultOf } from '../../src/importers/rows/outcome.ts';
import { all, date, outcomesOf, readRowsOf, wellKnown } from './made-up-rows.ts';

describe('ATOP', () => {
  const level = {
    atopid: '4220',
    cow4id: '350',
    ...date(['begyr', 'begmo', 'begday'], '1992-05-15'),
    ...{ endyr: '0', endmo: '0', endday: '0', version: '4.0100002' },
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
      [row, { ...row, member: '703', consul: '1' }, first],
      [level],
    ]);
    expect(outcomes).toEqual([
      expect.objectContaining({
        id: 'treaty:atop-4220-2',
        name: 'Charter of the Collective Security Treaty Organization',
        aliases: ['CSTO Charter', 'Устав ОДКБ'],
        signed: null,
        termMonths: 60,
        secrecy: 'PUBLIC',
        obligations: ['DEFENSE', 'NONAGGRESSION', 'CONSULTATION'],
        identifiers: [{ scheme: 'ATOP', value: '4220-2' }],
        evidence: [{ locator: 'atopid 4220, phase 2' }],
      }),
      expect.objectContaining({
        id: 'membership:atop-4.01/4220/704/2006-08-17',
        end: '2012-06',
        treaty: 'treaty:atop-4220-2',
        obligations: ['DEFENSE', 'NONAGGRESSION'],
        evidence: [{ locator: 'atopid 4220, member 704, phase 2, entry 2006-08-17' }],
      }),
      expect.objectContaining({ state: 'state:kgz', treaty: 'treaty:atop-4220-2' }),
      expect.objectContaining({ id: 'treaty:atop-4220-1', signed: '1992-05-15' }),
      expect.objectContaining({
        id: 'membership:atop-4.01/4220/703/2006-08-17/phase-1',
        treaty: 'treaty:atop-4220-1',
      }),
      expect.objectContaining({
        id: 'lifespan:atop-4.01/4220',
        start: '1992-05-15',
        end: null,
        subject: 'alliance:csto',
      }),
    ]);
  });

  test('of version 5.1 is another source, with treaties of its own and the same alliances', async () => {
    const outcomes = await outcomesOf(atop, [[row], [{ ...level, version: '5.1' }]]);
    const source = 'source:atop-5.1';
    expect(outcomes).toMatchObject([
      { id: 'treaty:atop-5.1-4220-2', source, alliance: 'alliance:csto' },
      {
        ...{ id: 'membership:atop-5.1/4220/704/2006-08-17', source },
        treaty: 'treaty:atop-5.1-4220-2',
      },
      { id: 'lifespan:atop-5.1/4220', source, subject: 'alliance:csto' },
    ]);
  });

  test('rejects a member that is not a state, and keeps the others', async () => {
    const outcomes = await outcomesOf(atop, [[row, { ...row, member: '8152' }], [level]]);
    expect(outcomes.map((outcome) => outcome.type)).toEqual([
      'Treaty',
      'Membership',
      'Rejection',
      'Lifespan',
    ]);
  });

  test.each([{ pubsecr: '2' }, { length: '120' }])('rejects %o where another row of the phase says otherwise', async (cells) => {
    const members = [row, { ...row, member: '703', ...cells }];
    const read = await readRowsOf(atop, [members, [level]]);
    expect(read.at(-2)?.outcomes).toEqual([
      expect.objectContaining({ type: 'Membership', state: 'state:kgz' }),
      expect.objectContaining({
        ...{ type: 'Rejection', column: 'length, pubsecr', line: 3 },
        reason: expect.stringContaining('An earlier row gives treaty:atop-4220-') as unknown,
      }),
    ]);
  });

  test('rejects secrecy of an unknown code, and a member of no alliance', async () => {
    const [secrecy] = await outcomesOf(atop, [[{ ...row, pubsecr: '9' }], [level]]);
    expect(secrecy).toMatchObject({ column: 'pubsecr', reason: 'Expected one of "0", "1", "2", "".' });
    const [orphan] = await outcomesOf(atop, [[{ ...row, atopid: '9999' }], [level]]);
    expect(orphan).toMatchObject({ type: 'Rejection', column: 'atopid', value: '9999' });
  });

  test('is one alliance with the COW alliance that it is tied to, but for 3785', async () => {
    const levels = [
      { ...level, atopid: '3810', cow4id: '300' },
      { ...level, atopid: '3785', cow4id: '300' },
      { ...level, atopid: '3150', cow4id: '' },
      { ...level, atopid: '1005', cow4id: '' },
    ];
    const members = levels.flatMap(({ atopid }) =>
      ['703', '704'].map((member) => ({ ...row, atopid, member })),
    );
    const outcomes = await outcomesOf(atop, [members, levels], all);
    const [cow, three, one] = ['alliance:cow-300', 'alliance:atop-3785', 'alliance:atop-1005'];
    expect(outcomes.filter(({ type }) => type === 'Alliance' || type === 'Lifespan')).toMatchObject([
      {
        id: cow,
        identifiers: [
          { scheme: 'COW', value: '300' },
          { scheme: 'ATOP', value: '3810' },
        ],
      },
      { subject: cow },
      { id: three, identifiers: [{ scheme: 'ATOP', value: '3785' }] },
      { subject: three },
      { subject: 'alliance:oas' },
      { id: one, identifiers: [{ scheme: 'ATOP', value: '1005' }] },
      { subject: one },
    ]);
  });

  test('names an alliance by the strongest obligation that any member has', async () => {
    const name = async (...obligations: readonly Readonly<Record<string, string>>[]) => {
      const none = { defense: '0', offense: '0', neutral: '0', nonagg: '0', consul: '0' };
      const members = obligations.map((own, at) => {
        return { ...row, ...none, ...own, atopid: '1', member: String(703 + at) };
      });
      const outcomes = await outcomesOf(atop, [members, [{ ...level, atopid: '1', cow4id: '' }]], all);
      return outcomes.find((outcome) => outcome.type === 'Alliance')?.name;
    };
    const of = 'of Kyrgyzstan and Uzbekistan, 1992';
    expect(await name({ consul: '1' }, { consul: '1' })).toBe(`Consultation treaty ${of}`);
    expect(await name({ consul: '1' }, { nonagg: '1' })).toBe(`Nonaggression treaty ${of}`);
    expect(await name({ nonagg: '1', neutral: '1' }, {})).toBe(`Neutrality treaty ${of}`);
    expect(await name({ offense: '1' }, { neutral: '1' })).toBe(`Offense treaty ${of}`);
    expect(await name({ offense: '1' }, { defense: '1' })).toBe(`Defense treaty ${of}`);
    expect(await name({}, {})).toBe(`Treaty ${of}`);
  });

  test('rejects an alliance of which no member can be read, and its members', async () => {
    const members = [{ ...row, atopid: '1', member: '8152' }];
    const levels = [{ ...level, atopid: '1', cow4id: '' }];
    expect(await readRowsOf(atop, [members, levels], all)).toMatchObject([
      { file: 'atop-member-level.csv', outcomes: [{ type: 'Rejection', column: 'member' }] },
      { file: 'atop-alliance-level.csv', outcomes: [{ type: 'Rejection', column: 'atopid' }] },
    ]);
  });

  test('gives the alliance though its end is rejected', async () => {
    const levels = [{ ...level, atopid: '1', cow4id: '', endyr: '1990' }];
    const [, last] = await readRowsOf(atop, [[{ ...row, atopid: '1' }], levels], all);
    expect(last?.outcomes).toMatchObject([{ type: 'Alliance' }, { type: 'Rejection' }]);
    expect(last && resultOf(last)).toBe('facts');
  });

  test('refuses a file that scatters the rows of an alliance', async () => {
    const rows = [row, { ...row, atopid: '1' }, row];
    for (const context of [wellKnown, all]) {
      await expect(outcomesOf(atop, [rows, [level]], context)).rejects.toThrow(
        'atop-member-level.csv, line 4: the rows of atopid 4220 are not together: sort the file by atopid.',
      );
    }
  });
});

