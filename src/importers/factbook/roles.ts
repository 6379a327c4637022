/** What the Factbook's brackets mean for a membership, each reviewed: a role, or that there is none. */
import type { MembershipRole } from '../../generated/types.ts';

export interface BracketMeaning {
  readonly organization: string;
  readonly bracket: string;
  readonly role: MembershipRole | 'NONE';
  readonly reason: string;
}

const observer = 'The Factbook calls it an observer.';

const meanings: readonly BracketMeaning[] = [
  {
    organization: 'AU',
    bracket: 'suspended',
    role: 'FULL',
    reason: 'The African Union suspends a state from its activities; it stays a member.',
  },
  {
    organization: 'CIS',
    bracket:
      'associate member, has not ratified the 1993 CIS charter although it participates in meetings and held the chairmanship of the CIS in 2012',
    role: 'ASSOCIATE',
    reason: 'The Factbook calls it an associate member.',
  },
  {
    organization: 'CIS',
    bracket: 'participating member, has not signed the 1993 CIS charter',
    role: 'ASSOCIATE',
    reason:
      'It takes part without having signed the charter; COW IGO, too, counts Ukraine as an associate member.',
  },
  { organization: 'LAS', bracket: 'observer', role: 'OBSERVER', reason: observer },
  {
    organization: 'NATO',
    bracket: 'partner',
    role: 'NONE',
    reason: 'A partner takes part in programmes of NATO and is not a member of it.',
  },
  {
    organization: 'OAS',
    bracket: 'excluded from formal participation since 1962',
    role: 'FULL',
    reason: "Cuba's government was excluded from taking part; the state stays a member.",
  },
  { organization: 'OAS', bracket: 'observer', role: 'OBSERVER', reason: observer },
  {
    organization: 'OSCE',
    bracket: 'partner',
    role: 'NONE',
    reason: 'A partner for co-operation is not a participating state.',
  },
  {
    organization: 'SCO',
    bracket: 'dialogue member',
    role: 'NONE',
    reason: 'A dialogue partner takes part in talks and is not a member of the organization.',
  },
  { organization: 'SCO', bracket: 'observer', role: 'OBSERVER', reason: observer },
];

/** The meaning of an organization's bracket; undefined where nobody has reviewed it yet. */
export function meaningOf(organization: string, bracket: string): BracketMeaning | undefined {
  return meanings.find(
    (meaning) => meaning.organization === organization && meaning.bracket === bracket,
  );
}
