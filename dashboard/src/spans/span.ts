/** A membership on a line of time: from where to where its bar is drawn, and where its edges are soft. */
import { daysBetween, daysLater, today } from '../time/day.ts';
import { positionsOfBoth } from '../marks/positions.ts';
import type { Positions } from '../marks/positions.ts';
import type { Certainty } from '../certainty.ts';
import type { MembershipRole } from '../words.ts';

/** What one source's bar is drawn from. */
export interface SpanMembership {
  readonly id: string;
  readonly role: MembershipRole;
  readonly start: string | null;
  readonly end: string | null;
  readonly observedOn: string | null;
  readonly startMin: string | null;
  readonly startMax: string | null;
  readonly endMin: string | null;
  readonly endMax: string | null;
  readonly leftCensored: boolean;
  readonly source: { readonly id: string };
}

/** The conclusion from all sources for a stretch of days. */
export interface Conclusion extends Positions {
  readonly certainty: Certainty;
  readonly from: string;
  /** Null where it lasts until today, and beyond. */
  readonly until: string | null;
}

/** A row of the chart: one state of an alliance, or one alliance of a state. */
export interface SpanRow {
  /** The node that the row is about, and its name. */
  readonly id: string;
  readonly name: string;
  readonly alliance: string;
  readonly state: string;
  readonly memberships: readonly SpanMembership[];
  readonly conclusions: readonly Conclusion[];
}

/** The days that a chart shows. */
export interface Stretch {
  readonly from: string;
  readonly until: string;
}

export type Edge = 'sharp' | 'soft' | 'open';

/** A bar as it is drawn. Where an edge is soft or open, it is whole from `wholeFrom` until `wholeUntil`. */
export interface Span extends Stretch {
  readonly wholeFrom: string;
  readonly wholeUntil: string;
  readonly left: Edge;
  readonly right: Edge;
}

/** The last day that a source covers, if it is known. */
export type CoverageEnd = (source: string) => string | undefined;

/** How long the fading part of an open end is, as a part of the chart. */
const fading = 0.045;

/** From the first day that any membership allows until the last; until today, where one is open. A year at least. */
export function stretchOf(memberships: readonly SpanMembership[], coverage: CoverageEnd): Stretch {
  const starts = memberships.flatMap((membership) => firstDay(membership) ?? []).sort();
  const ends = memberships
    .map((membership) => membership.endMax ?? lastKnownDay(membership, coverage))
    .sort();
  const first = starts[0] ?? today();
  const open = memberships.some((membership) => membership.endMax === null);
  const last = later(ends.at(-1) ?? first, open ? today() : first);
  const length = daysBetween(first, last);
  const pad = Math.max(Math.round(length * 0.03), Math.round((365 - length) / 2), 20);
  return { from: daysLater(first, -pad), until: daysLater(last, pad) };
}

export function firstDay(membership: SpanMembership): string | undefined {
  return membership.observedOn ?? membership.startMin ?? membership.endMin ?? undefined;
}

/** The last day that the source of an open membership covers. */
function lastKnownDay(membership: SpanMembership, coverage: CoverageEnd): string {
  const first = membership.observedOn ?? membership.startMax ?? '';
  return later(first, coverage(membership.source.id) ?? first);
}

export function spanOf(membership: SpanMembership, chart: Stretch, coverage: CoverageEnd): Span {
  const { startMin, startMax, endMin, endMax, leftCensored } = membership;
  const fade = Math.round(daysBetween(chart.from, chart.until) * fading);
  const begins = startMin !== null && !leftCensored;
  const wholeFrom = startMax ?? chart.from;
  const wholeUntil = later(wholeFrom, endMin ?? lastKnownDay(membership, coverage));
  return {
    from: begins ? startMin : daysLater(wholeFrom, -fade),
    wholeFrom,
    wholeUntil,
    until: endMax ?? daysLater(wholeUntil, fade),
    left: begins ? (startMin === startMax ? 'sharp' : 'soft') : 'open',
    right: endMax === null ? 'open' : endMin === endMax ? 'sharp' : 'soft',
  };
}

/** The stretches in which the certainty stays the same, whatever the obligations are. */
export function joined(conclusions: readonly Conclusion[]): readonly Conclusion[] {
  const result: Conclusion[] = [];
  for (const one of conclusions) {
    const before = result.at(-1);
    if (before?.until === one.from && before.certainty === one.certainty) {
      result[result.length - 1] = { ...before, ...positionsOfBoth(before, one), until: one.until };
    } else result.push(one);
  }
  return result;
}

function later(one: string, other: string): string {
  return one > other ? one : other;
}
