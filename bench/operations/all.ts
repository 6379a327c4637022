/** The ten operations, and the questions as of a day. */
import { alliesOfADay } from './allies-of-a-day.ts';
import { allianceById } from './alliance-by-id.ts';
import { allianceInDepth } from './alliance-in-depth.ts';
import { assertionsOfASource } from './assertions-of-a-source.ts';
import { membersOfADay } from './members-of-a-day.ts';
import { networkOfADay } from './network-of-a-day.ts';
import { newestStatements } from './newest-statements.ts';
import { officialByName } from './official-by-name.ts';
import { officialsOfAnOrganization } from './officials-of-an-organization.ts';
import type { Operation } from './operation.ts';
import { pages } from './pages.ts';
import { statementCount } from './statement-count.ts';
import { statementsOfAYear } from './statements-of-a-year.ts';
import type { Subjects } from './subjects.ts';
import { timeline } from './timeline.ts';

export function allOperations(subjects: Subjects): readonly Operation[] {
  return [
    allianceById,
    officialByName(subjects),
    statementsOfAYear,
    newestStatements,
    allianceInDepth,
    officialsOfAnOrganization,
    statementCount,
    ...pages(subjects),
    assertionsOfASource,
  ];
}

/** Entente alone answers them; the first two by hand as well. */
export const questionsOfADay: readonly Operation[] = [
  membersOfADay,
  alliesOfADay,
  networkOfADay,
  timeline,
];
