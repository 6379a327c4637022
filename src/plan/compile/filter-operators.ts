/** Turns the operators of a scalar's filter into a predicate. Operands become parameters. */
import { firstDay, lastDay } from '../../dates/partial-date.ts';
import type { PropertyPlan } from '../../model/field-plan.ts';
import { givenIn } from './filter-input.ts';
import type { Given, Input } from './filter-input.ts';
import type { Planning } from '../build/planning.ts';
import { every } from './predicate.ts';

export type Operator =
  'eq' | 'in' | 'isNull' | 'contains' | 'startsWith' | 'lt' | 'lte' | 'gt' | 'gte';

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
  { key: operator, value: operand }: Given<Operator>,
): string {
  const reference = (): string => planning.parameter(operand);
  const day = (bound: (date: string) => string): string =>
    planning.parameter(plan.scalar === 'PartialDate' ? bound(operand as string) : operand);
  switch (operator) {
    case 'eq':
      return `${value} = ${reference()}`;
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
