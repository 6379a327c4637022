/** The names by which editions of the Factbook called the organizations of data/alliances.csv, each reviewed. */
import type { IdentifierScheme } from '../../generated/types.ts';

interface NameMeaning {
  readonly written: string;
  /** A code that data/alliances.csv has. */
  readonly scheme: IdentifierScheme;
  readonly code: string;
  readonly reason: string;
}

const meanings: readonly NameMeaning[] = [
  {
    written: 'AL',
    scheme: 'FACTBOOK',
    code: 'LAS',
    reason: 'The editions of 1991 to 2003 call the League of Arab States so, for Arab League.',
  },
  {
    written: 'Arab League',
    scheme: 'FACTBOOK',
    code: 'LAS',
    reason: 'The edition of 1990 has no abbreviation for it.',
  },
  {
    written: 'CSCE',
    scheme: 'FACTBOOK',
    code: 'OSCE',
    reason: 'The Conference of the editions to 1994 became the Organization, with the same states.',
  },
  {
    written: 'EC',
    scheme: 'FACTBOOK',
    code: 'EU',
    reason: 'The European Community of the editions to 1995 is a part of the European Union.',
  },
  {
    written: 'GUUAM',
    scheme: 'FACTBOOK',
    code: 'GUAM',
    reason: 'It was called so while Uzbekistan took part.',
  },
  {
    written: 'Warsaw Pact',
    scheme: 'COW_IGO',
    code: 'WPact',
    reason: 'The edition of 1990 has no abbreviation for it.',
  },
];

export interface OrganizationCode {
  readonly scheme: IdentifierScheme;
  readonly code: string;
}

/** What the name stands for: the code of the scheme FACTBOOK that it is, unless the table has another. */
export function codeOf(written: string): OrganizationCode {
  const found = meanings.find((meaning) => meaning.written === written);
  return found ?? { scheme: 'FACTBOOK', code: written };
}
