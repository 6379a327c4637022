/** The ten operations. */
import { allianceById } from './alliance-by-id.ts';
import { allianceInDepth } from './alliance-in-depth.ts';
import { assertionsOfASource } from './assertions-of-a-source.ts';
import { newestStatements } from './newest-statements.ts';
import { officialByName } from './official-by-name.ts';
import { officialsOfAnOrganization } from './officials-of-an-organization.ts';
import type { Operation } from './operation.ts';
import { pages } from './pages.ts';
import { statementCount } from './statement-count.ts';
import { statementsOfAYear } from './statements-of-a-year.ts';
import type { Subjects } from './subjects.ts';

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
