/** Orderings and keyset predicates: which rows come after, or before, the one that a cursor names. */
import type { PropertyPlan } from '../../model/field-plan.ts';
import type { Planning } from '../build/planning.ts';
import { typePlan } from '../build/planning.ts';
import { every, some } from './predicate.ts';

/** One property of an ordering. Null comes last in both directions. */
export interface OrderTerm {
  readonly property: string;
  readonly descending: boolean;
  readonly nullable: boolean;
}

export type Ordering = readonly OrderTerm[];

/** The values of an ordering's terms for one node. */
export type Key = readonly (string | number | null)[];

/** The ordering that `orderBy` asks for, with the id as the last term, so that no two nodes tie. */
export function orderingOf(planning: Planning, type: string, orderBy: unknown): Ordering {
  const { fields } = typePlan(planning, type);
  const terms: OrderTerm[] = [];
  for (const entry of (orderBy ?? []) as readonly Readonly<Record<string, string>>[]) {
    for (const [name, direction] of Object.entries(entry)) {
      const plan = fields[name];
      if (plan?.kind !== 'property') throw new Error(`${type}.${name} cannot order.`);
      // A property that has already ordered cannot order what it left tied.
      if (terms.some(({ property }) => property === plan.order)) continue;
      terms.push({
        property: plan.order,
        descending: direction === 'DESC',
        nullable: plan.nullable,
      });
    }
  }
  const identified = terms.findIndex(({ property }) => property === 'id');
  return identified >= 0
    ? terms.slice(0, identified + 1)
    : [...terms, { property: 'id', descending: false, nullable: false }];
}

/** The same ordering, where a filter keeps only what has a value for some of its terms. */
export function orderingOfKept(
  planning: Planning,
  type: string,
  where: unknown,
  ordering: Ordering,
): Ordering {
  const { fields } = typePlan(planning, type);
  const given = Object.entries((where ?? {}) as Readonly<Record<string, unknown>>).flatMap(
    ([key, filter]) => {
      const plan = fields[key];
      return plan?.kind === 'property' && !plan.list && demandsValue(plan, filter)
        ? [plan.order]
        : [];
    },
  );
  return ordering.map((term) =>
    given.includes(term.property) ? { ...term, nullable: false } : term,
  );
}

/**
 * Every comparison but `isNull: true` fails where there is no value. A date that is there may lack the
 * earliest day by which it is ordered, if it is a set that is open to the past.
 */
function demandsValue(plan: PropertyPlan, filter: unknown): boolean {
  return Object.entries((filter ?? {}) as Readonly<Record<string, unknown>>).some(
    ([operator, operand]) =>
      plan.order === plan.property
        ? operator !== 'isNull' || operand === false
        : ['lt', 'lte', 'gt', 'gte'].includes(operator),
  );
}

/** The ordering as a text to which a cursor can be bound. */
export function orderingText(ordering: Ordering): string {
  return ordering
    .map(({ property, descending }) => `${property} ${descending ? 'DESC' : 'ASC'}`)
    .join(', ');
}

/** The terms of ORDER BY. Cypher takes null for the greatest value; where that would put it first, say so. */
export function orderBy(ordering: Ordering, variable: string, backward: boolean): string {
  return ordering
    .flatMap(({ property, descending, nullable }) => {
      const value = `${variable}.${property}`;
      if (!backward) {
        return descending ? [...(nullable ? [`${value} IS NULL`] : []), `${value} DESC`] : [value];
      }
      return descending
        ? [...(nullable ? [`${value} IS NOT NULL`] : []), value]
        : [`${value} DESC`];
    })
    .join(', ');
}

/** The predicate that keeps what comes strictly after (or before) the key in the ordering. */
export function beyond(
  planning: Planning,
  ordering: Ordering,
  key: Key,
  variable: string,
  backward: boolean,
): string {
  const references = key.map((value) => (value === null ? null : planning.parameter(value)));
  return further(ordering, references, variable, backward);
}

/**
 * Further in the first term, or equal in it and further in the rest. Where it can, the first term is
 * bounded on its own, and the equality left out that follows from the bound: only so does Neo4j walk the
 * term's index, in its order, instead of joining what two of them give.
 */
function further(
  [term, ...rest]: Ordering,
  [reference, ...references]: readonly (string | null)[],
  variable: string,
  backward: boolean,
): string {
  if (term === undefined) return 'false';
  const value = `${variable}.${term.property}`;
  const inRest = rest.length === 0 ? undefined : further(rest, references, variable, backward);
  if (reference === null || reference === undefined) {
    // Null is last: before it comes all that has a value, after it nothing but null.
    const equal = inRest === undefined ? [] : [every([`${value} IS NULL`, inRest])];
    return some(backward ? [`${value} IS NOT NULL`, ...equal] : equal);
  }
  const sign = term.descending === backward ? '>' : '<';
  const beyondIt = `${value} ${sign} ${reference}`;
  if (term.nullable && !backward) {
    const equal = inRest === undefined ? [] : [every([`${value} = ${reference}`, inRest])];
    return some([some([beyondIt, `${value} IS NULL`]), ...equal]);
  }
  if (inRest === undefined) return beyondIt;
  return `${value} ${sign}= ${reference} AND ${some([beyondIt, inRest])}`;
}
