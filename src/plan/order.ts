/** Orderings and keyset predicates: which rows come after, or before, the one that a cursor names. */
import type { Planning } from './planning.ts';
import { typePlan } from './planning.ts';
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
  const alternatives = ordering.flatMap((term, place): readonly string[] => {
    const further = furtherThan(term, variable, references[place] ?? null, backward);
    if (further === undefined) return [];
    const equal = ordering
      .slice(0, place)
      .map((earlier, index) => equalTo(earlier, variable, references[index] ?? null));
    return [every([...equal, further])];
  });
  const bound = firstBound(ordering[0], variable, references[0] ?? null, backward);
  const whole = some(alternatives);
  return bound !== undefined && ordering.length > 1 ? `${bound} AND ${whole}` : whole;
}

function equalTo(term: OrderTerm, variable: string, reference: string | null): string {
  const value = `${variable}.${term.property}`;
  return reference === null ? `${value} IS NULL` : `${value} = ${reference}`;
}

function furtherThan(
  { property, descending, nullable }: OrderTerm,
  variable: string,
  reference: string | null,
  backward: boolean,
): string | undefined {
  const value = `${variable}.${property}`;
  if (reference === null) return backward ? `${value} IS NOT NULL` : undefined;
  const comparison = `${value} ${descending === backward ? '>' : '<'} ${reference}`;
  return nullable && !backward ? some([comparison, `${value} IS NULL`]) : comparison;
}

/** What the predicate implies for the first term alone: it lets the database seek in an index. */
function firstBound(
  term: OrderTerm | undefined,
  variable: string,
  reference: string | null,
  backward: boolean,
): string | undefined {
  if (term === undefined || reference === null || (term.nullable && !backward)) return undefined;
  return `${variable}.${term.property} ${term.descending === backward ? '>=' : '<='} ${reference}`;
}
