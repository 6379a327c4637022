/** The marks of the chart: what follows from all sources, the bar of one source, and the dot of what was observed on one day. */
import type { CSSProperties, ReactNode } from 'react';
import { useSources } from '../api/use-sources.ts';
import { certaintyClass } from '../marks/Certainty.tsx';
import { voicesInWords } from '../marks/voices.ts';
import { dayInWords } from '../time/day.ts';
import { assertionDates } from '../time/assertion-dates.ts';
import { useMark } from '../why/use-why.ts';
import { capitalized, certaintyWords, roleWords } from '../words.ts';
import { spanOf } from './span.ts';
import type { Conclusion, CoverageEnd, Span, SpanClaim, SpanRow, Stretch } from './span.ts';
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
  const line = `${stretch}: ${voicesInWords(conclusion, label)}`;
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
  readonly claim: SpanClaim;
  readonly coverage: CoverageEnd;
}

export function Bar({ row, claim, chart, coverage, day }: BarProps) {
  const { label } = useSources();
  const span = spanOf(claim, chart, coverage);
  const line = `${label(claim.source.id)}: ${claimWords(claim)}`;
  const mark = useBar(row, line, asked(day, span.from, span.until, span.wholeFrom));
  return (
    <span className="bar" style={placeOf(span, chart)} {...mark}>
      <i className={sourceClass(claim)} style={edgesOf(span)} />
    </span>
  );
}

export function Dot({ row, claim, chart, day }: Common & { readonly claim: SpanClaim }) {
  const { label } = useSources();
  const observed = claim.observedOn ?? day;
  const line = `${label(claim.source.id)}: ${claimWords(claim)}`;
  return (
    <span
      className="dot"
      style={{ left: `${percentOf(observed, chart)}%` }}
      {...useBar(row, line, observed)}
    >
      <i className={sourceClass(claim)} />
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

function sourceClass(claim: SpanClaim): string {
  return `mark certain ${toneOf(claim.source.id)} ${claim.role.toLowerCase()}`;
}

function claimWords(claim: SpanClaim): string {
  return `${assertionDates(claim)}${claim.role === 'FULL' ? '' : `, as ${roleWords[claim.role]}`}`;
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
