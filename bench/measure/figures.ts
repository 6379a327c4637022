/** What a run has measured, ready to be reported. */
import type { Latency } from './statistics.ts';

/** Of one operation, by one contender. */
export interface Figure {
  readonly latency: Latency;
  /** Answers a second with 16 in flight. */
  readonly rate: number;
}

/** By the name of the operation, then by that of the contender. */
export type Figures = ReadonlyMap<string, ReadonlyMap<string, Figure>>;

export function isMeasured(figures: Figures, operation: string, contender: string): boolean {
  return figures.get(operation)?.has(contender) ?? false;
}

export function figureOf(figures: Figures, operation: string, contender: string): Figure {
  const figure = figures.get(operation)?.get(contender);
  if (figure === undefined) throw new Error(`"${operation}" by ${contender} was not measured.`);
  return figure;
}
