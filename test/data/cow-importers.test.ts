import { describe, expect, test } from 'vitest';
import { importer as cowAlliances } from '../../src/importers/cow-alliances.ts';
import { importer as cowStates } from '../../src/importers/cow-states.ts';
import { all, date, outcomesOf, readRowsOf } from './made-up-rows.ts';

describe('COW alliances', () => {
  const row = {
    version4id: '350',
    ccode: '703',
    ss_type: 'Type I: Defense Pact',
    ...date(['all_st_year', 'all_st_month', 'all_st_day'], '1992-05-15'),
    ...date(['all_end_year', 'all_end_month', 'all_end_day'], ''),
    ...date(['mem_st_year', 'mem_st_month', 'mem_st_day'], '1992-05-15'),
    ...{ mem_end_year: '', mem_end_month: '', mem_end_day: '', all_end_year: '' },
    ...{ left_censor: '0', defense: '1', neutrality: '0', nonaggression: '', entente: '1' },
  };

  test('give a lifespan of the alliance and a membership for each row', async () => {
    const outcomes = await outcomesOf(cowAlliances, [[row, { ...row, ccode: '704' }]]);
    expect(outcomes.map((outcome) => outcome.type)).toEqual(['Lifespan', 'Membership', 'Membership']);
    expect(outcomes[1]).toEqual({
      type: 'Membership',
      id: 'membership:cow-alliances-4.1/350/703/1992-05-15',
      source: 'source:cow-alliances-4.1',
      evidence: [{ locator: 'version4id 350, ccode 703, start 1992-05-15' }],
      start: '1992-05-15',
      end: null,
      endMeans: null,
      leftCensored: false,
      role: 'FULL',
      obligations: ['DEFENSE', 'ENTENTE'],
      state: 'state:kgz',
      alliance: 'alliance:csto',
    });
  });

  test.each([
    ['31 February', { mem_st_month: '2', mem_st_day: '31' }, '1992-02 has no day 31: expected 01 to 29.'],
    ['a day without its month', { mem_end_year: '1999', mem_end_day: '3' }, 'a day needs its month'],
    ['an unknown state', { ccode: '8152' }, 'No state of data/states.csv has COW 8152 on 1992-05-15.'],
    ['no state', { ccode: '' }, 'The cell is empty.'],
    ['no start', { mem_st_year: '', mem_st_month: '', mem_st_day: '' }, 'The date is missing.'],
    ['an end before the start', { mem_end_year: '1990' }, 'The end lies before the start, 1992-05-15.'],
    ['a word for a number', { mem_st_year: 'MCMXCII' }, 'Expected a whole number.'],
    ['a code that is not a flag', { defense: '2' }, 'Expected 0 or 1.'],
    ['an unknown type', { ss_type: 'Type IV' }, 'Expected one of "Type I: Defense Pact", '],
  ])('reject a row with %s', async (_, cells, reason) => {
    const outcomes = await outcomesOf(cowAlliances, [[row, { ...row, ...cells }]]);
    expect(outcomes.at(-1)).toMatchObject({
      type: 'Rejection',
      file: 'alliance_v4.1_by_member.csv',
      line: 3,
      reason: expect.stringContaining(reason) as unknown,
    });
    expect(outcomes).toHaveLength(3);
  });

  test('mean their ends as last days: a member may leave on the day on which it joined', async () => {
    const end = (day: string) => date(['mem_end_year', 'mem_end_month', 'mem_end_day'], day);
    const rows = [
      { ...row, ...end('1992-05-15') },
      { ...row, ccode: '704', ...end('1992-05-14') },
    ];
    expect(await outcomesOf(cowAlliances, [rows])).toMatchObject([
      { type: 'Lifespan', end: null, endMeans: null },
      { type: 'Membership', start: '1992-05-15', end: '1992-05-15', endMeans: 'LAST_DAY' },
      { type: 'Rejection', value: '1992-05-14' },
    ]);
  });

  test('name the columns and the value of what they reject', async () => {
    const outcomes = await outcomesOf(cowAlliances, [[{ ...row, mem_st_month: '2', mem_st_day: '31' }]]);
    expect(outcomes).toEqual([
      expect.objectContaining({
        column: 'mem_st_year, mem_st_month, mem_st_day',
        value: '1992-2-31',
      }),
    ]);
  });

  test('give the alliance a lifespan though its first row is rejected', async () => {
    const outcomes = await outcomesOf(cowAlliances, [[{ ...row, ccode: '8152' }, row, row]]);
    expect(outcomes.map((outcome) => outcome.type)).toEqual([
      'Rejection',
      'Lifespan',
      'Membership',
      'Membership',
    ]);
  });

  test('reject what a later row says otherwise of the alliance, and keep its membership', async () => {
    const other = { ...row, ccode: '704', ...date(['all_end_year', 'all_end_month', 'all_end_day'], '1999-05-15') };
    const [, second] = await readRowsOf(cowAlliances, [[row, other]]);
    expect(second?.outcomes).toEqual([
      expect.objectContaining({ type: 'Membership', state: 'state:uzb' }),
      expect.objectContaining({
        ...{ type: 'Rejection', line: 3, value: '1992-05-15 to 1999-05-15' },
        reason: 'Line 2 gives the alliance 1992-05-15 to no end, which counts: make its rows agree.',
      }),
    ]);
  });

  test('pass over other alliances, or give them names where all are imported', async () => {
    const other = { ...row, version4id: '348' };
    expect(await outcomesOf(cowAlliances, [[other]])).toEqual([
      {
        type: 'PassedOver',
        file: 'alliance_v4.1_by_member.csv',
        line: 2,
        reason: 'COW 348 is not a well-known alliance.',
      },
    ]);
    const again = { ...other, ...date(['mem_st_year', 'mem_st_month', 'mem_st_day'], '2000-01-01') };
    const rows = [{ ...other, ccode: '999' }, { ...other, ccode: '704' }, row, other, again];
    expect(await readRowsOf(cowAlliances, [rows], all)).toMatchObject([
      { line: 2, outcomes: [{ type: 'Rejection', value: '999' }] },
      {
        line: 3,
        outcomes: [
          {
            type: 'Alliance',
            id: 'alliance:cow-348',
            name: 'Defense pact of Kyrgyzstan and Uzbekistan, 1992',
            abbreviation: null,
            aliases: [],
            kind: 'PACT',
            identifiers: [{ scheme: 'COW', value: '348' }],
          },
          { type: 'Lifespan', subject: 'alliance:cow-348' },
          { type: 'Membership', alliance: 'alliance:cow-348' },
        ],
      },
      { line: 4, outcomes: [{ subject: 'alliance:csto' }, { alliance: 'alliance:csto' }] },
      { line: 5, outcomes: [{ type: 'Membership', alliance: 'alliance:cow-348' }] },
      { line: 6, outcomes: [{ type: 'Membership', alliance: 'alliance:cow-348' }] },
    ]);
  });

  test.each([
    ['Type II: Neutrality', 'Neutrality pact'],
    ['Type IIa: Non-Aggression Pact', 'Neutrality pact'],
    ['Type IIb: Non-Aggression Pact', 'Nonaggression pact'],
    ['Type III: Entente', 'Entente'],
  ])('call an alliance of %s a %s', async (type, kind) => {
    const rows = ['703', '704'].map((ccode) => ({ ...row, version4id: '1', ccode, ss_type: type }));
    const [alliance] = await outcomesOf(cowAlliances, [rows], all);
    expect(alliance).toMatchObject({ name: `${kind} of Kyrgyzstan and Uzbekistan, 1992` });
  });
});

