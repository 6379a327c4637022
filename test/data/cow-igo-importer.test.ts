import { describe, expect, test } from 'vitest';
import { importer as cowIgo } from '../../src/importers/cow-igo.ts';
import { all, outcomesOf, readRowsOf } from './made-up-rows.ts';

describe('COW IGO', () => {
  const spell = { ioname: 'CSTO', ccode: '704', status: 'full member', first_year: '2002' };

  test('gives years as they are, of which 2014 is not an end', async () => {
    const spells = [
      { ...spell, last_year: '2011' },
      { ...spell, ccode: '345', status: 'observer', first_year: '2013', last_year: '2014' },
    ];
    expect(await outcomesOf(cowIgo, [spells, []])).toMatchObject([
      { id: 'membership:cow-igo-3/CSTO/704/2002', role: 'FULL', start: '2002', end: '2011' },
      { role: 'OBSERVER', start: '2013', end: null, state: 'state:srb' },
    ]);
  });

  test('gives Germany of 1990 to the state that has its code from that year on', async () => {
    const spells = [{ ...spell, ioname: 'NATO', ccode: '255', first_year: '1990', last_year: '2014' }];
    expect(await outcomesOf(cowIgo, [spells, []])).toMatchObject([{ state: 'state:deu' }]);
  });

  test('rejects a status or a year that is none, and passes over what is not selected', async () => {
    const spells = [
      { ...spell, status: 'guest', last_year: '2014' },
      { ...spell, last_year: '20x4' },
      { ...spell, ioname: 'UPU', last_year: '2014' },
    ];
    expect(await outcomesOf(cowIgo, [spells, []])).toMatchObject([
      { type: 'Rejection', column: 'status', value: 'guest' },
      { type: 'Rejection', column: 'last_year', reason: 'Expected a year.' },
      { type: 'PassedOver', reason: 'COW_IGO UPU is not selected.' },
    ]);
  });

  test('gives organizations their lifespans', async () => {
    const organizations = [
      { ioname: 'WPact', sdate: '1955', deaddate: '1991' },
      { ioname: 'CSTO', sdate: '', deaddate: '' },
    ];
    expect(await outcomesOf(cowIgo, [[], organizations])).toMatchObject([
      { id: 'lifespan:cow-igo-3/WPact', start: '1955', end: '1991', subject: 'alliance:warsaw-pact' },
      { type: 'PassedOver' },
    ]);
  });

  test('introduces further organizations where all alliances are imported', async () => {
    const spells = ['AMU', 'MRU', 'UPU'].map((ioname) => ({ ...spell, ioname, last_year: '2014' }));
    const organizations = [
      { ioname: 'AMU', sdate: '1989', deaddate: '' },
      { ioname: 'UPU', sdate: '1874', deaddate: '' },
    ];
    expect(await readRowsOf(cowIgo, [spells, organizations], all)).toMatchObject([
      { outcomes: [{ type: 'Membership', alliance: 'alliance:igo-amu' }] },
      { outcomes: [{ type: 'Rejection', column: 'ioname', value: 'MRU' }] },
      { outcomes: [{ type: 'PassedOver' }] },
      {
        outcomes: [
          {
            type: 'Alliance',
            id: 'alliance:igo-amu',
            name: 'Arab Maghreb Union',
            abbreviation: 'AMU',
            kind: 'ORGANIZATION',
            identifiers: [{ scheme: 'COW_IGO', value: 'AMU' }],
          },
          { type: 'Lifespan', subject: 'alliance:igo-amu' },
        ],
      },
      { outcomes: [{ type: 'PassedOver', reason: 'COW_IGO UPU is not selected.' }] },
    ]);
    expect(await outcomesOf(cowIgo, [spells, organizations])).toMatchObject(
      Array.from({ length: 5 }, () => ({ type: 'PassedOver' })),
    );
  });
});
