/** Turns `where` into predicates. Values become parameters; names come from the field plans alone. */
import type {
  FieldPlan,
  PropertyPlan,
  RelationshipPlan,
  ValidityPlan,
} from '../../model/field-plan.ts';
import { givenIn } from './filter-input.ts';
import type { Input } from './filter-input.ts';
import { comparisons } from './filter-operators.ts';
import { pattern, where as whereClause } from './pattern.ts';
import { typePlan } from '../build/planning.ts';
import type { Planning } from '../build/planning.ts';
import { every, some } from './predicate.ts';

type Quantifier = 'some' | 'none' | 'every';

/** What must hold of the node that the variable is bound to; `place` names the input in errors. */
export function predicates(
  planning: Planning,
  type: string,
  variable: string,
  where: unknown,
  place: string,
): readonly string[] {
  if (where === undefined || where === null) return [];
  return givenIn(where as Input, `${place}.where`).map(({ key, value, place: here }) => {
    switch (key) {
      case 'and':
        return every(each(value).map((part) => conjunction(planning, type, variable, part, here)));
      case 'or':
        return some(each(value).map((part) => conjunction(planning, type, variable, part, here)));
      case 'not':
        return negation(conjunction(planning, type, variable, value, here));
      case 'holdsOn':
        return every(holdsOn(validityOf(planning, type), variable, planning.parameter(value)));
      default: {
        const plan = typePlan(planning, type).fields[key];
        if (plan === undefined) throw new Error(`The planner has no plan for ${type}.${key}.`);
        return fieldPredicate(planning, variable, plan, value as Input, here);
      }
    }
  });
}

/**
 * A fact that holds for a time does so on the day, definitely or possibly, and its source's coverage
 * includes the day; of others nothing is asked.
 */
export function holdsAndIsCovered(
  planning: Planning,
  type: string,
  variable: string,
  day: string,
): readonly string[] {
  const { validity } = typePlan(planning, type);
  if (validity === undefined) return [];
  const reference = planning.parameter(day);
  const held = holdsOn(validity, variable, reference);
  const { coverage } = validity;
  if (coverage === undefined) return held;
  const source = planning.fresh('n');
  return [
    ...held,
    `EXISTS { MATCH ${pattern(variable, coverage, source)} WHERE ${source}.${coverage.from} <= ${reference} AND ${reference} <= ${source}.${coverage.to} }`,
  ];
}

/** A bound that the source leaves open is absent, and no day lies beyond it. */
function holdsOn(
  { startMin, endMax }: ValidityPlan,
  variable: string,
  day: string,
): readonly string[] {
  return [
    `(${variable}.${startMin} IS NULL OR ${variable}.${startMin} <= ${day})`,
    `(${variable}.${endMax} IS NULL OR ${day} < ${variable}.${endMax})`,
  ];
}

function validityOf(planning: Planning, type: string): ValidityPlan {
  const { validity } = typePlan(planning, type);
  if (validity === undefined) throw new Error(`The schema says of no time that ${type} holds.`);
  return validity;
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
        : valuePredicate(planning, variable, plan, value, place);
    case 'one':
      return `EXISTS { ${related(planning, variable, plan, value, place)} }`;
    case 'connection':
    case 'parts':
      return manyPredicate(planning, variable, plan, value, place);
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

/** What the quantifiers ask of the nodes at the other ends. */
function manyPredicate(
  planning: Planning,
  variable: string,
  plan: RelationshipPlan,
  value: Input<Quantifier>,
  place: string,
): string {
  return every(
    givenIn(value, place).map(({ key: quantifier, value: where, place: here }) => {
      switch (quantifier) {
        case 'some':
          return `EXISTS { ${related(planning, variable, plan, where, here)} }`;
        case 'none':
          return `NOT EXISTS { ${related(planning, variable, plan, where, here)} }`;
        case 'every':
          return `NOT EXISTS { ${related(planning, variable, plan, where, here, negation)} }`;
        default:
          return quantifier satisfies never;
      }
    }),
  );
}

/** `MATCH (n0)-[:OF_STATE]->(n1:State) WHERE …`, the predicate as it is or turned. */
function related(
  planning: Planning,
  variable: string,
  plan: RelationshipPlan,
  where: unknown,
  place: string,
  turn: (predicate: string) => string = (predicate) => predicate,
): string {
  const other = planning.fresh('n');
  const kept = turn(conjunction(planning, plan.target, other, where, place));
  return `MATCH ${pattern(variable, plan, other)}${whereClause(kept === 'true' ? [] : [kept])}`;
}

/** What the quantifiers ask of the items of a property. */
function listPredicate(
  planning: Planning,
  variable: string,
  plan: PropertyPlan,
  value: Input<Quantifier>,
  place: string,
): string {
  const list = `${variable}.${plan.property}`;
  return every(
    givenIn(value, place).map(({ key: quantifier, value: filter, place: here }) => {
      const item = planning.fresh('v');
      const compared = { plan, value: item, ordered: item };
      const fits = comparisons(planning, compared, filter as Input, here);
      switch (quantifier) {
        case 'some':
          return `any(${item} IN ${list} WHERE ${fits})`;
        case 'none':
          return `none(${item} IN ${list} WHERE ${fits})`;
        case 'every':
          return `all(${item} IN ${list} WHERE ${fits})`;
        default:
          return quantifier satisfies never;
      }
    }),
  );
}

function valuePredicate(
  planning: Planning,
  variable: string,
  plan: PropertyPlan,
  filter: Input,
  place: string,
): string {
  const value = `${variable}.${plan.property}`;
  const compared = { plan, value, ordered: `${variable}.${plan.order}` };
  return comparisons(planning, compared, filter, place);
}

function each(value: unknown): readonly unknown[] {
  return value as readonly unknown[];
}

/** What is unknown, because a value is missing, does not hold: its negation does. */
function negation(predicate: string): string {
  return `NOT coalesce(${predicate}, false)`;
}