describe('COW states', () => {
  const spell = (ccode: string, start: string, end: string, version = '2016') => ({
    ...{ ccode, version },
    ...date(['styear', 'stmonth', 'stday'], start),
    ...date(['endyear', 'endmonth', 'endday'], end),
  });

  test('give spells, of which the last day of the list is not an end, and the first not a beginning', async () => {
    const spells = [
      spell('255', '1816-01-01', '1945-05-08'),
      spell('255', '1990-10-03', '2016-12-31'),
      spell('999', '1990-10-03', '2016-12-31'),
    ];
    expect(await outcomesOf(cowStates, [spells])).toMatchObject([
      {
        ...{ id: 'lifespan:cow-states-2016/255/1816-01-01', start: '1816-01-01', end: '1945-05-08' },
        ...{ leftCensored: true, subject: 'state:cow-255' },
      },
      { end: null, leftCensored: false, subject: 'state:deu' },
      { type: 'Rejection', column: 'ccode', value: '999' },
    ]);
  });

  test.each(['2011', '2024'])('of version %s are of their own source, and last to its end', async (version) => {
    const spells = [
      spell('2', '1816-01-01', `${version}-12-31`, version),
      spell('255', '1816-01-01', '1945-05-08', version),
    ];
    const source = `source:cow-states-${version}`;
    expect(await outcomesOf(cowStates, [spells])).toMatchObject([
      { id: `lifespan:cow-states-${version}/2/1816-01-01`, source, end: null },
      { id: `lifespan:cow-states-${version}/255/1816-01-01`, source, end: '1945-05-08' },
    ]);
  });

  test('are divided where their code passes to another state, and rest on one row', async () => {
    const spells = [spell('345', '1878-07-13', '1941-04-20'), spell('345', '1944-10-20', '2016-12-31')];
    const rows = await readRowsOf(cowStates, [spells]);
    expect(
      rows.map(({ outcomes }) =>
        outcomes.map((outcome) =>
          outcome.type === 'Lifespan' ? [outcome.id, outcome.end, outcome.subject] : outcome.type,
        ),
      ),
    ).toEqual([
      [
        ['lifespan:cow-states-2016/345/1878-07-13', '1918-11-30', 'state:srb'],
        ['lifespan:cow-states-2016/345/1918-12-01', '1941-04-20', 'state:cow-345'],
      ],
      [
        ['lifespan:cow-states-2016/345/1944-10-20', '1992-04-26', 'state:cow-345'],
        ['lifespan:cow-states-2016/345/1992-04-27', null, 'state:srb'],
      ],
    ]);
    const locators = rows.map(({ outcomes }) =>
      outcomes.flatMap((outcome) => (outcome.type === 'Lifespan' ? (outcome.evidence ?? []) : [])),
    );
    expect(locators).toEqual(
      ['1878-07-13', '1944-10-20'].map((start) => {
        const locator = `ccode 345, start ${start}`;
        return [{ locator }, { locator }];
      }),
    );
  });
});
