/** What a file says about itself: its content, its days, its sources, and the graph that it comes from. */
import type { Obligation } from '../generated/types.ts';
import type { Citation } from './citations.ts';
import type { Period } from './subjects/period.ts';
import type { Certainty } from '../membership/rules/certainty.ts';
import type { Pledge } from '../membership/analysis/pairs.ts';
import { isOfPairs } from './request.ts';
import type { ExportRequest, Subject } from './request.ts';

export interface Meta {
  readonly export: Subject;
  /** The day, or the first and the last year, if the export has any. */
  readonly asOf?: string;
  readonly from?: number;
  readonly to?: number;
  /** The sources that were used; null for all. */
  readonly sources: readonly string[] | null;
  /** The obligations that were asked for; null for any. */
  readonly obligations: readonly Obligation[] | null;
  /** By whom one of these must be promised; only of exports of pairs. */
  readonly pledge?: Pledge;
  /** The certainties that were asked for; null for any. */
  readonly certainty: readonly Certainty[] | null;
  /** The SHA-256 of the graph's facts. */
  readonly graphHash: string;
  /** The datasets of which the graph has a selection only: what is not in the file may be in them. */
  readonly selectionOnly: readonly string[];
  /** The sources that affirm, suppose, presume or deny something in the file. */
  readonly citations: readonly Citation[];
}

export function metaOf(
  { subject, period, sources, obligations, pledge, certainty }: ExportRequest,
  { graphHash, selectionOnly, citations }: Pick<Meta, 'graphHash' | 'selectionOnly' | 'citations'>,
): Meta {
  return {
    ...{ export: subject, ...daysNamed(period), sources, obligations },
    ...(obligations !== null && isOfPairs(subject) ? { pledge } : {}),
    ...{ certainty, graphHash, selectionOnly, citations },
  };
}

function daysNamed(period: Period): Pick<Meta, 'asOf' | 'from' | 'to'> {
  switch (period.kind) {
    case 'day':
      return { asOf: period.day };
    case 'years':
      return { from: period.from, to: period.to };
    case 'ever':
      return {};
    default:
      return period satisfies never;
  }
}

/** The same as names with lines of text, for formats that have only text. */
export function metaLines(
  meta: Meta,
): readonly (readonly [name: string, lines: readonly string[]])[] {
  const { sources, obligations, pledge, certainty, selectionOnly, citations } = meta;
  return [
    ['export', [meta.export]],
    ...daysLine(meta),
    ['sources', [sources?.join(', ') ?? 'all']],
    ['obligations', [obligations?.join(', ') ?? 'any']],
    ...(pledge === undefined ? [] : [['pledge', [pledge]] as const]),
    ['certainty', [certainty?.join(', ') ?? 'any']],
    ['graph', [`sha256 ${meta.graphHash}`]],
    ['selection only', selectionOnly.length === 0 ? [] : [selectionOnly.join(', ')]],
    ['citation', citations.map(({ source, citation }) => `${source}: ${oneLine(citation)}`)],
  ];
}

function daysLine({ asOf, from, to }: Meta): readonly (readonly [string, readonly string[]])[] {
  if (asOf !== undefined) return [['day', [asOf]]];
  if (from === undefined || to === undefined) return [];
  return from === to ? [['year', [String(from)]]] : [['years', [`${from} to ${to}`]]];
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}
