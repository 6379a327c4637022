/** Turns the operators of a scalar's filter into a predicate. Operands become parameters. */
import { PartialDateError, firstDay, lastDay } from '../../dates/partial-date.ts';
import { badUserInput } from '../../errors.ts';
import type { PropertyPlan } from '../../model/field-plan.ts';
import { givenIn } from './filter-input.ts';
import type { Given, Input } from './filter-input.ts';
import type { Planning } from '../build/planning.ts';
import { every } from './predicate.ts';

export type Operator =
  'eq' | 'eqIgnoreCase' | 'in' | 'isNull' | 'contains' | 'startsWith' | 'lt' | 'lte' | 'gt' | 'gte';

/** What is compared: a property, or an item of one that is a list. */
export interface Compared {
  readonly plan: PropertyPlan;
  readonly value: string;
  /** What the ordered operators compare. */
  readonly ordered: string;
}

/** All operators hold; `place` names the filter in errors. */
export function comparisons(
  planning: Planning,
  compared: Compared,
  filter: Input<Operator>,
  place: string,
): string {
  return every(givenIn(filter, place).map((given) => comparison(planning, compared, given)));
}

function comparison(
  planning: Planning,
  { plan, value, ordered }: Compared,
  { key: operator, value: operand, place }: Given<Operator>,
): string {
  const reference = (): string => planning.parameter(operand);
  const day = (bound: (date: string) => string): string =>
    planning.parameter(
      plan.scalar === 'PartialDate' ? boundary(bound, operand as string, place) : operand,
    );
  switch (operator) {
    case 'eq':
      return `${value} = ${reference()}`;
    case 'eqIgnoreCase':
      return `toLower(${value}) = toLower(${reference()})`;
    case 'in':
      return `${value} IN ${reference()}`;
    case 'isNull':
      return operand === true ? `${value} IS NULL` : `${value} IS NOT NULL`;
    case 'contains':
      return `toLower(${value}) CONTAINS toLower(${reference()})`;
    case 'startsWith':
      return `toLower(${value}) STARTS WITH toLower(${reference()})`;
    case 'lt':
      return `${ordered} < ${day(firstDay)}`;
    case 'lte':
      return `${ordered} <= ${day(lastDay)}`;
    case 'gt':
      return `${ordered} > ${day(lastDay)}`;
    case 'gte':
      return `${ordered} >= ${day(firstDay)}`;
    default:
      return operator satisfies never;
  }
}

/** A set of days that is open has no first day, or no last one, with which a date could be compared. */
function boundary(bound: (date: string) => string, date: string, place: string): string {
  try {
    return bound(date);
  } catch (error) {
    if (!(error instanceof PartialDateError)) throw error;
    throw badUserInput(`\`${place}\`: ${error.message} Give a date that has one.`);
  }
}
