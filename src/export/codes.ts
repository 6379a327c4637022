/** The codes by which coding schemes know states and alliances. */
import { codes } from '../generated/statements.ts';
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

export type Codes = ReadonlyMap<string, readonly Code[]>;

export async function readCodes(graph: Graph): Promise<Codes> {
  const rows = await codes(graph, { schemes });
  const all = rows.map(([id, scheme, value, validFrom, validUntil]): Code => ({
    id,
    scheme,
    value,
    validFrom,
    validUntil,
  }));
  return grouped(all, ({ id, scheme }) => keyOf(id, scheme));
}

/** All codes of a scheme, by their text. */
export function codesOf(codes: Codes, id: string, scheme: Scheme): readonly string[] {
  return (codes.get(keyOf(id, scheme)) ?? []).map(({ value }) => value).sort(compare);
}

/**
 * The one code on these days; null where there is none. Of several the one that came last: today's
 * Germany is COW's 260 until 1989, and 255 from 1990.
 */
export function codeOn(
  codes: Codes,
  id: string,
  scheme: Scheme,
  { min, max }: DayRange,
): string | null {
  const [last] = (codes.get(keyOf(id, scheme)) ?? [])
    .filter(
      ({ validFrom, validUntil }) =>
        (validFrom === null || validFrom <= max) && (validUntil === null || min < validUntil),
    )
    .sort((a, b) => compare(b.validFrom ?? '', a.validFrom ?? '') || compare(a.value, b.value));
  return last?.value ?? null;
}

function keyOf(id: string, scheme: IdentifierScheme): string {
  return `${id} ${scheme}`;
}
