/** Turns `where` into predicates. Values become parameters; names come from the field plans alone. */
import { badUserInput } from '../errors.ts';
import { firstDay, lastDay } from '../time/partial-date.ts';
import type { FieldPlan, PropertyPlan, RelationshipPlan } from './field-plan.ts';
import { pattern, where as whereClause } from './pattern.ts';
import { typePlan } from './planning.ts';
import type { Planning } from './planning.ts';
import { every, some } from './predicate.ts';

type Input = Readonly<Record<string, unknown>>;

/** What must hold of the node that the variable is bound to; `place` names the input in errors. */
export function predicates(
  planning: Planning,
  type: string,
  variable: string,
  where: unknown,
  place: string,
): readonly string[] {
  if (where === undefined || where === null) return [];
  return Object.entries(where as Input).map(([key, value]) => {
    const here = `${place}.where.${key}`;
    if (value === null) {
      throw badUserInput(`${here} is null. Leave it out, or ask with { isNull: true }.`);
    }
    switch (key) {
      case 'and':
        return every(each(value).map((part) => conjunction(planning, type, variable, part, here)));
      case 'or':
        return some(each(value).map((part) => conjunction(planning, type, variable, part, here)));
      case 'not':
        return negation(conjunction(planning, type, variable, value, here));
      case 'holdsOn':
        return every(holdsOn(planning, variable, planning.parameter(value)));
      default: {
        const plan = typePlan(planning, type).fields[key];
        if (plan === undefined) throw new Error(`The planner has no plan for ${type}.${key}.`);
        return fieldPredicate(planning, variable, plan, value as Input, here);
      }
    }
  });
}

/** The assertion holds definitely or possibly on the day, and its source's coverage includes it. */
export function holdsAndIsCovered(
  planning: Planning,
  variable: string,
  day: string,
): readonly string[] {
  const reference = planning.parameter(day);
  const source = planning.fresh('n');
  return [
    ...holdsOn(planning, variable, reference),
    `EXISTS { MATCH (${variable})-[:FROM_SOURCE]->(${source}:Source) WHERE ${source}.coverageStart <= ${reference} AND ${reference} <= ${source}.coverageEnd }`,
  ];
}

/** A bound that the source leaves open is absent, and no day lies beyond it. */
function holdsOn(_planning: Planning, variable: string, day: string): readonly string[] {
  return [
    `(${variable}.startMin IS NULL OR ${variable}.startMin <= ${day})`,
    `(${variable}.endMax IS NULL OR ${day} < ${variable}.endMax)`,
  ];
}

function conjunction(
  planning: Planning,
  type: string,
  variable: string,
  where: unknown,
  place: string,
): string {
  return every(predicates(planning, type, variable, where, place));
}

function fieldPredicate(
  planning: Planning,
  variable: string,
  plan: FieldPlan,
  value: Input,
  place: string,
): string {
  switch (plan.kind) {
    case 'property':
      return plan.list
        ? listPredicate(planning, variable, plan, value, place)
        : valuePredicate(planning, plan, variable, value, place);
    case 'one':
      return `EXISTS { ${related(planning, variable, plan, value, place, (predicate) => predicate)} }`;
    case 'connection':
    case 'parts':
      return every(
        Object.entries(value).map(([quantifier, where]) => {
          const here = `${place}.${quantifier}`;
          if (where === null)
            throw badUserInput(`${here} is null. Leave it out, or give a filter.`);
          if (quantifier === 'every') {
            return `NOT EXISTS { ${related(planning, variable, plan, where, here, negation)} }`;
          }
          const exists = `EXISTS { ${related(planning, variable, plan, where, here, (predicate) => predicate)} }`;
          return quantifier === 'none' ? `NOT ${exists}` : exists;
        }),
      );
    case 'statement':
    case 'resolver':
    case 'column':
    case 'byId':
    case 'byIds':
    case 'all':
      throw new Error(`${plan.coordinate} cannot be filtered.`);
    default:
      return plan satisfies never;
  }
}

/** `MATCH (n0)-[:OF_STATE]->(n1:State) WHERE …` */
function related(
  planning: Planning,
  variable: string,
  plan: RelationshipPlan,
  where: unknown,
  place: string,
  turn: (predicate: string) => string,
): string {
  const other = planning.fresh('n');
  const kept = turn(conjunction(planning, plan.target, other, where, place));
  return `MATCH ${pattern(variable, plan, other)}${whereClause(kept === 'true' ? [] : [kept])}`;
}

function listPredicate(
  planning: Planning,
  variable: string,
  plan: PropertyPlan,
  value: Input,
  place: string,
): string {
  const list = `${variable}.${plan.property}`;
  return every(
    Object.entries(value).map(([quantifier, filter]) => {
      const here = `${place}.${quantifier}`;
      if (filter === null) throw badUserInput(`${here} is null. Leave it out, or give a filter.`);
      const item = planning.fresh('v');
      const fits = operators(planning, plan, item, item, filter as Input, here);
      switch (quantifier) {
        case 'some':
          return `any(${item} IN ${list} WHERE ${fits})`;
        case 'none':
          return `none(${item} IN ${list} WHERE ${fits})`;
        default:
          return `all(${item} IN ${list} WHERE ${fits})`;
      }
    }),
  );
}

function valuePredicate(
  planning: Planning,
  plan: PropertyPlan,
  variable: string,
  filter: Input,
  place: string,
): string {
  const value = `${variable}.${plan.property}`;
  return operators(planning, plan, value, `${variable}.${plan.order}`, filter, place);
}

/** All operators of a scalar's filter; `ordered` is what the ordered ones compare. */
function operators(
  planning: Planning,
  plan: PropertyPlan,
  value: string,
  ordered: string,
  filter: Input,
  place: string,
): string {
  return every(
    Object.entries(filter).map(([operator, operand]) => {
      if (operand === null) {
        throw badUserInput(
          `${place}.${operator} is null. To ask for what has no value, write { isNull: true }.`,
        );
      }
      return comparison(planning, plan, value, ordered, operator, operand);
    }),
  );
}

function comparison(
  planning: Planning,
  plan: PropertyPlan,
  value: string,
  ordered: string,
  operator: string,
  operand: unknown,
): string {
  const reference = (): string => planning.parameter(operand);
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
      return `${ordered} < ${planning.parameter(bound(plan, operand, firstDay))}`;
    case 'lte':
      return `${ordered} <= ${planning.parameter(bound(plan, operand, lastDay))}`;
    case 'gt':
      return `${ordered} > ${planning.parameter(bound(plan, operand, lastDay))}`;
    case 'gte':
      return `${ordered} >= ${planning.parameter(bound(plan, operand, firstDay))}`;
    default:
      throw new Error(`${plan.coordinate}: there is no operator ${operator}.`);
  }
}

function bound(plan: PropertyPlan, operand: unknown, day: (date: string) => string): unknown {
  return plan.scalar === 'PartialDate' ? day(operand as string) : operand;
}

function each(value: unknown): readonly unknown[] {
  return value as readonly unknown[];
}

/** What is unknown, because a value is missing, does not hold: its negation does. */
function negation(predicate: string): string {
  return `NOT coalesce(${predicate}, false)`;
}
