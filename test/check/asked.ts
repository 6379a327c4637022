/** Which sources are used and what narrows a question, and how an operation says so. */
import type { Raw } from './raw.ts';
import type { Filter, Used } from './rules.ts';
import { unique } from './rules/lists.ts';

export const sourcesOf = ({ memberships }: Raw): readonly string[] =>
  unique(memberships.map(({ source }) => source));

/** All sources, and each alone. */
export const everyUsed = (raw: Raw): readonly Used[] => [
  undefined,
  ...sourcesOf(raw).map((source) => [source]),
];

export const filters: readonly Filter[] = [
  {},
  { obligations: ['DEFENSE'] },
  { obligations: ['NONAGGRESSION', 'CONSULTATION'] },
  { certainty: ['CERTAIN', 'POSSIBLE'] },
  { obligations: ['DEFENSE'], certainty: ['PRESUMED'] },
];

/** With who must promise: of pairs alone. */
export const pairFilters: readonly Filter[] = [
  ...filters,
  { obligations: ['DEFENSE'], pledge: 'BOTH' },
];

/** `, sources: […], obligations: […]`, as far as there are any. */
export function narrowed(used: Used, filter: Filter = {}): string {
  const { obligations, pledge, certainty } = filter;
  return [
    ...(used === undefined ? [] : [`sources: ${JSON.stringify(used)}`]),
    ...(obligations === undefined ? [] : [`obligations: [${obligations.join(', ')}]`]),
    ...(pledge === undefined ? [] : [`pledge: ${pledge}`]),
    ...(certainty === undefined ? [] : [`certainty: [${certainty.join(', ')}]`]),
  ]
    .map((argument) => `, ${argument}`)
    .join('');
}
