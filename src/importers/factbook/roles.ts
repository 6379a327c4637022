/** What the Factbook's brackets mean for a membership, each reviewed: a role, or that there is none. */
import type { MembershipRole } from '../../generated/types.ts';

export interface BracketMeaning {
  readonly role: MembershipRole | 'NONE';
  readonly reason: string;
}

const associate: BracketMeaning = {
  role: 'ASSOCIATE',
  reason: 'The Factbook calls it an associate.',
};
const observer: BracketMeaning = {
  role: 'OBSERVER',
  reason: 'The Factbook calls it an observer.',
};
const suspended: BracketMeaning = {
  role: 'SUSPENDED',
  reason: 'A suspended member does not take part, and stays a member.',
};
const applicant: BracketMeaning = {
  role: 'NONE',
  reason: 'A state that has applied, or is to accede, does not belong to it yet.',
};
const trade: BracketMeaning = {
  role: 'NONE',
  reason: 'A trade agreement with the Community is not a membership of it.',
};

const dialogue: BracketMeaning = {
  role: 'PARTNER',
  reason: 'A dialogue partner takes part in talks and is not a member of the organization.',
};
const ofUkraine: BracketMeaning = {
  role: 'PARTNER',
  reason: 'It takes part without having signed the charter, by which a state is a member.',
};
const ofTurkmenistan: BracketMeaning = {
  role: 'ASSOCIATE',
  reason: 'The Factbook calls it an associate member.',
};

/** By the code of the organization, then the words in the bracket. */
const meanings: Readonly<Record<string, Readonly<Record<string, BracketMeaning>>>> = {
  ANZUS: {
    'US suspended security obligations to NZ on 11 August 1986': {
      role: 'FULL',
      reason: 'What was suspended are obligations of one member to another; both stay members.',
    },
  },
  ASEAN: {
    'associate member': associate,
    'dialogue member': dialogue,
    'dialogue partner': dialogue,
    'sectoral dialogue partner': dialogue,
    observer,
  },
  AU: { suspended },
  CIS: {
    'associate member, has not ratified the 1993 CIS charter although it participates in meetings':
      ofTurkmenistan,
    'associate member, has not ratified the 1993 CIS charter although it participates in meetings and held the chairmanship of the CIS in 2012':
      ofTurkmenistan,
    'participating member, has not signed the 1993 CIS charter': ofUkraine,
    'participating member, has not signed the 1993 CIS charter although it participates in meetings':
      ofUkraine,
  },
  ECOWAS: { suspended },
  EU: {
    'acceding country': applicant,
    applicant,
    associate,
    'associate member': associate,
    'associated member': associate,
    'candidate country': applicant,
    'free trade agreement': trade,
    'free trade agreement pending resolution of fishing limits issue': trade,
    'new member': { role: 'FULL', reason: 'A new member is a member.' },
  },
  LAS: { observer },
  NATO: {
    partner: {
      role: 'PARTNER',
      reason: 'A partner takes part in programmes of NATO and is not a member of it.',
    },
    signatory: {
      role: 'FULL',
      reason:
        'France, which had left the military structure, but not the treaty that it had signed.',
    },
  },
  OAS: {
    'excluded from formal participation since 1962': {
      role: 'SUSPENDED',
      reason: "Cuba's government was excluded from taking part; the state stays a member.",
    },
    nonparticipant: {
      role: 'SUSPENDED',
      reason: 'The edition of 1990 says so of Cuba, which the others call excluded.',
    },
    observer,
    suspended,
  },
  OSCE: {
    observer,
    partner: {
      role: 'PARTNER',
      reason: 'A partner for co-operation is not a participating state.',
    },
  },
  SCO: {
    'dialogue member': {
      role: 'PARTNER',
      reason: 'A dialogue partner takes part in talks and is not a member of the organization.',
    },
    guest: {
      role: 'PARTNER',
      reason: 'A guest attends meetings and is neither a member nor an observer.',
    },
    observer,
  },
  WEU: {
    associate,
    'associate affiliate': {
      role: 'ASSOCIATE',
      reason: 'The Factbook calls it an affiliated associate.',
    },
    'associate partner': {
      role: 'PARTNER',
      reason: 'An associate partner was less than an associate member, whom the Factbook calls so.',
    },
    'member affiliate': {
      role: 'ASSOCIATE',
      reason:
        'New members of the European Union, affiliated to the Western European Union without its treaty.',
    },
    observer,
    'observer affiliate': {
      role: 'OBSERVER',
      reason: 'The Factbook calls it an affiliated observer.',
    },
  },
};

/** The meaning of an organization's bracket; undefined where nobody has reviewed it yet. */
export function meaningOf(organization: string, bracket: string): BracketMeaning | undefined {
  const own = meanings[organization] ?? {};
  return Object.hasOwn(own, bracket) ? own[bracket] : undefined;
}
