import { describe, expect, test } from 'vitest';
import { importer as factbook } from '../../src/importers/factbook.ts';
import { all, outcomesOf, readRowsOf } from './made-up-rows.ts';

describe('The Factbook', () => {
  const entry = (gec: string, list: string, chiefOfState = '', headOfGovernment = '') => ({
    ...{ file: `asia/${gec}.json`, gec, chiefOfState, headOfGovernment },
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

  test('rejects a bracket that nobody has reviewed, and passes over an entry that is not a state', async () => {
    const entries = [entry('kg', 'CSTO (pending), SCO'), entry('ee', 'OAS (observer)'), entry('kg', 'UPU')];
    expect(await readRowsOf(factbook, [entries])).toMatchObject([
      {
        outcomes: [
          { type: 'Rejection', value: 'CSTO (pending)' },
          { type: 'Membership', id: 'membership:factbook-2026/SCO/kgz' },
        ],
      },
      { outcomes: [{ type: 'PassedOver', reason: 'GEC EE is not a state of data/states.csv.' }] },
      { outcomes: [{ type: 'PassedOver' }] },
    ]);
  });

  test('gives terms to the chief of state and the head of government', async () => {
    const president = 'President Sadyr JAPAROV (since 28 January 2021)';
    const premier = 'Chairman of the Cabinet of Ministers Adylbek KASYMALIYEV';
    const entries = [entry('kg', 'CSTO', president, premier)];
    const [, ...outcomes] = await outcomesOf(factbook, [entries], all);
    expect(outcomes).toEqual([
      { type: 'Official', id: 'official:factbook-sadyr-japarov', name: 'Sadyr Japarov', aliases: [] },
      {
        type: 'Term',
        id: 'term:factbook-2026/kgz/chiefOfState/sadyr-japarov',
        source: 'source:factbook-2026',
        evidence: [{ locator: 'asia/kg.json, chiefOfState' }],
        start: '2021-01-28',
        end: null,
        leftCensored: false,
        kind: 'OFFICE',
        title: 'President',
        person: 'official:factbook-sadyr-japarov',
        organization: 'state:kgz',
      },
      expect.objectContaining({ name: 'Adylbek Kasymaliyev' }),
      expect.objectContaining({
        id: 'term:factbook-2026/kgz/headOfGovernment/adylbek-kasymaliyev',
        observedOn: '2026-01-22',
      }),
    ]);
    expect(outcomes[3]).not.toHaveProperty('start');
    expect(await outcomesOf(factbook, [entries])).toMatchObject([{ type: 'Membership' }]);
  });

  test('counts what two columns say in the same words as one office, else as two', async () => {
    const one = 'President Nikos CHRISTODOULIDIS (since 28 February 2023)';
    const two = ['President Recep Tayyip ERDOGAN (since 28 August 2014)', 'President Recep Tayyip ERDOGAN (since 9 July 2018)'];
    const entries = [entry('cy', '', one, one), entry('tu', '', ...two)];
    const outcomes = await outcomesOf(factbook, [entries], all);
    expect(outcomes).toMatchObject([
      { type: 'Official' },
      {
        id: 'term:factbook-2026/cyp/chiefOfState/nikos-christodoulidis',
        evidence: [
          { locator: 'asia/cy.json, chiefOfState' },
          { locator: 'asia/cy.json, headOfGovernment' },
        ],
      },
      { type: 'Official' },
      { id: 'term:factbook-2026/tur/chiefOfState/recep-tayyip-erdogan', start: '2014-08-28' },
      { id: 'term:factbook-2026/tur/headOfGovernment/recep-tayyip-erdogan', start: '2018-07-09' },
    ]);
  });

  test('gives an official once, and says what it leaves out', async () => {
    const king = 'King CHARLES III (since 8 September 2022)';
    const entries = [
      entry('uk', '', king, 'Nobody in particular'),
      entry('ca', '', `${king}; represented by Governor General Mary SIMON (since 26 July 2021)`),
    ];
    expect(await readRowsOf(factbook, [entries], all)).toMatchObject([
      {
        outcomes: [
          { type: 'Official', id: 'official:factbook-charles-iii' },
          { type: 'Term', organization: 'state:gbr' },
          { type: 'Rejection', column: 'headOfGovernment', value: 'Nobody in particular' },
        ],
      },
      {
        outcomes: [
          { type: 'Term', organization: 'state:can', person: 'official:factbook-charles-iii' },
          {
            type: 'PassedOver',
            reason:
              'chiefOfState, "represented by Governor General Mary SIMON (since 26 July 2021)": Whoever represents the chief of state does not hold the office.',
          },
        ],
      },
    ]);
  });
});
