/** Binds a variable to the nodes of a page, in order, so that an index can give them where there is one. */
import { beyond, orderBy } from './order.ts';
import type { Ordering, OrderTerm } from './order.ts';
import type { Page } from '../build/page.ts';
import { where } from './pattern.ts';
import type { Planning } from '../build/planning.ts';

export interface PageMatch {
  readonly variable: string;
  readonly pattern: string;
  /** Whether the pattern can bind the variable to one node several times. */
  readonly distinct: boolean;
  readonly kept: readonly string[];
  readonly ordering: Ordering;
  readonly page: Page;
  /** A reference to how many rows are wanted. */
  readonly limit: string;
}

/** Of the nodes that a parent leads to: there is no index on those. */
export function pageOfRelated(planning: Planning, match: PageMatch): readonly string[] {
  return sorted(match, [...match.kept, ...bounds(planning, match)]);
}

/**
 * Of all nodes of a type. An index holds no nulls, so it can give an order only to what is known not to
 * be null: the nodes that have a value come first, from the index, and only where they do not fill the
 * page are those that have none looked for.
 */
export function pageOfAll(planning: Planning, match: PageMatch): readonly string[] {
  const { variable, kept, ordering, page } = match;
  const [first, ...rest] = ordering as readonly [OrderTerm, ...OrderTerm[]];
  const value = `${variable}.${first.property}`;
  const known = { ...match, ordering: [{ ...first, nullable: false }, ...rest] };
  const present = [`${value} IS NOT NULL`, ...kept];
  if (!first.nullable || isGiven(page.before?.[0])) {
    return sorted(known, [...present, ...bounds(planning, known)]);
  }
  if (page.backward || (page.after !== undefined && !isGiven(page.after[0]))) {
    return pageOfRelated(planning, match);
  }
  const after = { ...known, page: { ...page, before: undefined } };
  const before = page.before?.slice(1);
  const absent = { ...match, ordering: rest, page: { ...page, after: undefined, before } };
  const some = planning.fresh('l');
  const others = planning.fresh('l');
  return [
    call('', [
      ...sorted(after, [...present, ...bounds(planning, after)]),
      `RETURN collect(${variable}) AS ${some}`,
    ]),
    call(some, [
      `WITH ${some} WHERE size(${some}) < ${match.limit}`,
      // In a sub-query of its own, or Neo4j looks for them before it asks whether it must.
      call('', [
        ...sorted(absent, [`${value} IS NULL`, ...kept, ...bounds(planning, absent)]),
        `RETURN ${variable}`,
      ]),
      `RETURN collect(${variable}) AS ${others}`,
    ]),
    `UNWIND ${some} + ${others} AS ${variable}`,
    inOrder(match),
  ];
}

function sorted(match: PageMatch, conditions: readonly string[]): readonly string[] {
  return [`MATCH ${match.pattern}${where(conditions)}`, inOrder(match)];
}

function inOrder({ variable, distinct, ordering, page, limit }: PageMatch): string {
  return `WITH ${distinct ? 'DISTINCT ' : ''}${variable} ORDER BY ${orderBy(ordering, variable, page.backward)} LIMIT ${limit}`;
}

function bounds(planning: Planning, { variable, ordering, page }: PageMatch): readonly string[] {
  const { after, before } = page;
  return [
    ...(after === undefined ? [] : [beyond(planning, ordering, after, variable, false)]),
    ...(before === undefined ? [] : [beyond(planning, ordering, before, variable, true)]),
  ];
}

function isGiven(value: unknown): boolean {
  return value !== undefined && value !== null;
}

function call(imported: string, clauses: readonly string[]): string {
  const body = clauses.map((clause) => clause.replace(/^/gm, '  '));
  return [`CALL (${imported}) {`, ...body, '}'].join('\n');
}
