/** The marks of the chart: the conclusion from all sources, the bar of one source, and the dot of what was observed on one day. */
import type { CSSProperties, ReactNode } from 'react';
import { useSources } from '../api/use-sources.ts';
import { certaintyClass } from '../marks/Certainty.tsx';
import { positionsInWords } from '../marks/positions.ts';
import { dayInWords } from '../time/day.ts';
import { assertionDates } from '../time/assertion-dates.ts';
import { useMark } from '../why/use-why.ts';
import { capitalized, certaintyWords, roleWords } from '../words.ts';
import { spanOf } from './span.ts';
import type { Conclusion, CoverageEnd, Span, SpanMembership, SpanRow, Stretch } from './span.ts';
import { percentOf } from './ticks.ts';
import { toneOf } from './tone.ts';

interface Common {
  readonly row: SpanRow;
  readonly chart: Stretch;
  /** The day of the page: what a mark is asked about, if it is drawn on it. */
  readonly day: string;
}

export function ConclusionBar({
  row,
  conclusion,
  chart,
  day,
}: Common & { readonly conclusion: Conclusion }) {
  const { label } = useSources();
  const { certainty, from } = conclusion;
  const until = conclusion.until ?? chart.until;
  const ends = conclusion.until === null ? '' : ` until ${dayInWords(conclusion.until)}`;
  const stretch = `${capitalized(certaintyWords[certainty])} from ${dayInWords(from)}${ends}`;
  const line = `${stretch}: ${positionsInWords(conclusion, label)}`;
  return (
    <span
      className="bar"
      style={placeOf({ from, until }, chart)}
      {...useBar(row, line, asked(day, from, until))}
    >
      <i className={certaintyClass(certainty)} />
    </span>
  );
}

interface BarProps extends Common {
  readonly membership: SpanMembership;
  readonly coverage: CoverageEnd;
}

export function Bar({ row, membership, chart, coverage, day }: BarProps) {
  const { label } = useSources();
  const span = spanOf(membership, chart, coverage);
  const line = `${label(membership.source.id)}: ${membershipWords(membership)}`;
  const mark = useBar(row, line, asked(day, span.from, span.until, span.wholeFrom));
  return (
    <span className="bar" style={placeOf(span, chart)} {...mark}>
      <i className={sourceClass(membership)} style={edgesOf(span)} />
    </span>
  );
}

export function Dot({
  row,
  membership,
  chart,
  day,
}: Common & { readonly membership: SpanMembership }) {
  const { label } = useSources();
  const observed = membership.observedOn ?? day;
  const line = `${label(membership.source.id)}: ${membershipWords(membership)}`;
  return (
    <span
      className="dot"
      style={{ left: `${percentOf(observed, chart)}%` }}
      {...useBar(row, line, observed)}
    >
      <i className={sourceClass(membership)} />
    </span>
  );
}

function useBar({ name, alliance, state }: SpanRow, line: string, day: string) {
  const mark = useMark();
  const summary: ReactNode = (
    <>
      <strong>{name}</strong>
      <span className="tooltip-line">{line}</span>
    </>
  );
  return mark({ kind: 'membership', alliance, state, day }, `${name}. ${line}`, summary);
}

function asked(day: string, from: string, until: string, otherwise = from): string {
  return day >= from && day < until ? day : otherwise;
}

function sourceClass(membership: SpanMembership): string {
  return `mark certain ${toneOf(membership.source.id)} ${membership.role.toLowerCase()}`;
}

function membershipWords(membership: SpanMembership): string {
  return `${assertionDates(membership)}${membership.role === 'FULL' ? '' : `, as ${roleWords[membership.role]}`}`;
}

function placeOf({ from, until }: Stretch, chart: Stretch): CSSProperties {
  const left = percentOf(from, chart);
  return { left: `${left}%`, width: `${percentOf(until, chart) - left}%` };
}

/** The fading edges, as a mask. */
function edgesOf(span: Span): CSSProperties {
  if (span.left === 'sharp' && span.right === 'sharp') return {};
  const a = percentOf(span.wholeFrom, span);
  const b = percentOf(span.wholeUntil, span);
  const left = span.left === 'sharp' ? '#000' : 'transparent';
  const right = span.right === 'sharp' ? '#000' : 'transparent';
  return { maskImage: `linear-gradient(to right, ${left}, #000 ${a}%, #000 ${b}%, ${right})` };
}
