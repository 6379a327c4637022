/** Which bars of a row lie on one line: those of one source, and all that was only observed on a day. */
import type { SpanClaim } from './span.ts';

export interface Lane {
  readonly id: string;
  readonly holds: (claim: SpanClaim) => boolean;
}

export function lanesOf(claims: readonly SpanClaim[]): readonly Lane[] {
  const sources = [...new Set(claims.filter(lasts).map(({ source }) => source.id))].sort();
  const lanes: readonly Lane[] = sources.map((id) => ({
    id,
    holds: (claim) => claim.source.id === id && lasts(claim),
  }));
  const observed: Lane = { id: 'observed', holds: (claim) => !lasts(claim) };
  return claims.every(lasts) ? lanes : [...lanes, observed];
}

export function lasts(claim: SpanClaim): boolean {
  return claim.observedOn === null;
}
