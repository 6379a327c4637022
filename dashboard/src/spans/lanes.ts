/** Which bars of a row lie on one line: those of one source, and all that was only observed on a day. */
import type { SpanMembership } from './span.ts';

export interface Lane {
  readonly id: string;
  readonly holds: (membership: SpanMembership) => boolean;
}

export function lanesOf(memberships: readonly SpanMembership[]): readonly Lane[] {
  const sources = [...new Set(memberships.filter(lasts).map(({ source }) => source.id))].sort();
  const lanes: readonly Lane[] = sources.map((id) => ({
    id,
    holds: (membership) => membership.source.id === id && lasts(membership),
  }));
  const observed: Lane = { id: 'observed', holds: (membership) => !lasts(membership) };
  return memberships.every(lasts) ? lanes : [...lanes, observed];
}

export function lasts(membership: SpanMembership): boolean {
  return membership.observedOn === null;
}
