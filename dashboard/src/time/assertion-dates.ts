/** The dates of an assertion as a source gives them, in words. */
import { partialDateInWords } from './day.ts';

/** What any assertion has. */
export interface AssertionDates {
  readonly start: string | null;
  readonly end: string | null;
  readonly observedOn: string | null;
  readonly leftCensored: boolean;
}

/** `15 May 1992 until 20 April 1999`: an end is the first day on which it no longer holds. */
export function assertionDates({ start, end, observedOn, leftCensored }: AssertionDates): string {
  if (observedOn !== null) return `Observed on ${partialDateInWords(observedOn)}`;
  const from = start === null ? 'Beginning not given' : partialDateInWords(start);
  const begins = leftCensored ? `Already in force on ${from}` : from;
  return end === null ? `${begins}, no end given` : `${begins} until ${partialDateInWords(end)}`;
}
