/** The Factbook's series and extracts of single editions, on rows that are made up. */
import { describe, expect, test } from 'vitest';
import { importer as factbookEdition } from '../../src/importers/factbook-edition.ts';
import { importer as factbook } from '../../src/importers/factbook.ts';
import { outcomesOf, readRowsOf } from './made-up-rows.ts';

const listed = (edition: string, text: string) => ({
  ...{ edition, gec: 'kg', name: 'Kyrgyzstan', field: 'Member of', text },
});

describe('The series of the Factbook', () => {
  const series = (...editions: readonly (readonly [string, string])[]) =>
    outcomesOf(factbook, [editions.map(([year, text]) => listed(year, text)), [], [], []]);

  test('makes one membership of consecutive editions, which begins after the last edition without it', async () => {
    const outcomes = await series(['1993', 'UN'], ['1994', 'CSTO, UN'], ['1995', 'CSTO'], ['1996', 'UN']);
    expect(outcomes.filter(({ type }) => type === 'Membership')).toMatchObject([
      { start: '1994', leftCensored: true, end: '[1995-01-02..1996-12-31]', endMeans: 'FIRST_DAY_OUT' },
    ]);
  });

  test('stops at a bracket that nobody has reviewed', async () => {
    await expect(series(['1994', 'CSTO (pending)'])).rejects.toThrow(
      '"CSTO (pending)": src/importers/factbook/roles.ts does not say what this bracket means',
    );
  });
});

describe('An extract of one edition', () => {
  const entry = (edition: string, list: string, chiefOfState = '') => ({
    ...{ edition, file: 'central-asia/uz.json', gec: 'uz', chiefOfState, headOfGovernment: '' },
    internationalOrganizationParticipation: list,
  });

  test('is an observation on the day of the edition', async () => {
    const [uzbekistan] = await outcomesOf(factbookEdition, [[entry('2015-10-26', 'ADB, CSTO, UN')]]);
    expect(uzbekistan).toMatchObject({
      id: 'membership:factbook-edition/csto/uzb/2015-10-26',
      source: 'source:factbook',
      observedOn: '2015-10-26',
      role: 'FULL',
      state: 'state:uzb',
    });
    expect(uzbekistan).not.toHaveProperty('start');
  });

  test('is possible on each day of its year, where no more is known', async () => {
    expect(await outcomesOf(factbookEdition, [[entry('2015', 'CSTO')]])).toMatchObject([
      { start: '2015', leftCensored: true, end: '[2015-01-02..2016-01-01]', endMeans: 'FIRST_DAY_OUT' },
    ]);
  });

  test('names who holds an office then', async () => {
    const president = 'President Islom KARIMOV (since 24 March 1990)';
    expect(await outcomesOf(factbookEdition, [[entry('2015-10-26', '', president)]])).toMatchObject([
      { type: 'Official', id: 'official:factbook-islom-karimov', name: 'Islom Karimov' },
      { type: 'Term', title: 'President', observedOn: '2015-10-26', organization: 'state:uzb' },
    ]);
  });

  test('is rejected where it does not say which edition it is', async () => {
    expect(await readRowsOf(factbookEdition, [[entry('last autumn', 'CSTO')]])).toMatchObject([
      { outcomes: [{ type: 'Rejection', column: 'edition', value: 'last autumn' }] },
    ]);
  });
});
