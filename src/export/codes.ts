/** The codes by which coding schemes know states and alliances, and what states were called when. */
import { codes, stateNames } from '../generated/statements.ts';
import type { IdentifierScheme } from '../generated/types.ts';
import type { Graph } from '../graph/graph.ts';
import { grouped } from '../lists.ts';
import { compare } from '../membership/analysis/members.ts';
import type { DayRange } from '../dates/partial-date.ts';

const schemes = ['ATOP', 'COW', 'COW_IGO', 'ISO3'] as const satisfies readonly IdentifierScheme[];
export type Scheme = (typeof schemes)[number];

interface Code {
  readonly id: string;
  readonly scheme: IdentifierScheme;
  readonly value: string;
  /** The first day for which the code means the node; null where the scheme never reused it. */
  readonly validFrom: string | null;
  /** The first day for which it no longer does. */
  readonly validUntil: string | null;
}

interface NameInTime {
  readonly name: string;
  readonly from: string | null;
  readonly until: string | null;
}

export interface Codes {
  /** By node and scheme. */
  readonly codes: ReadonlyMap<string, readonly Code[]>;
  /** By state: only of those that had several names. */
  readonly names: ReadonlyMap<string, readonly NameInTime[]>;
}

export async function readCodes(graph: Graph): Promise<Codes> {
  const rows = await codes(graph, { schemes });
  const all = rows.map(([id, scheme, value, validFrom, validUntil]): Code => ({
    id,
    scheme,
    value,
    validFrom,
    validUntil,
  }));
  const names = (await stateNames(graph)).map(([id, name, from, until]) => ({
    ...{ id, name, from, until },
  }));
  return {
    codes: grouped(all, ({ id, scheme }) => keyOf(id, scheme)),
    names: grouped(names, ({ id }) => id),
  };
}

/** All codes of a scheme, by their text. */
export function codesOf({ codes }: Codes, id: string, scheme: Scheme): readonly string[] {
  return (codes.get(keyOf(id, scheme)) ?? []).map(({ value }) => value).sort(compare);
}

/**
 * The one code on these days; null where there is none. Of several the one that came last: today's
 * Germany is COW's 260 until 1989, and 255 from 1990.
 */
export function codeOn(
  { codes }: Codes,
  id: string,
  scheme: Scheme,
  { min, max }: DayRange,
): string | null {
  const [last] = (codes.get(keyOf(id, scheme)) ?? [])
    .filter(
      ({ validFrom, validUntil }) =>
        (validFrom === null || validFrom <= max) && (validUntil === null || min < validUntil),
    )
    .sort(
      (a, b) =>
        compare(b.validFrom ?? '', a.validFrom ?? '') ||
        // One that the scheme has not withdrawn since: Russia is RUS in 1980 too, and not SUN.
        compare(b.validUntil ?? '~', a.validUntil ?? '~') ||
        compare(a.value, b.value),
    );
  return last?.value ?? null;
}

/** What the state was called on the last of these days: as the API answers on that day. */
export function nameOn<Usual extends string | null>(
  { names }: Codes,
  id: string,
  usual: Usual,
  { max }: DayRange,
): Usual | string {
  const found = names
    .get(id)
    ?.find(({ from, until }) => (from === null || from <= max) && (until === null || max < until));
  return found?.name ?? usual;
}

function keyOf(id: string, scheme: IdentifierScheme): string {
  return `${id} ${scheme}`;
}
