/** A membership on a line of time: from where to where its bar is drawn, and where its edges are soft. */
import { daysBetween, daysLater, today } from '../time/day.ts';
import { voicesOfBoth } from '../marks/voices.ts';
import type { Voices } from '../marks/voices.ts';
import type { Certainty } from '../certainty.ts';
import type { MembershipRole } from '../words.ts';

/** What one source's bar is drawn from. */
export interface SpanClaim {
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

/** What follows from all sources for a stretch of days. */
export interface Conclusion extends Voices {
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
  readonly claims: readonly SpanClaim[];
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

/** How far beyond what is known an open end fades, as a part of the chart. */
const fading = 0.045;

/** From the first day that any claim allows until the last; until today, where one is open. A year at least. */
export function stretchOf(claims: readonly SpanClaim[], coverage: CoverageEnd): Stretch {
  const starts = claims.flatMap((claim) => firstDay(claim) ?? []).sort();
  const ends = claims.map((claim) => claim.endMax ?? lastKnownDay(claim, coverage)).sort();
  const first = starts[0] ?? today();
  const open = claims.some((claim) => claim.endMax === null);
  const last = later(ends.at(-1) ?? first, open ? today() : first);
  const length = daysBetween(first, last);
  const pad = Math.max(Math.round(length * 0.03), Math.round((365 - length) / 2), 20);
  return { from: daysLater(first, -pad), until: daysLater(last, pad) };
}

export function firstDay(claim: SpanClaim): string | undefined {
  return claim.observedOn ?? claim.startMin ?? claim.endMin ?? undefined;
}

/** The last day of which the source of an open claim says anything. */
function lastKnownDay(claim: SpanClaim, coverage: CoverageEnd): string {
  const first = claim.observedOn ?? claim.startMax ?? '';
  return later(first, coverage(claim.source.id) ?? first);
}

export function spanOf(claim: SpanClaim, chart: Stretch, coverage: CoverageEnd): Span {
  const { startMin, startMax, endMin, endMax, leftCensored } = claim;
  const fade = Math.round(daysBetween(chart.from, chart.until) * fading);
  const begins = startMin !== null && !leftCensored;
  const wholeFrom = startMax ?? chart.from;
  const wholeUntil = later(wholeFrom, endMin ?? lastKnownDay(claim, coverage));
  return {
    from: begins ? startMin : daysLater(wholeFrom, -fade),
    wholeFrom,
    wholeUntil,
    until: endMax ?? daysLater(wholeUntil, fade),
    left: begins ? (startMin === startMax ? 'sharp' : 'soft') : 'open',
    right: endMax === null ? 'open' : endMin === endMax ? 'sharp' : 'soft',
  };
}

/** The stretches in which the certainty stays the same, whatever is promised. */
export function joined(conclusions: readonly Conclusion[]): readonly Conclusion[] {
  const result: Conclusion[] = [];
  for (const one of conclusions) {
    const before = result.at(-1);
    if (before?.until === one.from && before.certainty === one.certainty) {
      result[result.length - 1] = { ...before, ...voicesOfBoth(before, one), until: one.until };
    } else result.push(one);
  }
  return result;
}

function later(one: string, other: string): string {
  return one > other ? one : other;
}
