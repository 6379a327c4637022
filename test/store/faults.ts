/** Changes of `data/` that make a fault of it, and what is said of each. */
import { appended, replaced } from './changed-data.ts';
import type { Change } from './changed-data.ts';

const article = 'articles/csto-recruiters-2018-06-21.yaml';
export interface Expected {
  readonly file: string;
  /** How the faulty line begins. */
  readonly start: string;
  readonly problems: readonly string[];
}

const row = 'membership:cow-igo-3/ANZUS/2/1952';
const igo = 'memberships/cow-igo-3.csv';
const statement = 'statement:times-of-central-asia-2018-06-21-csto-recruiters-4';

export const faults: readonly (readonly [name: string, change: Change, expected: Expected])[] = [
  [
    'an unknown column',
    [
      'alliances.csv',
      (text) =>
        text
          .replace(',replaced\n', ',replaced,abreviation\n')
          .replace(/(?<=^alliance:anzus,.*)$/m, ',X')
          .replace(/(?<=^alliance:(?!anzus).*)$/gm, ','),
    ],
    {
      file: 'alliances.csv',
      start: 'alliance:anzus,',
      problems: [
        'alliance:anzus: Alliance has no field `abreviation` that a source gives. Did you mean "abbreviation"?',
      ],
    },
  ],
  [
    'an unknown id',
    replaced(igo, ',state:usa,', ',state:us,'),
    {
      file: igo,
      start: row,
      problems: [`${row}: state: nothing has the id "state:us".`],
    },
  ],
  [
    'an id of another type',
    replaced(igo, ',state:usa,alliance:anzus', ',alliance:anzus,alliance:anzus'),
    {
      file: igo,
      start: row,
      problems: [`${row}: state: alliance:anzus is a Alliance, expected a State.`],
    },
  ],
  [
    'a date that the calendar lacks',
    replaced(igo, '",1952,,,', '",1952-02-30,,,'),
    {
      file: igo,
      start: row,
      problems: [
        `${row}: start: "1952-02-30" is not a date such as 1992, 1992-05, 1992-05-15 or [1992-05-15..1992-06-01].`,
      ],
    },
  ],
  [
    'a date in another form',
    replaced('sources.yaml', "coverageEnd: '2012-12-31'", "coverageEnd: '31.12.2012'"),
    {
      file: 'sources.yaml',
      start: '- id: source:cow-alliances-4.1',
      problems: [
        'source:cow-alliances-4.1: coverageEnd: "31.12.2012" is not a day such as 1992-05-15.',
      ],
    },
  ],
  [
    'a value that is none of those there are',
    replaced(igo, ',FULL,,state:usa', ',PARTIAL,,state:usa'),
    {
      file: igo,
      start: row,
      problems: [
        `${row}: role: "PARTIAL" is not one of FULL, ASSOCIATE, OBSERVER, PARTNER, SUSPENDED.`,
      ],
    },
  ],
  [
    'a repeated id',
    appended('states.csv', 'state:afg,Afghanistan again,,,'),
    {
      file: 'states.csv',
      start: 'state:afg,Afghanistan again',
      problems: ['state:afg is already defined at data/states.csv:2.'],
    },
  ],
  [
    'an id that is none',
    appended('states.csv', 'Kirghizia,Kirghizia,,,'),
    {
      file: 'states.csv',
      start: 'Kirghizia,',
      problems: ['"Kirghizia" is not an id. Write one such as "state:name".'],
    },
  ],
  [
    'an identifier that is none',
    appended('states.csv', 'state:xnl,Newland,,999,'),
    {
      file: 'states.csv',
      start: 'state:xnl',
      problems: [
        'identifiers: "999" is not an identifier. Write a scheme and a code, such as "COW 255 from 1990-10-03".',
      ],
    },
  ],
  [
    'a row with a cell too many',
    appended('states.csv', 'state:xnl,Newland,,,,'),
    {
      file: 'states.csv',
      start: 'state:xnl',
      problems: [
        'the row has not as many cells as the header: is the file cut off, or a quote missing?',
      ],
    },
  ],
  [
    'neither true nor false',
    replaced(igo, /^(membership:cow-igo-3\/ANZUS\/2\/1952.*),(true|false),FULL/m, '$1,no,FULL'),
    { file: igo, start: row, problems: [`${row}: leftCensored: "no" is not true or false.`] },
  ],
  [
    'missing evidence',
    replaced(igo, '"ioname ANZUS, ccode 2, first_year 1952"', ''),
    {
      file: igo,
      start: row,
      problems: [`${row}: it names no evidence. Give at least one locator.`],
    },
  ],
  [
    'a quote that its article lacks',
    replaced(article, 'terrorists of the Islamic State radical group', 'militants'),
    {
      file: article,
      start: `- id: ${statement}`,
      problems: [
        `${statement}: the quote "militants are trying to establish contacts with extremist groups operating in CSTO member states." is not in the text of its article.`,
      ],
    },
  ],
  [
    'a quote that its article has twice',
    replaced(
      article,
      'terrorists of the Islamic State radical group are trying to establish contacts with extremist groups operating in CSTO member states.',
      'CSTO',
    ),
    {
      file: article,
      start: `- id: ${statement}`,
      problems: [
        `${statement}: the quote "CSTO" is in the text more than once. Give its start, or quote more.`,
      ],
    },
  ],
];
