/** Who holds a public office of an organization on a day. */
import type { OrganizationOfficeHoldersResult } from '../generated/results.ts';
import type { OrganizationOfficeHoldersArgs } from '../generated/types.ts';
import { byName, isWanted } from '../membership/analysis/members.ts';
import { requiredDay } from '../membership/read/day.ts';
import { checkedOffices } from '../membership/read/offices.ts';
import { officeHoldersOn } from '../membership/rules/offices.ts';
import type { FieldContext } from '../plan/field-resolver.ts';

const coordinate = 'Organization.officeHolders';

export default async function officeHolders(
  organizations: readonly string[],
  { sources, certainty }: OrganizationOfficeHoldersArgs,
  context: FieldContext,
): Promise<readonly OrganizationOfficeHoldersResult[]> {
  const day = requiredDay(coordinate, context.asOf);
  const officesOf = await checkedOffices(context, coordinate, [...new Set(organizations)], sources);
  return organizations.map((organization) => {
    const offices = officesOf(organization);
    return officeHoldersOn(offices.sources, offices.lifespans, day)
      .filter((holder) => isWanted(holder.certainty, certainty))
      .sort(byName(({ person }) => [offices.personNames.get(person) ?? person, person]))
      .map((holder) => ({
        ...holder,
        terms: holder.terms.map(({ id }) => id).sort(),
      }));
  });
}
